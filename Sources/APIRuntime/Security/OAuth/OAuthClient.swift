public import Foundation

/// Gets access tokens from a token server (RFC 6749), each once for all calls that wait for it, kept until shortly
/// before it expires, and replaced once when the API answers 401:
///
/// ```swift
/// let oauth = OAuthClient(tokenURL: url, clientID: "app", clientSecret: secret)
/// let client = ShopClient(credentials: .init(oauth: oauth.clientCredentials(scopes: ["read"])))
/// ```
///
/// Secrets go to the token server alone, over `https` (or to this machine), and into no description and no error.
public struct OAuthClient: Sendable {
    /// How a client says who it is (RFC 6749, 2.3.1).
    public enum Authentication: Sendable {
        /// With HTTP Basic.
        case header
        /// In the body, for servers that know no better.
        case body
    }

    let tokenURL: URL
    let refreshURL: URL
    let clientID: String
    let clientSecret: String?
    let authentication: Authentication
    let transport: any HTTPTransport

    /// - Parameters:
    ///   - refreshURL: Where tokens are refreshed, if not at `tokenURL`.
    ///   - clientSecret: `nil` for apps, which cannot keep one.
    public init(
        tokenURL: URL, refreshURL: URL? = nil, clientID: String, clientSecret: String? = nil,
        authentication: Authentication = .header, transport: any HTTPTransport = URLSessionTransport.shared
    ) {
        self.tokenURL = tokenURL
        self.refreshURL = refreshURL ?? tokenURL
        self.clientID = clientID
        self.clientSecret = clientSecret
        self.authentication = authentication
        self.transport = transport
    }

    /// The client acts for itself (RFC 6749, 4.4).
    public func clientCredentials(scopes: [String] = [], parameters: [String: String] = [:]) -> Credential {
        let form = OAuthForm("client_credentials", scopes: scopes, parameters)
        return credential { try await token(form) }
    }

    /// The client has the user's password (RFC 6749, 4.3). Leave it to servers that offer nothing else.
    public func password(user: String, password: String, scopes: [String] = []) -> Credential {
        var form = OAuthForm("password", scopes: scopes)
        form.append("username", user)
        form.append("password", password)
        return credential { [form] in try await token(form) }
    }

    /// A token that was got before, and is refreshed when it expires (RFC 6749, 6).
    ///
    /// - Parameter onChange: Gets every new token, to be kept: many servers take a refresh token only once.
    public func refreshing(
        _ token: OAuthToken, onChange: @escaping @Sendable (OAuthToken) -> Void = { _ in }
    ) -> Credential {
        credential(token, onChange) { throw OAuthError.expired }
    }

    private func credential(
        _ first: OAuthToken? = nil, _ onChange: @escaping @Sendable (OAuthToken) -> Void = { _ in },
        _ grant: @escaping @Sendable () async throws -> OAuthToken
    ) -> Credential {
        let refreshToken = Locked(first?.refreshToken)
        return Credential(
            source: .provided(
                ProvidedSecret(first?.fresh) {
                    let token = try await next(refreshToken.withLock { $0 }, else: grant)
                    // A server that sends no new refresh token leaves the old one valid (RFC 6749, 6).
                    if let new = token.refreshToken { _ = refreshToken.exchange(new) }
                    onChange(token)
                    return token.fresh
                }))
    }

    private func next(
        _ refreshToken: String?, else grant: @Sendable () async throws -> OAuthToken
    ) async throws -> OAuthToken {
        guard let refreshToken else { return try await grant() }
        do {
            return try await refreshed(refreshToken)
        } catch OAuthError.refused(code: "invalid_grant", let reason) {
            do { return try await grant() } catch OAuthError.expired {
                throw OAuthError.refused(code: "invalid_grant", reason: reason)
            }
        }
    }

    /// Gets another access token (RFC 6749, 6).
    private func refreshed(_ refreshToken: String) async throws -> OAuthToken {
        var form = OAuthForm("refresh_token")
        form.append("refresh_token", refreshToken)
        var token = try await token(form, from: refreshURL)
        if token.refreshToken == nil { token.refreshToken = refreshToken }
        return token
    }
}

extension OAuthClient: CustomStringConvertible, CustomReflectable {
    public var description: String { "OAuthClient([redacted])" }
    public var customMirror: Mirror { Mirror(self, children: []) }
}
