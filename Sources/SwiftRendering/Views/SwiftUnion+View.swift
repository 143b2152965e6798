package import SwiftModel
package import TemplateEngine

extension SwiftUnion: TemplateRoot {
    package static let templates = ["Union"]
    package var template: String { "Union" }

    package static let fields: [TemplateField<SwiftUnion>] = [
        .lines("documentation", "Lines that begin with `///`.", \.documentation),
        .lines("attributes", "Such as `@nonexhaustive`, one on a line.", \.attributes),
        .text("access", "`public ` or another level with its blank, or nothing.", \.access),
        .text("name", "The type's name.", \.name),
        .text("indirection", "`indirect ` or nothing.", \.indirection),
        .text("conformances", "The protocols: `JSONModel`.", \.conformances),
        .text("selector", "What tells the variants apart: `json.discriminator(\"kind\")`.", \.selector),
        .flag("hasShapes", "Whether shapes tell the variants apart.", { !$0.shapes.isEmpty }),
        .lines("shapes", "What they look like: `static let shapes: UnionShapes = \"string | integer\"`.") {
            $0.shapeLines
        },
        .list("caseLines", "The variants as they are declared, several on a line.") { view in
            let cases = view.cases.map { CaseLine(documentation: $0.documentation, names: "\($0.name)(\($0.payload))") }
            return CaseLine.lines(of: cases, indentedBy: view.indentation)
        },
        .list("cases", "The variants.", \.cases),
        .text("fallback", "What a value becomes that no variant claims.", \.fallback),
        .parts("nested", "Types that only this one uses.") { $0.nested.map(\.view) },
    ]

    /// Columns before its members.
    private var indentation: Int { (depth + 1) * 4 }

    /// One line, or a line and more for each shape.
    private var shapeLines: [String] {
        let head = "static let shapes: UnionShapes = \"", text = shapes.joined(separator: " ")
        if fits(head, text, "\"", indentedBy: indentation) { return [head + text + "\""] }
        var lines: [String] = []
        for piece in shapes {
            if let line = lines.last, !piece.hasPrefix("| "), fits(line, " ", piece, indentedBy: indentation) {
                lines[lines.count - 1] = line + " " + piece
            } else {
                lines.append((piece.hasPrefix("| ") || lines.isEmpty ? "    " : "      ") + piece)
            }
        }
        return [head + "\"\""] + lines + ["    \"\"\""]
    }
}

extension SwiftUnion.Case: TemplateView {
    package static let fields: [TemplateField<SwiftUnion.Case>] = [
        .text("name", "The case's name.", \.name),
        .text("pattern", "What selects it: `\"dog\", \"Hound\"` or `0`.", \.pattern),
        .text("read", "How its value is read: `Dog(json: json)`.", \.read),
    ]
}
