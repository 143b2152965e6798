public import Foundation

/// Where an API's document says that tokens come from (OpenAPI 3.1, 4.8.29).
///
/// Generated clients have one for each flow of their document:
///
/// ```swift
/// let flow = ShopClient.Credentials.OAuthFlows.clientCredentials
/// let oauth = try OAuthClient(flow, clientID: "app", clientSecret: secret)
/// ```
public struct OAuthFlow: Sendable, Hashable {
    /// Where users say yes.
    public let authorizationURL: URL?
    /// Where a device asks for the code that its user types elsewhere (RFC 8628, 3.1).
    public let deviceAuthorizationURL: URL?
    public let tokenURL: URL?
    /// Where tokens are refreshed, if not at ``tokenURL``.
    public let refreshURL: URL?
    /// Every scope there is, in the document's order.
    public let scopes: [String]

    public init(
        authorizationURL: String? = nil, deviceAuthorizationURL: String? = nil, tokenURL: String? = nil,
        refreshURL: String? = nil, scopes: [String] = []
    ) {
        self.authorizationURL = authorizationURL.flatMap(URL.init(string:))
        self.deviceAuthorizationURL = deviceAuthorizationURL.flatMap(URL.init(string:))
        self.tokenURL = tokenURL.flatMap(URL.init(string:))
        self.refreshURL = refreshURL.flatMap(URL.init(string:))
        self.scopes = scopes
    }
}

extension OAuthClient {
    /// A client of the token server that a document names.
    ///
    /// - Throws: ``OAuthError/missingEndpoint`` for a flow without a token server, such as `implicit`.
    public init(
        _ flow: OAuthFlow, clientID: String, clientSecret: String? = nil, authentication: Authentication = .header,
        transport: any HTTPTransport = URLSessionTransport.shared
    ) throws(OAuthError) {
        guard let tokenURL = flow.tokenURL else { throw .missingEndpoint }
        self.init(
            tokenURL: tokenURL, refreshURL: flow.refreshURL, clientID: clientID, clientSecret: clientSecret,
            authentication: authentication, transport: transport)
    }
}

extension OAuthAuthorization {
    /// The way by way of the user's browser, to where a document says that users say yes.
    ///
    /// - Parameter parameters: Further ones for the server, such as `prompt` or `audience`.
    public init(
        of client: OAuthClient, by flow: OAuthFlow, redirectURL: String, scopes: [String] = [],
        parameters: [String: String] = [:]
    ) throws(OAuthError) {
        guard let url = flow.authorizationURL else { throw .missingEndpoint }
        try self.init(of: client, at: url, redirectURL: redirectURL, scopes: scopes, parameters: parameters)
    }
}

extension OpenIDProvider {
    /// Fetches the description from where a document says it is, its `openIdConnectUrl`.
    ///
    /// - Throws: ``OAuthError``, ``TransportError``.
    public static func discover(
        at address: String, transport: any HTTPTransport = URLSessionTransport.shared
    ) async throws -> OpenIDProvider {
        guard let url = URL(string: address) else { throw OAuthError.missingEndpoint }
        return try await discover(at: url, transport: transport)
    }
}
