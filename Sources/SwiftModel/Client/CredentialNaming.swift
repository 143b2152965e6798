import APIModel
import ToolDiagnostics

extension SwiftCredential {
    static func credentials(naming api: APIModel.API, access: String, diagnostics: Diagnostics) -> [SwiftCredential] {
        var scope = NameScope { ReservedWords.dodged.union(["bySchemeName"]).contains($0) }
        return api.securitySchemes.compactMap { scheme in
            guard let kind = kind(of: scheme.kind) else {
                diagnostics.note(.transportSecurity(scheme.name), at: scheme.range)
                return nil
            }
            let plain = SwiftIdentifier.value(scheme.name)
            let name = scope.assign(plain) { SwiftIdentifier.alternatives(to: plain, for: scheme.name) }
            let deprecation = scheme.isDeprecated ? "Deprecated." : nil
            return SwiftCredential(
                documentation: DocumentationLines.lines([scheme.description, deprecation], indentation: 8),
                access: access, name: ReservedWords.escaped(name), scheme: SwiftLiteral.string(scheme.name), kind: kind,
                flowsType: SwiftIdentifier.type(SwiftIdentifier.upperCamel(words(of: name))) + "Flows",
                flows: flows(of: scheme.kind, access), discovery: discovery(of: scheme.kind))
        }
    }

    /// Each grant once, as the document has it first.
    private static func flows(of kind: APIModel.SecurityScheme.Kind, _ access: String) -> [SwiftOAuthFlow] {
        guard case .oauth2(let flows) = kind else { return [] }
        var seen: Set<APIModel.SecurityScheme.OAuthFlow.Grant> = []
        return flows.filter { seen.insert($0.grant).inserted }.map { flow in
            let addresses = [
                ("authorizationURL", flow.authorizationURL), ("deviceAuthorizationURL", flow.deviceAuthorizationURL),
                ("tokenURL", flow.tokenURL), ("refreshURL", flow.refreshURL),
            ]
            var arguments = addresses.compactMap { name, url in url.map { "\(name): \(SwiftLiteral.string($0))" } }
            if !flow.scopes.isEmpty { arguments.append("scopes: \(SwiftLiteral.strings(flow.scopes))") }
            return SwiftOAuthFlow(access: access, name: flow.grant.rawValue, arguments: arguments)
        }
    }

    private static func discovery(of kind: APIModel.SecurityScheme.Kind) -> String? {
        guard case .openIDConnect(let url) = kind, !url.isEmpty else { return nil }
        return SwiftLiteral.string(url)
    }

    private static func kind(of kind: APIModel.SecurityScheme.Kind) -> String? {
        switch kind {
        case .apiKey(let name, let location):
            switch location {
            case .header: ".header(\(SwiftLiteral.string(name)))"
            case .cookie: ".cookie(\(SwiftLiteral.string(name)))"
            case .query, .querystring, .path: ".query(\(SwiftLiteral.string(name)))"
            }
        case .http("basic"): ".basic"
        case .http("bearer"): ".bearer"
        case .http(let scheme): ".http(scheme: \(SwiftLiteral.string(scheme)))"
        case .oauth2: ".oauth2"
        case .openIDConnect: ".openIDConnect"
        case .mutualTLS: nil
        }
    }
}

extension Diagnostic.Message {
    static func transportSecurity(_ scheme: String) -> Self {
        Self(
            id: "transport-security",
            "'\(scheme)' is a matter of the connection; give the client a transport that has the certificate")
    }
}
