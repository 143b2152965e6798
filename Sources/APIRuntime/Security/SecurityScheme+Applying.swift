import Foundation
import HTTPTypes

extension SecurityScheme {
    /// Whether the request holds something in the place of this scheme's credential.
    func isPresent(in request: HTTPRequest) -> Bool {
        switch kind {
        case .bearer, .basic, .http, .oauth2, .openIDConnect: request.headerFields[.authorization] != nil
        case .header(let name): HTTPField.Name(name).map { request.headerFields[$0] != nil } ?? false
        case .query(let name): request.hasQueryItem(PercentEncoding.encode(name))
        case .cookie(let name): request.hasCookie(name)
        case .mutualTLS: true
        }
    }

    /// Puts the secret in its place.
    ///
    /// - Returns: the texts that must not be shown.
    func apply(_ secret: Secret, to request: inout HTTPRequest) throws(InvalidRequest) -> [String] {
        switch kind {
        case .bearer, .oauth2, .openIDConnect:
            return try setAuthorization("Bearer", try text(secret), in: &request)
        case .http(let scheme):
            return try setAuthorization(scheme, try text(secret), in: &request)
        case .basic:
            return try setAuthorization("Basic", try basicToken(secret), in: &request) + [password(secret)]
        case .header(let header):
            let value = try text(secret)
            try setHeader(header, value, in: &request)
            return [value]
        case .query(let name):
            let value = PercentEncoding.encode(try text(secret))
            request.appendQueryItem(PercentEncoding.encode(name) + "=" + value)
            return [value, try text(secret)]
        case .cookie(let name):
            let value = PercentEncoding.encode(try text(secret), allowing: .cookieOctets)
            request.headerFields.append(HTTPField(name: .cookie, value: name + "=" + value))
            return [value, try text(secret)]
        case .mutualTLS:
            return []
        }
    }

    private func text(_ secret: Secret) throws(InvalidRequest) -> String {
        guard case .value(let text) = secret, !text.isEmpty else { throw .unusableCredential(scheme: name) }
        return text
    }

    /// A plain value is taken for `user:password` (RFC 7617, 2).
    private func basicToken(_ secret: Secret) throws(InvalidRequest) -> String {
        switch secret {
        case .value(let text) where text.contains(":"): return Data(text.utf8).base64EncodedString()
        case .basic(let user, let password) where !user.contains(":"):
            return Data("\(user):\(password)".utf8).base64EncodedString()
        case .value, .basic: throw .unusableCredential(scheme: name)
        }
    }

    private func password(_ secret: Secret) -> String {
        switch secret {
        case .value(let text): text
        case .basic(_, let password): password
        }
    }

    private func setAuthorization(
        _ scheme: String, _ text: String, in request: inout HTTPRequest
    ) throws(InvalidRequest) -> [String] {
        try setHeader("Authorization", scheme + " " + text, in: &request)
        return [text]
    }

    private func setHeader(_ header: String, _ text: String, in request: inout HTTPRequest) throws(InvalidRequest) {
        // The error must not quote the value, and does not.
        var field = try FieldText.field(header, text).get()
        field.indexingStrategy = .disallow
        request.headerFields[fields: field.name] = [field]
    }
}

extension HTTPRequest {
    fileprivate func hasQueryItem(_ name: String) -> Bool {
        guard let query = path?.split(separator: "?", maxSplits: 1).dropFirst().first else { return false }
        return query.split(separator: "&").contains { $0 == name || $0.hasPrefix(name + "=") }
    }

    /// Fields may hold several (RFC 6265, 4.2.1).
    fileprivate func hasCookie(_ name: String) -> Bool {
        let cookies = headerFields[values: .cookie].flatMap { $0.split(separator: ";") }
        return cookies.contains { $0.trimmingSpaces.hasPrefix(name + "=") }
    }

    fileprivate mutating func appendQueryItem(_ pair: String) {
        guard let path else { return }
        self.path = path + (path.contains("?") ? "&" : "?") + pair
    }
}
