import ToolDiagnostics
import YAML

enum OAuthFlowField: String, ObjectField {
    case authorizationUrl, deviceAuthorizationUrl, tokenUrl, refreshUrl, scopes

    static let objectName = "a flow"
    static let names = FieldNames<Self>()
}

extension OAuthFlow {
    init?(decoding node: Node, grant: Grant, _ decoder: DocumentDecoder) {
        guard var reader = ObjectReader(node, as: OAuthFlowField.self, decoder) else { return nil }
        var texts: [OAuthFlowField: String] = [:]
        var scopes: [Named<String>] = []
        while let (field, member) = reader.next() {
            if field == .scopes { scopes = member.scopes() } else { texts[field] = member.url() }
        }
        self.init(
            node: node, grant: grant, authorizationURL: texts[.authorizationUrl],
            deviceAuthorizationURL: texts[.deviceAuthorizationUrl], tokenURL: texts[.tokenUrl],
            refreshURL: texts[.refreshUrl], scopes: scopes)
        for field in grant.requiredURLs where texts[field] == nil {
            decoder.warning(.flowWithoutURL(field.rawValue, grant.rawValue), at: node)
        }
    }
}

extension OAuthFlow.Grant {
    fileprivate var requiredURLs: [OAuthFlowField] {
        switch self {
        case .implicit: [.authorizationUrl]
        case .password, .clientCredentials: [.tokenUrl]
        case .authorizationCode: [.authorizationUrl, .tokenUrl]
        case .deviceAuthorization: [.deviceAuthorizationUrl, .tokenUrl]
        }
    }
}

extension Member {
    func flows() -> [OAuthFlow] {
        members().compactMap { member in
            guard let grant = OAuthFlow.Grant(rawValue: member.name) else {
                if !member.name.hasPrefix("x-") { decoder.warning(.unknownFlow(member.name), at: member.key) }
                return nil
            }
            return OAuthFlow(decoding: member.value, grant: grant, decoder)
        }
    }

    /// Scopes with their descriptions, or a plain list of scopes.
    fileprivate func scopes() -> [Named<String>] {
        if value.kind == .sequence {
            return value.elements.map { Named(node: $0, name: $0.text, value: "") }
        }
        return named { $0.anyText() ?? "" }
    }
}

extension Diagnostic.Message {
    static func flowWithoutURL(_ key: String, _ grant: String) -> Self {
        Self(id: "missing-key", "the flow '\(grant)' must have '\(key)'; tokens have to be supplied by the caller")
    }

    static func unknownFlow(_ name: String) -> Self {
        Self(
            id: "unknown-flow",
            "'\(name)' is no flow and is ignored; "
                + "use 'implicit', 'password', 'clientCredentials', 'authorizationCode' or 'deviceAuthorization'")
    }
}
