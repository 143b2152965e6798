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
