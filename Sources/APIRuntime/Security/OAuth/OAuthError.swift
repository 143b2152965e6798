import HTTPTypes

/// Why no token came. Comes out of a call as ``APIError/credentialUnavailable(scheme:_:)``. Holds no secret.
public enum OAuthError: Error, Sendable, Hashable {
    /// The server says no, with a code such as `invalid_grant` and perhaps a sentence (RFC 6749, 5.2 and 4.1.2.1).
    case refused(code: String, reason: String?)
    /// The answer holds no token, or none that can be sent as a bearer's.
    case unusableAnswer(status: Int)
    /// The state that came back is not the one that was sent: somebody else's answer.
    case wrongState
    /// The address that the user was sent back to holds no code.
    case missingCode
    /// Secrets go over `https` only, or to this machine.
    case insecureEndpoint
    /// The flow has no address for this.
    case missingEndpoint
    /// The address is relative to the API's server, see ``OAuthFlow/resolved(against:)``.
    case relativeEndpoint
    /// The provider's own description does not fit the address that it came from (OpenID Connect Discovery, 4.3), or
    /// another server answered than the one that was asked (RFC 9207).
    case wrongIssuer
    /// A token that has expired, and nothing to get another with.
    case expired
}

extension OAuthError: CustomStringConvertible {
    public var description: String {
        switch self {
        case .refused(let code, let reason): "the token server refused: \(code)" + (reason.map { " (\($0))" } ?? "")
        case .unusableAnswer(let status): "the token server answered \(status) without a usable token"
        case .wrongState: "the state that came back is not the one that was sent"
        case .missingCode: "the address that came back holds no code"
        case .insecureEndpoint: "the token server's address must begin with https"
        case .missingEndpoint: "the flow has no address for this"
        case .relativeEndpoint: "the token server's address is relative and must be resolved against the API's server"
        case .wrongIssuer: "the answer belongs to another issuer"
        case .expired: "the token has expired and cannot be refreshed"
        }
    }
}
