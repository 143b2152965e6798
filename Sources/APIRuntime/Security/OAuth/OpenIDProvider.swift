import APIJSON
public import Foundation
import HTTPTypes

/// What a provider of OpenID Connect says about itself (OpenID Connect Discovery 1.0, 4).
public struct OpenIDProvider: Sendable, Hashable {
    public let issuer: String
    public let authorizationURL: URL
    public let tokenURL: URL
    /// For ``OAuthDeviceAuthorization``.
    public let deviceAuthorizationURL: URL?
    /// Whether its answers by way of a browser say whose they are (RFC 9207, 3).
    let namesItself: Bool

    /// Fetches the description.
    ///
    /// - Parameter url: The `openIdConnectUrl` of the document, which ends in `/.well-known/openid-configuration`.
    /// - Throws: ``OAuthError``, ``TransportError``.
    public static func discover(
        at url: URL, transport: any HTTPTransport = URLSessionTransport.shared
    ) async throws -> OpenIDProvider {
        let (status, answer) = try await transport.json(try HTTPRequest(endpoint: url, .get))
        guard status == 200, let issuer = answer["issuer"]?.string,
            let authorizationURL = answer["authorization_endpoint"]?.string.flatMap(URL.init(string:)),
            let tokenURL = answer["token_endpoint"]?.string.flatMap(URL.init(string:))
        else { throw OAuthError.unusableAnswer(status: status) }
        guard issuer.withoutSlash + wellKnownPath == url.absoluteString else { throw OAuthError.wrongIssuer }
        return OpenIDProvider(
            issuer: issuer, authorizationURL: authorizationURL, tokenURL: tokenURL,
            deviceAuthorizationURL: answer["device_authorization_endpoint"]?.string.flatMap(URL.init(string:)),
            namesItself: answer["authorization_response_iss_parameter_supported"]?.bool ?? false)
    }

    private static let wellKnownPath = "/.well-known/openid-configuration"
}

extension String {
    fileprivate var withoutSlash: String { hasSuffix("/") ? String(dropLast()) : self }
}
