package import SwiftModel
package import TemplateEngine

extension SwiftEnum: TemplateRoot {
    package static let templates = ["OpenEnum", "ClosedEnum"]

    package var template: String {
        switch openness {
        case .open: "OpenEnum"
        case .closed: "ClosedEnum"
        }
    }

    package static let fields: [TemplateField<SwiftEnum>] = [
        .lines("documentation", "Lines that begin with `///`.", \.documentation),
        .lines("attributes", "Such as `@nonexhaustive`, one on a line.", \.attributes),
        .text("access", "`public ` or another level with its blank, or nothing.", \.access),
        .text("name", "The type's name.", \.name),
        .text("rawType", "`String` or `Int`.", \.rawType),
        .text("conformances", "The protocols: `OpenStringEnum`.", \.conformances),
        .list("cases", "The values of the document.", \.cases),
        .flag("isListWrapped", "Whether the names of all cases do not fit on one line.", \.isListWrapped),
        .text("caseNames", "`.red, .green`") { $0.caseNames.joined(separator: ", ") },
        .lines("caseNameLines", "The same on as few lines as they need.") {
            arrangedItems($0.caseNames, tail: ",", indentedBy: indentation + 8)
        },
    ]

    /// Enumerations stand in a file or, as a rule, no deeper than in one type.
    private static let indentation = 4

    private var caseNames: [String] { cases.map { "." + $0.name } }

    private var isListWrapped: Bool {
        let names = caseNames.joined(separator: ", ")
        return !fits(
            access, "static let allCases: [", name, "] = [", names, "]", indentedBy: Self.indentation + 4)
    }
}

extension SwiftEnum.Case: TemplateView {
    package static let fields: [TemplateField<SwiftEnum.Case>] = [
        .lines("documentation", "Lines that begin with `///`.", \.documentation),
        .text("name", "The case's name.", \.name),
        .text("rawValue", "The value in the document, a literal.", \.rawValue),
    ]
}
