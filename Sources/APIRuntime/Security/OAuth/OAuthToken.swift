import APIJSON
public import Foundation

/// What a token server gives (RFC 6749, 5.1). Its description says nothing of what it holds.
public struct OAuthToken: Sendable, Hashable {
    public var accessToken: String
    /// `nil` when the server does not say.
    public var expiry: Date?
    /// For another access token without asking the user again.
    public var refreshToken: String?
    /// What was granted; empty when it is what was asked for.
    public var scopes: [String]
    /// Of OpenID Connect: who the user is. Signature and claims are not checked here.
    public var idToken: String?

    public init(
        accessToken: String, expiry: Date? = nil, refreshToken: String? = nil, scopes: [String] = [],
        idToken: String? = nil
    ) {
        self.accessToken = accessToken
        self.expiry = expiry
        self.refreshToken = refreshToken
        self.scopes = scopes
        self.idToken = idToken
    }
}

extension OAuthToken: CustomStringConvertible, CustomDebugStringConvertible, CustomReflectable {
    public var description: String { "OAuthToken([redacted])" }
    public var debugDescription: String { description }
    public var customMirror: Mirror { Mirror(self, children: []) }
}

extension OAuthToken {
    /// `nil` for an answer without an access token that can be sent as a bearer's.
    init?(answer: JSONValue, now: Date) {
        guard let token = answer["access_token"]?.string, !token.isEmpty,
            answer["token_type"]?.string?.lowercased() ?? "bearer" == "bearer"
        else { return nil }
        let lifetime = answer["expires_in"].flatMap { $0.double ?? $0.string.flatMap(Double.init) }
        self.init(
            accessToken: token, expiry: lifetime.map { now.addingTimeInterval(min(max($0, 0), 1e9)) },
            refreshToken: answer["refresh_token"]?.string,
            scopes: answer["scope"]?.string?.split(separator: " ").map(String.init) ?? [],
            idToken: answer["id_token"]?.string)
    }

    /// Replaced a little before it expires: a tenth of its time, at most half a minute.
    var fresh: FreshSecret {
        let left = expiry.map { Duration.seconds($0.timeIntervalSinceNow) }
        let expiry = left.map { ContinuousClock.now + $0 - min(max($0, .zero) / 10, .seconds(30)) }
        return FreshSecret(value: accessToken, expiry: expiry)
    }
}
