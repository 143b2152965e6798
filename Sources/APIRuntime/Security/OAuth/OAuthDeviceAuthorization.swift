import APIJSON
public import Foundation

/// The way by way of another device: a television or a command tells its user where to type which code (RFC 8628).
///
/// ```swift
/// let authorization = try await OAuthDeviceAuthorization(of: oauth, at: deviceURL, scopes: ["read"])
/// print("Open \(authorization.verificationURL) and type \(authorization.userCode).")
/// let token = try await authorization.token()   // waits for the user
/// ```
public struct OAuthDeviceAuthorization: Sendable {
    /// What the user types.
    public let userCode: String
    /// Where the user types it.
    public let verificationURL: URL
    /// The same with the code in it, to be shown as a QR code; `nil` where the server has none.
    public let completeVerificationURL: URL?
    /// When the code is of no use any more.
    public let expiry: Date
    private let client: OAuthClient
    private let deviceCode: String
    private let interval: Duration
    /// For tests.
    var sleep: @Sendable (Duration) async throws -> Void = { try await Task.sleep(for: $0) }

    /// Asks for a code.
    ///
    /// - Parameters:
    ///   - url: The `deviceAuthorizationUrl` of the document, or the provider's `device_authorization_endpoint`.
    ///   - parameters: Further ones for the server, such as `audience`.
    /// - Throws: ``OAuthError``, ``TransportError``.
    public init(
        of client: OAuthClient, at url: URL, scopes: [String] = [], parameters: [String: String] = [:]
    ) async throws {
        let answer = try await client.answer(to: OAuthForm(scopes: scopes, parameters), from: url)
        guard let deviceCode = answer["device_code"]?.string, let userCode = answer["user_code"]?.string,
            let place = answer["verification_uri"]?.string.flatMap(URL.init(string:)),
            let lifetime = answer["expires_in"]?.double
        else { throw OAuthError.unusableAnswer(status: 200) }
        self.client = client
        self.deviceCode = deviceCode
        self.userCode = userCode
        verificationURL = place
        completeVerificationURL = answer["verification_uri_complete"]?.string.flatMap(URL.init(string:))
        expiry = Date(timeIntervalSinceNow: min(max(lifetime, 0), 1e9))
        interval = .seconds(min(max(answer["interval"]?.double ?? 5, 1), 3_600))
    }

    /// Waits until the user has said yes, and asks the server every few seconds whether that is so.
    ///
    /// - Throws: ``OAuthError/refused(code:reason:)``, with the code `access_denied` when the user said no and
    ///   `expired_token` when it took too long; `CancellationError`.
    public func token() async throws -> OAuthToken {
        var form = OAuthForm("urn:ietf:params:oauth:grant-type:device_code")
        form.append("device_code", deviceCode)
        var interval = interval
        while Date() < expiry {
            try await sleep(interval)
            do { return try await client.token(form) } catch {
                guard let next = Self.interval(after: error, interval) else { throw error }
                interval = next
            }
        }
        throw OAuthError.refused(code: "expired_token", reason: nil)
    }

    /// `nil` when there is no use in going on (RFC 8628, 3.5).
    private static func interval(after error: any Error, _ last: Duration) -> Duration? {
        switch error {
        case OAuthError.refused(code: "authorization_pending", _): last
        case OAuthError.refused(code: "slow_down", _): last + .seconds(5)
        case let error as TransportError where error.isRetryable: last * 2
        default: nil
        }
    }
}

extension OAuthDeviceAuthorization: CustomStringConvertible, CustomReflectable {
    public var description: String { "OAuthDeviceAuthorization([redacted])" }
    public var customMirror: Mirror { Mirror(self, children: []) }
}
