import Foundation
import HTTPTypes

#if canImport(FoundationNetworking)
    import FoundationNetworking
#endif

extension URLRequest {
    init(transporting request: HTTPRequest) throws(InvalidRequest) {
        let text = "\(request.scheme ?? "")://\(request.authority ?? "")\(request.path ?? "/")"
        guard let url = URL(string: text), url.host != nil else {
            throw .invalidServer("\(request.scheme ?? "")://\(request.authority ?? "")")
        }
        self.init(url: url)
        httpMethod = request.method.rawValue
        httpShouldHandleCookies = false
        for name in Set(request.headerFields.map(\.name)) where !name.isFraming {
            setValue(request.headerFields[name], forHTTPHeaderField: name.rawName)
        }
    }
}

extension HTTPResponse {
    /// `nil` for what is not HTTP. Fields of one name were joined by the session; cookies are taken apart again.
    init?(transported response: URLResponse) {
        guard let response = response as? HTTPURLResponse, 100...999 ~= response.statusCode else { return nil }
        var fields = HTTPFields()
        for (name, value) in response.allHeaderFields {
            guard let name = (name as? String).flatMap({ HTTPField.Name($0) }), let value = value as? String else {
                continue
            }
            for value in name == .setCookie ? cookies(in: value) : [value] {
                fields.append(HTTPField(name: name, value: value))
            }
        }
        let known = HTTPResponse.Status(integerLiteral: response.statusCode)
        self.init(status: known, headerFields: fields)
    }
}

/// Dates in cookies have commas too; each cookie begins with a name and `=` (RFC 6265, 4.1.1).
private func cookies(in joined: String) -> [String] {
    var cookies: [String] = []
    for piece in joined.components(separatedBy: ", ") {
        let pair = piece.prefix { $0 != ";" }
        if cookies.isEmpty || pair.firstIndex(of: "=").flatMap({ HTTPField.Name(String(pair[..<$0])) }) != nil {
            cookies.append(piece)
        } else {
            cookies[cookies.endIndex - 1] += ", " + piece
        }
    }
    return cookies
}

extension TransportError {
    /// The words of a session's errors may hold the URL, and the URL a key: only the code is taken from them.
    init(_ error: any Error, after head: HTTPResponse?) {
        guard let error = error as? URLError else {
            self.init(.other, "error \((error as NSError).code) of \((error as NSError).domain)")
            return
        }
        let kind = TransportError.kind(of: error, after: head)
        self.init(kind, kind == .other ? "URLSession error \(error.code.rawValue)" : "")
        self.head = head.map { ResponseHead($0) }
    }

    private static func kind(of error: URLError, after head: HTTPResponse?) -> Kind {
        switch error.code {
        case .cannotFindHost, .dnsLookupFailed: .unknownHost
        case .cannotConnectToHost, .notConnectedToInternet, .internationalRoamingOff, .dataNotAllowed: .cannotConnect
        case .networkConnectionLost: .connectionLost
        case .timedOut: .silence
        case .cannotParseResponse, .cannotDecodeRawData, .cannotDecodeContentData: .malformedResponse
        case .secureConnectionFailed, .serverCertificateUntrusted, .serverCertificateHasBadDate,
            .serverCertificateHasUnknownRoot, .serverCertificateNotYetValid, .clientCertificateRejected,
            .clientCertificateRequired:
            .insecureConnection
        default: ambiguousKind(of: error, after: head)
        }
    }

    private static func ambiguousKind(of error: URLError, after head: HTTPResponse?) -> Kind {
        #if canImport(FoundationNetworking)
            // How libcurl's results come out there: an answer that ends too early, no trust, none at all, and HTTP 0.9.
            switch error.code {
            case .unknown where head != nil: return .connectionLost
            case .unknown where error.speaksOfTLS: return .insecureConnection
            case .badServerResponse: return .connectionLost
            case .unsupportedURL: return .malformedResponse
            default: return .other
            }
        #else
            return error.code == .badServerResponse ? .malformedResponse : .other
        #endif
    }
}

#if canImport(FoundationNetworking)
    extension URLError {
        /// In the words of libcurl's libraries for it, which are all that is told.
        fileprivate var speaksOfTLS: Bool {
            let words = localizedDescription.lowercased()
            return ["ssl", "tls", "certificate"].contains { words.contains($0) }
        }
    }
#endif
