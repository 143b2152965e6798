package import ToolDiagnostics

package struct SecurityScheme: Sendable {
    package enum Kind: Sendable, Hashable {
        case apiKey(name: String, location: Parameter.Location)
        /// The scheme in lower case.
        case http(scheme: String)
        case oauth2(flows: [OAuthFlow])
        case openIDConnect(url: String)
        case mutualTLS
    }

    package struct OAuthFlow: Sendable, Hashable {
        package enum Grant: String, Sendable {
            case implicit, password, clientCredentials, authorizationCode, deviceAuthorization
        }

        package var grant: Grant
        package var authorizationURL: String?
        package var deviceAuthorizationURL: String?
        package var tokenURL: String?
        package var refreshURL: String?
        package var scopes: [String]

        package init(
            grant: Grant, authorizationURL: String? = nil, deviceAuthorizationURL: String? = nil,
            tokenURL: String? = nil, refreshURL: String? = nil, scopes: [String]
        ) {
            self.grant = grant
            self.authorizationURL = authorizationURL
            self.deviceAuthorizationURL = deviceAuthorizationURL
            self.tokenURL = tokenURL
            self.refreshURL = refreshURL
            self.scopes = scopes
        }
    }

    package var name: String
    package var kind: Kind
    package var description: String?
    package var isDeprecated: Bool
    package var range: SourceRange

    package init(name: String, kind: Kind, description: String? = nil, isDeprecated: Bool = false, range: SourceRange) {
        self.name = name
        self.kind = kind
        self.description = description
        self.isDeprecated = isDeprecated
        self.range = range
    }
}
