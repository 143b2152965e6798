/// A security scheme of the document: its name there, and where its credential goes (OpenAPI 3.1, 4.8.27).
public struct SecurityScheme: Sendable, Hashable {
    public enum Kind: Sendable, Hashable {
        /// `Authorization: Bearer …` (RFC 6750, 2.1).
        case bearer
        /// `Authorization: Basic …` (RFC 7617).
        case basic
        /// `Authorization` with another scheme's name before the value, for example `DPoP`.
        case http(scheme: String)
        /// An API key in a header.
        case header(String)
        /// An API key in the query.
        case query(String)
        /// An API key in a cookie.
        case cookie(String)
        /// An access token of OAuth 2, sent as `bearer` (RFC 6750).
        case oauth2
        /// An access token by way of OpenID Connect, sent as `bearer`.
        case openIDConnect
        /// A certificate of the client; the transport's business.
        case mutualTLS
    }

    public let name: String
    public let kind: Kind

    public init(_ name: String, _ kind: Kind) {
        self.name = name
        self.kind = kind
    }
}
