package import SwiftModel
package import TemplateEngine

extension SwiftEnum: TemplateRoot {
    package static let templates = ["OpenEnum", "ClosedEnum", "LargeEnum"]

    package var template: String {
        switch openness {
        case .open: cases.count > Self.maximumCases ? "LargeEnum" : "OpenEnum"
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
        .list("caseLines", "The values of the document as they are declared, several on a line.", \.caseLines),
        .list("cases", "The values of the document.", \.cases),
        .list("values", "The values of the document as static members.") { value in
            value.cases.map { EnumValue(access: value.access, value: $0) }
        },
        .flag("isListWrapped", "Whether the names of all cases do not fit on one line.", \.isListWrapped),
        .text("caseNames", "`.red, .green`") { $0.caseNames.joined(separator: ", ") },
        .lines("caseNameLines", "The same on as few lines as they need.") {
            arrangedItems($0.caseNames, tail: ",", indentedBy: $0.indentation + 4)
        },
    ]

    /// Columns before its members.
    private var indentation: Int { (depth + 1) * 4 }
    private var caseNames: [String] { cases.map { "." + $0.name } }

    private var isListWrapped: Bool {
        let names = caseNames.joined(separator: ", ")
        return !fits(
            access, "static let allCases: KnownCases<", name, "> = [", names, "]", indentedBy: indentation)
    }

    private var caseLines: [CaseLine] {
        let lines = cases.map { value in
            CaseLine(documentation: value.documentation, names: openness == .open ? value.name : value.declaration)
        }
        return CaseLine.lines(of: lines, indentedBy: indentation)
    }
}

/// A value of an enumeration that has too many for cases of Swift's.
struct EnumValue: TemplateView {
    let access: String
    let value: SwiftEnum.Case

    package static let fields: [TemplateField<EnumValue>] = [
        .lines("documentation", "Lines that begin with `///`.", \.value.documentation),
        .text("access", "`public ` or another level with its blank, or nothing.", \.access),
        .text("name", "The value's name.", \.value.name),
        .text("rawValue", "The value in the document, a literal.", \.value.rawValue),
    ]
}

extension SwiftEnum.Case: TemplateView {
    package static let fields: [TemplateField<SwiftEnum.Case>] = [
        .text("name", "The case's name.", \.name),
        .text("rawValue", "The value in the document, a literal.", \.rawValue),
    ]

    /// Swift takes the name for the value where nothing else is said.
    fileprivate var declaration: String {
        let plain = name.hasPrefix("`") ? String(name.dropFirst().dropLast()) : name
        return rawValue == "\"\(plain)\"" ? name : "\(name) = \(rawValue)"
    }
}
