import APIJSON
import Foundation
import HTTPTypes

extension OAuthClient {
    /// Sends a grant to the token server.
    ///
    /// - Parameter endpoint: ``tokenURL`` unless given.
    func token(_ form: OAuthForm, from endpoint: URL? = nil) async throws -> OAuthToken {
        let answer = try await answer(to: form, from: endpoint ?? tokenURL)
        guard let token = OAuthToken(answer: answer, now: Date()) else { throw OAuthError.unusableAnswer(status: 200) }
        return token
    }

    /// Sends a form together with what tells who the client is. No redirect is followed, and nothing is sent twice.
    func answer(to form: OAuthForm, from endpoint: URL) async throws -> JSONValue {
        var form = form
        var request = try HTTPRequest(endpoint: endpoint, .post)
        request.headerFields[.contentType] = "application/x-www-form-urlencoded"
        switch (authentication, clientSecret) {
        case (.header, let secret?):
            // Both are form-encoded before they are joined (RFC 6749, 2.3.1).
            let pair = PercentEncoding.encode(clientID) + ":" + PercentEncoding.encode(secret)
            request.headerFields[.authorization] = "Basic " + Data(pair.utf8).base64EncodedString()
        case (.body, let secret?):
            form.append("client_id", clientID)
            form.append("client_secret", secret)
        case (_, nil):
            form.append("client_id", clientID)
        }
        let (status, answer) = try await transport.json(request, body: .text(form.text))
        guard status == 200, answer["error"] == nil else {
            throw OAuthError(answer, status: status, hiding: form.secrets + [clientSecret ?? ""])
        }
        return answer
    }
}

extension HTTPTransport {
    /// Sends one request and reads its answer as JSON; `null` for what is none.
    func json(_ request: HTTPRequest, body: RequestBody? = nil) async throws -> (status: Int, JSONValue) {
        let (response, body) = try await send(request, body: body, options: TransportOptions())
        let bytes = try await body.bytes(upTo: 1 << 20)
        return (response.status.code, (try? JSONValue(jsonBytes: bytes)) ?? .null)
    }
}

extension HTTPRequest {
    /// - Throws: ``OAuthError/insecureEndpoint`` for an address to which no secret may be sent,
    ///   ``OAuthError/relativeEndpoint`` for one that leads nowhere.
    init(endpoint: URL, _ method: Method) throws(OAuthError) {
        guard endpoint.scheme != nil else { throw .relativeEndpoint }
        guard let url = AbsoluteURL(endpoint.absoluteString), url.scheme == "https" || url.isOnThisMachine else {
            throw .insecureEndpoint
        }
        self.init(
            method: method, scheme: url.scheme, authority: url.authority, path: url.target,
            headerFields: [.accept: "application/json"])
    }
}

extension AbsoluteURL {
    fileprivate var isOnThisMachine: Bool {
        ["localhost", "127.0.0.1", "[::1]"].contains(Origin(scheme: scheme, authority: authority).host)
    }
}

extension OAuthError {
    /// What an answer without a token says (RFC 6749, 5.2), without what was sent.
    init(_ answer: JSONValue, status: Int, hiding secrets: [String]) {
        guard let code = answer["error"]?.string else {
            self = .unusableAnswer(status: status)
            return
        }
        var reason = answer["error_description"]?.string
        for secret in secrets where secret.count > 3 {
            reason = reason?.split(separator: secret, omittingEmptySubsequences: false).joined(separator: "[redacted]")
        }
        self = .refused(code: String(code.prefix(64)), reason: reason.map { String($0.prefix(200)) })
    }
}
