package import YAML

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
