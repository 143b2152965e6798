#if AsyncHTTPClient
    import AsyncHTTPClient
    import HTTPTypes
    import NIOHTTP1

    extension HTTPClient.Request {
        init(transporting request: HTTPRequest, _ upload: AsyncHTTPClientUpload?) throws {
            guard let scheme = request.scheme, let authority = request.authority, !authority.isEmpty else {
                throw InvalidRequest.invalidServer("\(request.scheme ?? "")://\(request.authority ?? "")")
            }
            var headers = HTTPHeaders()
            for field in request.headerFields where !field.name.isFraming && field.name != .cookie {
                headers.add(name: field.name.rawName, value: field.value)
            }
            // In one field, whatever their number (RFC 6265, 5.4).
            if let cookies = request.headerFields[.cookie] { headers.add(name: "Cookie", value: cookies) }
            // What is asked for here is unpacked by the client.
            if request.headerFields[.acceptEncoding] == nil {
                headers.add(name: "Accept-Encoding", value: "gzip, deflate")
            }
            try self.init(
                url: "\(scheme)://\(authority)\(request.path ?? "/")",
                method: HTTPMethod(rawValue: request.method.rawValue), headers: headers, body: upload?.clientBody)
        }
    }

    extension HTTPResponse {
        init(transported head: HTTPResponseHead) throws {
            let code = Int(head.status.code)
            guard 100...999 ~= code else { throw TransportError(.malformedResponse) }
            var fields = HTTPFields()
            for (name, value) in head.headers {
                guard let name = HTTPField.Name(name) else { continue }
                fields.append(HTTPField(name: name, value: value))
            }
            self.init(status: Status(integerLiteral: code), headerFields: fields)
        }
    }
#endif
