import APIJSON
import APIRuntime
import HTTPTypes

/// What a generated model looks like.
struct Problem: JSONModel {
    let detail: String

    init(detail: String) {
        self.detail = detail
    }

    init(json reader: JSONReader) {
        var json = reader.object()
        detail = json.string("detail")
    }

    func write(to json: inout JSONWriter) {
        json.beginObject()
        json.write("detail", detail)
        json.endObject()
    }
}

/// A client whose server gives the same answer to everything.
struct SampleClient: APIClient {
    let core: ClientCore

    init(
        _ status: Int = 200, _ body: String = "null", _ headers: HTTPFields = [.contentType: "application/json"],
        middleware: [any Middleware] = []
    ) {
        self.init(RecordingTransport(RecordingTransport.status(status, headers, body)), middleware: middleware)
    }

    init(_ transport: some HTTPTransport, middleware: [any Middleware] = []) {
        core = ClientCore(
            server: "https://api.example.com",
            configuration: ClientConfiguration {
                $0.transport = transport
                $0.middleware = middleware
                $0.retry = .never
            })
    }
}

extension APIOperation {
    static func sample(
        _ success: ResponseDecoder<Success>, _ failure: ResponseDecoder<Failure>
    ) -> APIOperation<Success, Failure> {
        APIOperation(OperationRequest("sample", .post, "/sample/{id}", pathID: "1"), success: success, failure: failure)
    }
}

extension OperationRequest {
    fileprivate init(_ operationID: String, _ method: HTTPRequest.Method, _ path: String, pathID: String) {
        self.init(operationID, method, path)
        self.path("id", pathID)
    }
}
