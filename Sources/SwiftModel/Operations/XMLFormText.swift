import APIModel

extension SwiftXMLForms {
    /// The forms that the client's bodies and answers lead to; nil where there are none.
    init?(_ forms: [APIModel.NamedXMLForm]) {
        guard !forms.isEmpty else { return nil }
        lines = Self.lines(forms)
        mark = SwiftLiteral.rawMark(around: lines)
    }

    /// JSON, each form on lines of its own.
    private static func lines(_ forms: [APIModel.NamedXMLForm]) -> [String] {
        var lines = ["{"]
        for (index, form) in forms.enumerated() {
            var text = JSONText(APIModel.Literal(form.form), width: 84).lines
            text[0] = JSONText.line(.string(form.name)) + ": " + text[0]
            if index < forms.count - 1 { text[text.count - 1] += "," }
            lines += text
        }
        return lines + ["}"]
    }

    /// `PetClient.xml["Pet"]`
    static func expression(_ form: String, client: String) -> String {
        "\(client).xml[\(SwiftLiteral.string(form))]"
    }
}

extension APIModel.Literal {
    /// `"number"`, or an object with what else there is to say.
    fileprivate init(_ form: APIModel.XMLForm) {
        var members: [APIModel.LiteralMember] = []
        func add(_ name: String, _ text: String?) {
            guard let text else { return }
            members.append(APIModel.LiteralMember(name: name, value: .string(text)))
        }
        add("name", form.name)
        add("namespace", form.namespace)
        add("prefix", form.prefix)
        add("node", form.node?.rawValue)
        switch form.value {
        case .string: self = Self.scalar("string", members)
        case .number: self = Self.scalar("number", members)
        case .boolean: self = Self.scalar("boolean", members)
        case .any: self = Self.scalar("any", members)
        case .named(let name): self = Self.scalar("#" + name, members)
        case .list(let items):
            self = .object(members + [APIModel.LiteralMember(name: "items", value: APIModel.Literal(items))])
        case .object(let properties, let others): self = .object(members + Self.members(properties, others))
        }
    }

    private static func scalar(_ word: String, _ members: [APIModel.LiteralMember]) -> APIModel.Literal {
        members.isEmpty
            ? .string(word) : .object(members + [APIModel.LiteralMember(name: "value", value: .string(word))])
    }

    private static func members(
        _ properties: [APIModel.XMLForm.Member], _ others: APIModel.XMLForm?
    ) -> [APIModel.LiteralMember] {
        let forms = properties.map { APIModel.LiteralMember(name: $0.name, value: APIModel.Literal($0.form)) }
        let required = properties.filter { $0.isRequired && $0.form.isList }.map { APIModel.Literal.string($0.name) }
        var members = [APIModel.LiteralMember(name: "members", value: .object(forms))]
        if let others { members.append(APIModel.LiteralMember(name: "others", value: APIModel.Literal(others))) }
        if !required.isEmpty { members.append(APIModel.LiteralMember(name: "required", value: .array(required))) }
        return members
    }
}

extension APIModel.XMLForm {
    fileprivate var isList: Bool { if case .list = value { true } else { false } }
}
