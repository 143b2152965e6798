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

extension OAuthFlow {
    /// The same flow with absolute addresses, for documents that write them relative to their server (RFC 3986, 5.2).
    public func resolved(against server: ServerURL) -> OAuthFlow {
        let base = URL(string: server.description)
        func resolve(_ url: URL?) -> String? {
            url.flatMap { URL(string: $0.relativeString, relativeTo: base)?.absoluteString }
        }
        return OAuthFlow(
            authorizationURL: resolve(authorizationURL), deviceAuthorizationURL: resolve(deviceAuthorizationURL),
            tokenURL: resolve(tokenURL), refreshURL: resolve(refreshURL), scopes: scopes)
    }
}

extension OAuthClient {
    /// A client of the token server that a document names.
    ///
    /// - Throws: ``OAuthError/missingEndpoint`` for a flow without a token server, such as `implicit`,
    ///   ``OAuthError/relativeEndpoint`` for one that has to be resolved before.
    public init(
        _ flow: OAuthFlow, clientID: String, clientSecret: String? = nil, authentication: Authentication = .header,
        transport: any HTTPTransport = URLSessionTransport.shared
    ) throws(OAuthError) {
        guard let tokenURL = flow.tokenURL else { throw .missingEndpoint }
        guard tokenURL.scheme != nil, flow.refreshURL.map({ $0.scheme != nil }) ?? true else { throw .relativeEndpoint }
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

    /// The way by way of the user's browser, to a provider that has described itself.
    ///
    /// - Parameter parameters: Further ones for the server, such as `prompt` or `audience`.
    public init(
        of client: OAuthClient, by provider: OpenIDProvider, redirectURL: String, scopes: [String] = [],
        parameters: [String: String] = [:]
    ) throws(OAuthError) {
        try self.init(
            of: client, at: provider.authorizationURL, redirectURL: redirectURL, scopes: scopes, parameters: parameters,
            issuer: provider.issuer, alwaysNamed: provider.namesItself)
    }
}

extension OAuthDeviceAuthorization {
    /// Asks for a code where a document says, see ``init(of:at:scopes:parameters:)``.
    public init(
        of client: OAuthClient, by flow: OAuthFlow, scopes: [String] = [], parameters: [String: String] = [:]
    ) async throws {
        guard let url = flow.deviceAuthorizationURL else { throw OAuthError.missingEndpoint }
        try await self.init(of: client, at: url, scopes: scopes, parameters: parameters)
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
