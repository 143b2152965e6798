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
        .list("caseLines", "The values of the document as they are declared, several on a line.", \.caseLines),
        .list("rawValueParts", "The way back from cases to values, cut where there are many.", \.rawValueParts),
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

/// A property with the raw values of some of the cases; it asks the next one for the others.
struct RawValuePart: TemplateView {
    let access: String
    let name: String
    let rawType: String
    let cases: [SwiftEnum.Case]
    let ending: [String]

    package static let fields: [TemplateField<RawValuePart>] = [
        .text("access", "`public ` or another level with its blank, or nothing.", \.access),
        .text("name", "`rawValue`, `rawValue2`", \.name),
        .text("rawType", "`String` or `Int`.", \.rawType),
        .list("cases", "The values of this part.", \.cases),
        .lines("ending", "What stands for the other cases: `default: rawValue2`.", \.ending),
    ]
}

extension SwiftEnum {
    fileprivate var rawValueParts: [RawValuePart] {
        let starts = Array(stride(from: 0, to: cases.count, by: Self.maximumCases))
        return starts.enumerated().map { index, start in
            RawValuePart(
                access: index == 0 ? access : "private ", name: Self.rawValueName(index), rawType: rawType,
                cases: Array(cases[start..<min(start + Self.maximumCases, cases.count)]),
                ending: start == starts.last
                    ? lastEnding(isOnly: index == 0) : ["default: \(Self.rawValueName(index + 1))"])
        }
    }

    /// A part behind another is not asked for the cases before it.
    private func lastEnding(isOnly: Bool) -> [String] {
        let nothing = rawType == "Int" ? "0" : "\"\""
        return ["case .unrecognized(let value): value"] + (isOnly ? [] : ["default: \(nothing)"])
    }

    private static func rawValueName(_ index: Int) -> String { index == 0 ? "rawValue" : "rawValue\(index + 1)" }
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
