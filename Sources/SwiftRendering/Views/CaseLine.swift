import TemplateEngine

/// One line that declares cases: one that is described, or several neighbours that speak for themselves.
struct CaseLine: TemplateView {
    var documentation: [String]
    /// `red, green = "GREEN"`
    var names: String

    static let fields: [TemplateField<CaseLine>] = [
        .lines("documentation", "Lines that begin with `///`.", \.documentation),
        .text("names", "`red, green = \"GREEN\"`, or `dog(Dog)`.", \.names),
    ]

    /// As few lines as the cases fit on, in their order.
    static func lines(of cases: [CaseLine], indentedBy indentation: Int) -> [CaseLine] {
        var lines: [CaseLine] = []
        for next in cases {
            if var last = lines.last, last.documentation.isEmpty, next.documentation.isEmpty {
                last.names += ", " + next.names
                if fits("case ", last.names, indentedBy: indentation) {
                    lines[lines.count - 1] = last
                    continue
                }
            }
            lines.append(next)
        }
        return lines
    }
}
