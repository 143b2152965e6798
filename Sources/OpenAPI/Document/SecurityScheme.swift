package import YAML

/// OpenAPI 3.1, 4.8.27
package struct SecurityScheme: Sendable {
    package enum Kind: Sendable {
        case apiKey(name: String, location: Parameter.Location)
        /// The scheme in lower case, such as `bearer` or `basic`.
        case http(scheme: String, bearerFormat: String?)
        case oauth2(flows: [OAuthFlow])
        case openIDConnect(url: String)
        case mutualTLS
    }

    package let node: Node
    package let kind: Kind
    package let description: String?
    package let isDeprecated: Bool
}

/// OpenAPI 3.1, 4.8.29; `deviceAuthorization` from 3.2.
package struct OAuthFlow: Sendable {
    package enum Grant: String, Sendable, CaseIterable {
        case implicit, password, clientCredentials, authorizationCode, deviceAuthorization
    }

    package let node: Node
    package let grant: Grant
    package let authorizationURL: String?
    package let deviceAuthorizationURL: String?
    package let tokenURL: String?
    package let refreshURL: String?
    package let scopes: [Named<String>]
}

/// OpenAPI 3.1, 4.8.30: all schemes of one requirement together; several requirements are alternatives.
package struct SecurityRequirement: Sendable {
    package let node: Node
    package let schemes: [Named<[String]>]
}
