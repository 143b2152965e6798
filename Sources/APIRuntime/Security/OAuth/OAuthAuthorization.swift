public import Foundation

/// The way by way of the user's browser: authorization code with PKCE (RFC 6749, 4.1; RFC 7636).
///
/// ```swift
/// let authorization = OAuthAuthorization(of: oauth, at: authorizationURL, redirectURL: callback, scopes: ["read"])
/// show(authorization.url)                                     // ASWebAuthenticationSession, or a browser
/// let token = try await authorization.token(from: returned)   // the URL that the user was sent back to
/// ```
public struct OAuthAuthorization: Sendable {
    /// Where to send the user.
    public let url: URL
    private let client: OAuthClient
    private let redirectURL: String
    private let state: String
    private let verifier: String
    /// Who may answer; `nil` for whoever knows the state.
    private let issuer: String?
    private let isIssuerAlwaysNamed: Bool

    /// - Parameter parameters: Further ones for the server, such as `prompt` or `audience`.
    public init(
        of client: OAuthClient, at authorizationURL: URL, redirectURL: String, scopes: [String] = [],
        parameters: [String: String] = [:]
    ) throws(OAuthError) {
        try self.init(
            of: client, at: authorizationURL, redirectURL: redirectURL, scopes: scopes, parameters: parameters,
            issuer: nil, alwaysNamed: false)
    }

    init(
        of client: OAuthClient, at authorizationURL: URL, redirectURL: String, scopes: [String],
        parameters: [String: String], issuer: String?, alwaysNamed isIssuerAlwaysNamed: Bool
    ) throws(OAuthError) {
        guard authorizationURL.scheme != nil else { throw .relativeEndpoint }
        self.client = client
        self.redirectURL = redirectURL
        self.issuer = issuer
        self.isIssuerAlwaysNamed = isIssuerAlwaysNamed
        state = RandomText.make()
        verifier = RandomText.make()
        var items = QueryItems()
        items.append("response_type", "code")
        items.append("client_id", client.clientID)
        items.append("redirect_uri", redirectURL)
        if !scopes.isEmpty { items.append("scope", scopes.joined(separator: " ")) }
        items.append("state", state)
        items.append("code_challenge", Base64.encodedForURL(SHA256.hash(Array(verifier.utf8))))
        items.append("code_challenge_method", "S256")
        for (name, value) in parameters.sorted(by: { $0.key < $1.key }) { items.append(name, value) }
        let text = authorizationURL.absoluteString
        let query = items.pairs.joined(separator: "&")
        guard let url = URL(string: text + (text.contains("?") ? "&" : "?") + query) else {
            throw .insecureEndpoint
        }
        self.url = url
    }

    /// Exchanges the code for a token, once the user has come back.
    ///
    /// - Throws: ``OAuthError/wrongState`` for an address that was not made for this authorization,
    ///   ``OAuthError/wrongIssuer`` for one of another server (RFC 9207), ``OAuthError/refused(code:reason:)`` when
    ///   user or server said no.
    public func token(from returned: URL) async throws -> OAuthToken {
        let items = URLComponents(url: returned, resolvingAgainstBaseURL: false)?.queryItems ?? []
        let value = { (name: String) in items.first { $0.name == name }?.value }
        guard value("state") == state else { throw OAuthError.wrongState }
        if let issuer, value("iss").map({ $0 != issuer }) ?? isIssuerAlwaysNamed { throw OAuthError.wrongIssuer }
        if let code = value("error") {
            throw OAuthError.refused(code: code, reason: value("error_description"))
        }
        guard let code = value("code"), !code.isEmpty else { throw OAuthError.missingCode }
        var form = OAuthForm("authorization_code")
        form.append("code", code)
        form.append("redirect_uri", redirectURL)
        form.append("code_verifier", verifier)
        return try await client.token(form)
    }
}

extension OAuthAuthorization: CustomStringConvertible, CustomReflectable {
    public var description: String { "OAuthAuthorization([redacted])" }
    public var customMirror: Mirror { Mirror(self, children: []) }
}
