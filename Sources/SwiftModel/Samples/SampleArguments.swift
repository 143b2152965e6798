import APIModel

extension TypeCatalog {
    /// What a contract test gives for an argument: always something where it must be there, else only what is known to
    /// be valid.
    func sample(_ literal: APIModel.Literal?, for use: APIModel.TypeUse, isRequired: Bool) -> String? {
        guard options.hasTests else { return nil }
        let spelling = SampleSpelling(catalog: self)
        return isRequired ? spelling.required(literal, for: use) : literal.flatMap { spelling.text($0, for: use) }
    }

    func sample(ofBody content: APIModel.Content) -> String? {
        content.type.map { sample(content.sample, for: $0, isRequired: true) } ?? "[\"key\": \"value\"]"
    }
}

extension TypeCatalog {
    /// The parts of a form whose type has no members to name.
    func sample(ofForm content: APIModel.Content) -> String {
        guard case .object(let members)? = content.sample, !members.isEmpty else { return "MultipartForm()" }
        let parts = members.compactMap { member in
            Self.freeForm(member.value, depth: 0).map { SwiftLiteral.string(member.name) + ": " + $0 }
        }
        return "[" + parts.joined(separator: ", ") + "]"
    }
}

/// Files and bytes that a contract test sends.
enum SampleFile {
    /// - Parameter type: `FilePart` or `[FilePart]`
    static func part(_ type: String, _ contentTypes: String?) -> String {
        let declared = contentTypes?.split(separator: ",").first.map { PlainText.singleLine(String($0)) }
        let contentType = declared.flatMap { $0.contains("*") ? nil : $0 }
        let further = contentType.map { ", contentType: " + SwiftLiteral.string($0) } ?? ""
        let file = ".bytes(Array(\"Hello\".utf8), filename: \"hello.txt\"\(further))"
        return type == "FilePart" ? file : "[\(file)]"
    }

    static func body(_ content: APIModel.Content) -> String {
        switch content.kind {
        case .xml: ".text(\"<value/>\")"
        default: ".text(\(SwiftLiteral.string(content.sample?.text ?? "Hello")))"
        }
    }
}

extension APIModel.Literal {
    var text: String? { if case .string(let text) = self { text } else { nil } }

    /// The value of a member.
    subscript(name: String) -> APIModel.Literal? {
        guard case .object(let members) = self else { return nil }
        return members.first { $0.name == name }?.value
    }
}
