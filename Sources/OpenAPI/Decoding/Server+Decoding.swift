import ToolDiagnostics
import YAML

enum ServerField: String, ObjectField {
    case url, name, description, variables

    static let objectName = "a server"
    static let names = FieldNames<Self>()
}

extension Server {
    init?(decoding node: Node, _ decoder: DocumentDecoder) {
        guard var reader = ObjectReader(node, as: ServerField.self, decoder) else { return nil }
        var url: String?
        var place = node
        var name: String?
        var description: String?
        var variables: [ServerVariable] = []
        while let (field, member) = reader.next() {
            switch field {
            case .url:
                url = member.text()
                place = member.value
            case .name: name = member.text()
            case .description: description = member.text()
            case .variables:
                variables = member.members().compactMap {
                    ServerVariable(decoding: $0.value, name: $0.name, decoder)
                }
            }
        }
        if url == nil { decoder.warning(.missingKey("url", of: "a server", readAs: "'/'"), at: node) }
        for variable in Self.variableNames(in: url ?? "") where !variables.contains(where: { $0.name == variable }) {
            decoder.warning(.undeclaredServerVariable(variable), at: place)
        }
        self.init(node: node, url: url ?? "/", name: name, description: description, variables: variables)
    }

    /// `region` in `https://{region}.example.com`
    private static func variableNames(in url: String) -> [Substring] {
        url.split(separator: "{", omittingEmptySubsequences: false).dropFirst().compactMap { part in
            part.firstIndex(of: "}").map { part[..<$0] }
        }
    }
}

extension Member {
    func servers() -> [Server] {
        list().compactMap { Server(decoding: $0, decoder) }
    }
}

enum ServerVariableField: String, ObjectField {
    case values = "enum"
    case defaultValue = "default"
    case description

    static let objectName = "a server variable"
    static let names = FieldNames<Self>()
}

extension ServerVariable {
    init?(decoding node: Node, name: String, _ decoder: DocumentDecoder) {
        guard var reader = ObjectReader(node, as: ServerVariableField.self, decoder) else { return nil }
        var values: [String] = []
        var defaultValue: String?
        var description: String?
        while let (field, member) = reader.next() {
            switch field {
            case .values: values = member.anyTexts()
            case .defaultValue: defaultValue = member.anyText()
            case .description: description = member.text()
            }
        }
        if defaultValue == nil {
            let replacement = values.first ?? ""
            decoder.warning(.missingKey("default", of: "a server variable", readAs: "'\(replacement)'"), at: node)
            defaultValue = replacement
        }
        self.init(
            node: node, name: name, values: values, defaultValue: defaultValue ?? "", description: description)
    }
}

extension Diagnostic.Message {
    fileprivate static func undeclaredServerVariable(_ name: Substring) -> Self {
        Self(
            id: "undeclared-server-variable",
            "'{\(name)}' is no variable of this server, so that no call can reach it; declare it under 'variables'")
    }

    static func missingKey(_ key: String, of object: String, readAs meaning: String) -> Self {
        Self(id: "missing-key", "\(object) must have '\(key)'; it is read as \(meaning)")
    }
}
