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
        for name in Set(request.headerFields.map(\.name)) where !URLRequest.isFraming(name) {
            setValue(request.headerFields[name], forHTTPHeaderField: name.rawName)
        }
    }

    /// How the body is delimited is the session's to say; a second word on it would let servers disagree.
    private static func isFraming(_ name: HTTPField.Name) -> Bool {
        name == .contentLength || name == .transferEncoding
    }
}

extension HTTPResponse {
    /// `nil` for what is not HTTP. Fields of one name were joined by the session.
    init?(transported response: URLResponse) {
        guard let response = response as? HTTPURLResponse, 100...999 ~= response.statusCode else { return nil }
        var fields = HTTPFields()
        for (name, value) in response.allHeaderFields {
            guard let name = (name as? String).flatMap({ HTTPField.Name($0) }), let value = value as? String else {
                continue
            }
            fields.append(HTTPField(name: name, value: value))
        }
        let known = HTTPResponse.Status(integerLiteral: response.statusCode)
        self.init(status: known, headerFields: fields)
    }

    /// The length of the body as it is read; `nil` where it is not known, or is that of the compressed body.
    var contentLength: Int64? {
        guard headerFields[.contentEncoding] == nil else { return nil }
        return headerFields[.contentLength].flatMap { Int64($0) }.flatMap { $0 >= 0 ? $0 : nil }
    }
}

extension TransportError {
    /// The words of a session's errors may hold the URL, and the URL a key: only the code is taken from them.
    init(_ error: any Error, after head: HTTPResponse?) {
        guard let code = (error as? URLError)?.code else {
            self.init(.other, "error \((error as NSError).code) of \((error as NSError).domain)")
            return
        }
        let kind = TransportError.kind(of: code, after: head)
        self.init(kind, kind == .other ? "URLSession error \(code.rawValue)" : "")
        self.head = head.map { ResponseHead($0) }
    }

    private static func kind(of code: URLError.Code, after head: HTTPResponse?) -> Kind {
        switch code {
        case .cannotFindHost, .dnsLookupFailed: .unknownHost
        case .cannotConnectToHost, .notConnectedToInternet, .internationalRoamingOff, .dataNotAllowed: .cannotConnect
        case .networkConnectionLost: .connectionLost
        case .timedOut: .silence
        case .cannotParseResponse, .cannotDecodeRawData, .cannotDecodeContentData: .malformedResponse
        case .secureConnectionFailed, .serverCertificateUntrusted, .serverCertificateHasBadDate,
            .serverCertificateHasUnknownRoot, .serverCertificateNotYetValid, .clientCertificateRejected,
            .clientCertificateRequired:
            .insecureConnection
        default: ambiguousKind(of: code, after: head)
        }
    }

    private static func ambiguousKind(of code: URLError.Code, after head: HTTPResponse?) -> Kind {
        #if canImport(FoundationNetworking)
            // How libcurl's results come out there: an answer that ends too early, none at all, and HTTP 0.9.
            switch code {
            case .unknown where head != nil: return .connectionLost
            case .badServerResponse: return .connectionLost
            case .unsupportedURL: return .malformedResponse
            default: return .other
            }
        #else
            return code == .badServerResponse ? .malformedResponse : .other
        #endif
    }
}
