import OpenAPI
import ToolDiagnostics
import YAML

/// Turns requirements into alternatives of schemes, and finds the one that holds where an operation says nothing.
struct SecurityModeling {
    private(set) var schemes: [SecurityScheme]
    /// Holds for every operation that states none of its own.
    private(set) var `default` = Security(alternatives: [])
    private let names: Set<String>
    private let references: OpenAPI.ReferenceTable
    private let diagnostics: Diagnostics

    init(_ document: OpenAPI.Document, _ selected: [SelectedOperation], _ diagnostics: Diagnostics) {
        self.diagnostics = diagnostics
        references = document.references
        schemes = document.components.securitySchemes.compactMap { entry in
            document.references[entry.value].map { SecurityScheme(named: entry.name, $0, at: entry.node.range) }
        }
        names = Set(document.components.securitySchemes.map(\.name))
        documentDefault = document.security.map { security($0) } ?? Security(alternatives: [])
        self.default = document.security == nil ? commonest(in: selected) : documentDefault
        addAuthorization(of: selected)
    }

    /// `nil` where the default holds.
    func ownRequirement(of selected: SelectedOperation) -> Security? {
        let own = requirement(of: selected)
        return own == self.default ? nil : own
    }

    private func requirement(of selected: SelectedOperation) -> Security {
        let stated = stated(by: selected)
        guard stated.alternatives.isEmpty, let parameter = authorization(of: selected) else { return stated }
        let name = authorizationScheme?.name ?? Self.authorizationName
        let credential = Security.Alternative(schemes: [Security.Scheme(name: name, scopes: [])])
        let nothing = Security.Alternative(schemes: [])
        return Security(alternatives: parameter.isRequired ? [credential] : [credential, nothing])
    }

    private func stated(by selected: SelectedOperation) -> Security {
        selected.operation.security.map { security($0) } ?? documentDefault
    }

    /// What an operation without `security` needs, even where the commonest requirement took the default's place.
    private var documentDefault = Security(alternatives: [])

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
    private func commonest(in selected: [SelectedOperation]) -> Security {
        var counts: [Security: Int] = [:]
        var best = Security(alternatives: [])
        for operation in selected {
            let stated = requirement(of: operation)
            counts[stated, default: 0] += 1
            if counts[stated, default: 0] > counts[best, default: 0] { best = stated }
        }
        return best
    }
}

/// Header parameters called `Authorization`. OpenAPI has them ignored, since a security scheme describes that header;
/// for an operation that states no security they are a credential, as nothing else would send one.
extension SecurityModeling {
    private static let authorizationName = "Authorization"

    private mutating func addAuthorization(of selected: [SelectedOperation]) {
        for operation in selected {
            guard let parameter = authorization(of: operation) else { continue }
            guard stated(by: operation).alternatives.isEmpty else {
                diagnostics.warning(.reservedHeader(parameter.name), at: parameter.node.range)
                continue
            }
            guard authorizationScheme == nil else { continue }
            diagnostics.note(.authorizationParameter, at: parameter.node.range)
            schemes.append(
                SecurityScheme(
                    name: Self.authorizationName, kind: .apiKey(name: Self.authorizationName, location: .header),
                    description: parameter.description, range: parameter.node.range))
        }
    }

    /// What the document declares for the header, or what was added.
    private var authorizationScheme: SecurityScheme? {
        schemes.first { scheme in
            guard case .apiKey(let header, .header) = scheme.kind else { return scheme.name == Self.authorizationName }
            return header.lowercased() == "authorization"
        }
    }

    private func authorization(of selected: SelectedOperation) -> OpenAPI.Parameter? {
        (selected.operation.parameters + selected.path.parameters).lazy.compactMap { references[$0] }
            .first { $0.isAuthorization }
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

    fileprivate static var authorizationParameter: Self {
        Self(
            id: "authorization-parameter",
            "the header parameter 'Authorization' is a credential of the client, as no security scheme describes it")
    }
}
