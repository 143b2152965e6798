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
        for name in Set(request.headerFields.map(\.name)) {
            setValue(request.headerFields[name], forHTTPHeaderField: name.rawName)
        }
    }
}

extension HTTPResponse {
    /// `nil` for what is not HTTP. Fields of one name were joined by the session.
    init?(transported response: URLResponse) {
        guard let response = response as? HTTPURLResponse, 100...999 ~= response.statusCode else { return nil }
        var fields = HTTPFields()
        for (name, value) in response.allHeaderFields {
            guard let name = (name as? String).flatMap({ HTTPField.Name($0) }), let value = value as? String else { continue }
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
    init(_ error: any Error) {
        guard let code = (error as? URLError)?.code else {
            self.init(.other, "error \((error as NSError).code) of \((error as NSError).domain)")
            return
        }
        switch code {
        case .cannotFindHost, .dnsLookupFailed: self.init(.unknownHost)
        case .cannotConnectToHost, .notConnectedToInternet, .internationalRoamingOff, .dataNotAllowed:
            self.init(.cannotConnect)
        case .networkConnectionLost: self.init(.connectionLost)
        case .timedOut: self.init(.silence)
        case .badServerResponse, .cannotParseResponse, .cannotDecodeRawData, .cannotDecodeContentData:
            self.init(.malformedResponse)
        case .secureConnectionFailed, .serverCertificateUntrusted, .serverCertificateHasBadDate,
            .serverCertificateHasUnknownRoot, .serverCertificateNotYetValid, .clientCertificateRejected,
            .clientCertificateRequired:
            self.init(.insecureConnection)
        default: self.init(.other, "URLSession error \(code.rawValue)")
        }
    }
}
