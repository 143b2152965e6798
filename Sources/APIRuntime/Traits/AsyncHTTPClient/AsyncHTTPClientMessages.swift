#if AsyncHTTPClient
    import AsyncHTTPClient
    import HTTPTypes
    import NIOCore
    import NIOHTTP1

    extension HTTPClientRequest {
        init(transporting request: HTTPRequest, _ upload: AsyncHTTPClientUpload?) throws(InvalidRequest) {
            guard let scheme = request.scheme, let authority = request.authority, !authority.isEmpty else {
                throw .invalidServer("\(request.scheme ?? "")://\(request.authority ?? "")")
            }
            self.init(url: "\(scheme)://\(authority)\(request.path ?? "/")")
            method = HTTPMethod(rawValue: request.method.rawValue)
            for field in request.headerFields where !field.name.isFraming {
                headers.add(name: field.name.rawName, value: field.value)
            }
            // What is asked for here is unpacked by the client.
            if request.headerFields[.acceptEncoding] == nil {
                headers.add(name: "Accept-Encoding", value: "gzip, deflate")
            }
            guard let upload else { return }
            body =
                upload.smallBytes.map { .bytes(ByteBuffer(bytes: $0)) }
                ?? .stream(upload, length: upload.length.map { .known($0) } ?? .unknown)
        }
    }

    extension HTTPResponse {
        init(transported response: HTTPClientResponse) throws {
            let code = Int(response.status.code)
            guard 100...999 ~= code else { throw TransportError(.malformedResponse) }
            var fields = HTTPFields()
            for (name, value) in response.headers {
                guard let name = HTTPField.Name(name) else { continue }
                fields.append(HTTPField(name: name, value: value))
            }
            self.init(status: Status(integerLiteral: code), headerFields: fields)
        }
    }
#endif
