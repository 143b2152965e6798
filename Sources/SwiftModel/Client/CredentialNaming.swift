import APIModel
import Diagnostics

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
                access: access, name: ReservedWords.escaped(name), scheme: SwiftLiteral.string(scheme.name), kind: kind)
        }
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
