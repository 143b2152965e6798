import APIRuntime
import HTTPTypes
import Testing

/// Keeps what it is asked to send, and answers with what it is given, the last answer again and again.
actor RecordingTransport: HTTPTransport {
    struct Exchange: Sendable {
        let request: HTTPRequest
        let body: [UInt8]?

        var bodyText: String { String(decoding: body ?? [], as: UTF8.self) }
    }

    typealias Answer = @Sendable (HTTPRequest) throws -> (HTTPResponse, String)

    private(set) var exchanges: [Exchange] = []
    private var answers: [Answer]

    init(_ answers: Answer...) {
        self.answers = answers
    }

    init(_ answers: [Answer]) {
        self.answers = answers
    }

    func send(
        _ request: HTTPRequest, body: RequestBody?, options: TransportOptions
    ) async throws -> (HTTPResponse, ResponseBody) {
        var bytes: [UInt8]?
        if let body {
            bytes = []
            for try await chunk in body { bytes?.append(contentsOf: chunk) }
        }
        exchanges.append(Exchange(request: request, body: bytes))
        let answer = answers.count > 1 ? answers.removeFirst() : answers.first ?? RecordingTransport.ok
        let (response, text) = try answer(request)
        return (response, ResponseBody(Array(text.utf8)))
    }

    static let ok: Answer = { _ in (HTTPResponse(status: 200), "null") }

    static func status(_ code: Int, _ headers: HTTPFields = [:], _ body: String = "{}") -> Answer {
        { _ in (HTTPResponse(status: .init(code: code), headerFields: headers), body) }
    }

    static func failure(_ kind: TransportError.Kind) -> Answer {
        { _ in throw TransportError(kind) }
    }
}

/// What goes out for a request that is filled like this.
func sent(
    _ method: HTTPRequest.Method = .get, _ path: String = "/", server: ServerURL = "https://api.example.com",
    body: RequestContent = .none, options: RequestOptions = RequestOptions(),
    _ fill: (inout OperationRequest) -> Void = { _ in }
) async throws -> RecordingTransport.Exchange {
    let transport = RecordingTransport()
    let core = ClientCore(server: server, configuration: ClientConfiguration { $0.transport = transport })
    var request = OperationRequest("test", method, path, body: body)
    fill(&request)
    _ = try await core.raw(request, options)
    return try #require(await transport.exchanges.first)
}
