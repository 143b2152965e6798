import YAML

extension DocumentDump {
    /// One line per alternative.
    mutating func add(_ requirements: [SecurityRequirement]?) {
        guard let requirements else { return }
        if requirements.isEmpty { line("security none") }
        for requirement in requirements {
            let schemes = requirement.schemes.map { scheme in
                scheme.name + (scheme.value.isEmpty ? "" : "(" + scheme.value.joined(separator: ", ") + ")")
            }
            line("security", schemes.isEmpty ? "optional" : schemes.joined(separator: " and "))
        }
    }

    mutating func add(_ scheme: SecurityScheme, name: String) {
        let deprecated = scheme.isDeprecated ? "deprecated" : nil
        switch scheme.kind {
        case .apiKey(let key, let location):
            line("security scheme \(name): key '\(key)' in \(location.rawValue)", deprecated)
        case .http(let scheme, let format):
            line("security scheme \(name): http \(scheme)", format, deprecated)
        case .oauth2(let flows):
            line("security scheme \(name): oauth2", deprecated)
            indented { dump in
                for flow in flows { dump.add(flow) }
            }
        case .openIDConnect(let url): line("security scheme \(name): OpenID Connect \(url)", deprecated)
        case .mutualTLS: line("security scheme \(name): mutual TLS", deprecated)
        }
        indented { $0.addText("description", scheme.description) }
    }

    private mutating func add(_ flow: OAuthFlow) {
        line(
            "flow \(flow.grant.rawValue)", flow.authorizationURL.map { "authorization \($0)" },
            flow.deviceAuthorizationURL.map { "device \($0)" }, flow.tokenURL.map { "token \($0)" },
            flow.refreshURL.map { "refresh \($0)" })
        indented { dump in
            for scope in flow.scopes { dump.line("scope \(scope.name)", quoted(scope.value)) }
        }
    }
}
