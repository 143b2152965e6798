import OpenAPI
import ToolDiagnostics
import YAML

/// Turns requirements into alternatives of schemes, and finds the one that holds where an operation says nothing.
struct SecurityModeling {
    let schemes: [SecurityScheme]
    /// Holds for every operation that states none of its own.
    private(set) var `default` = Security(alternatives: [])
    private let names: Set<String>
    private let diagnostics: Diagnostics

    init(_ document: OpenAPI.Document, _ selected: [SelectedOperation], _ diagnostics: Diagnostics) {
        self.diagnostics = diagnostics
        schemes = document.components.securitySchemes.compactMap { entry in
            document.references[entry.value].map { SecurityScheme(named: entry.name, $0, at: entry.node.range) }
        }
        names = Set(document.components.securitySchemes.map(\.name))
        self.default = document.security.map { security($0) } ?? commonest(in: selected)
    }

    /// `nil` where the default holds.
    func ownRequirement(of operation: OpenAPI.Operation) -> Security? {
        let own = operation.security.map { security($0) } ?? documentDefault
        return own == self.default ? nil : own
    }

    /// What an operation without `security` needs: the document's default, even where the commonest requirement took
    /// its place.
    private var documentDefault: Security { hasDocumentDefault ? self.default : Security(alternatives: []) }
    private var hasDocumentDefault = true

    private func security(_ requirements: [OpenAPI.SecurityRequirement]) -> Security {
        var alternatives: [Security.Alternative] = []
        for requirement in requirements {
            let known = requirement.schemes.filter { scheme in
                let isKnown = names.contains(scheme.name)
                if !isKnown { diagnostics.warning(.undeclaredScheme(scheme.name), at: scheme.node.range) }
                return isKnown
            }
            // Nobody can meet a requirement of undeclared schemes alone; an empty one, though, is met by all.
            guard !known.isEmpty || requirement.schemes.isEmpty else { continue }
            let schemes = known.map { Security.Scheme(name: $0.name, scopes: $0.value) }
            alternatives.append(Security.Alternative(schemes: schemes))
        }
        return Security(alternatives: alternatives)
    }

    /// Without a default in the document, the requirement that most operations state saves saying it for each of them.
    private mutating func commonest(in selected: [SelectedOperation]) -> Security {
        hasDocumentDefault = false
        var counts: [Security: Int] = [:]
        var best = Security(alternatives: [])
        for operation in selected {
            let stated = operation.operation.security.map { security($0) } ?? Security(alternatives: [])
            counts[stated, default: 0] += 1
            if counts[stated, default: 0] > counts[best, default: 0] { best = stated }
        }
        return best
    }
}

extension SecurityScheme {
    init(named name: String, _ scheme: OpenAPI.SecurityScheme, at range: SourceRange) {
        self.init(
            name: name, kind: Kind(scheme.kind), description: scheme.description, isDeprecated: scheme.isDeprecated,
            range: range)
    }
}

extension SecurityScheme.Kind {
    fileprivate init(_ kind: OpenAPI.SecurityScheme.Kind) {
        self =
            switch kind {
            case .apiKey(let name, let location): .apiKey(name: name, location: Parameter.Location(location))
            case .http(let scheme, _): .http(scheme: scheme)
            case .oauth2(let flows): .oauth2(flows: flows.map(SecurityScheme.OAuthFlow.init))
            case .openIDConnect(let url): .openIDConnect(url: url)
            case .mutualTLS: .mutualTLS
            }
    }
}

extension SecurityScheme.OAuthFlow {
    fileprivate init(_ flow: OpenAPI.OAuthFlow) {
        self.init(
            grant: Grant(flow.grant), authorizationURL: flow.authorizationURL,
            deviceAuthorizationURL: flow.deviceAuthorizationURL, tokenURL: flow.tokenURL, refreshURL: flow.refreshURL,
            scopes: flow.scopes.map(\.name))
    }
}

extension SecurityScheme.OAuthFlow.Grant {
    fileprivate init(_ grant: OpenAPI.OAuthFlow.Grant) {
        self =
            switch grant {
            case .implicit: .implicit
            case .password: .password
            case .clientCredentials: .clientCredentials
            case .authorizationCode: .authorizationCode
            case .deviceAuthorization: .deviceAuthorization
            }
    }
}

extension Diagnostic.Message {
    fileprivate static func undeclaredScheme(_ name: String) -> Self {
        Self(
            id: "undeclared-security-scheme",
            "no security scheme is called '\(name)'; "
                + "the requirement is left out. Declare it under components/securitySchemes"
        )
    }
}
