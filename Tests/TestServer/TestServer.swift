import FlyingFox
import FlyingSocks
import Foundation

/// A real HTTP server on a free port of the loopback interface that records what it is asked.
public final class TestServer: Sendable {
    public typealias Answer = @Sendable (RecordedRequest) async throws -> ServerAnswer

    private let server: HTTPServer
    private let recording: Recording
    private let running: Task<Void, any Error>
    public let port: UInt16

    private init(server: HTTPServer, recording: Recording, running: Task<Void, any Error>, port: UInt16) {
        self.server = server
        self.recording = recording
        self.running = running
        self.port = port
    }

    /// Runs a server for as long as the body runs, when there is a place for it.
    ///
    /// - Parameter keepsBodies: False for bodies that are too large for memory; only their length is recorded then.
    public static func run<Result>(
        keepsBodies: Bool = true, answer: @escaping Answer, _ body: (TestServer) async throws -> Result
    ) async throws -> Result {
        // A server within another one must not wait for the other's place.
        if isInside { return try await runAtOnce(keepsBodies: keepsBodies, answer: answer, body) }
        await Places.shared.take()
        do {
            let result = try await $isInside.withValue(true) {
                try await runAtOnce(keepsBodies: keepsBodies, answer: answer, body)
            }
            await Places.shared.giveBack()
            return result
        } catch {
            await Places.shared.giveBack()
            throw error
        }
    }

    @TaskLocal private static var isInside = false

    private static func runAtOnce<Result>(
        keepsBodies: Bool, answer: @escaping Answer, _ body: (TestServer) async throws -> Result
    ) async throws -> Result {
        let recording = Recording()
        let server = HTTPServer(
            address: try .inet(ip4: "127.0.0.1", port: 0), timeout: 120, logger: .disabled,
            handler: Handler(recording: recording, keepsBodies: keepsBodies, answer: answer))
        let running = Task { try await server.run() }
        defer { running.cancel() }
        try await server.waitUntilListening(timeout: 60)
        guard case .ip4(_, let port)? = await server.listeningAddress else { throw SocketError.unsupportedAddress }
        return try await body(TestServer(server: server, recording: recording, running: running, port: port))
    }

    /// Without a slash at the end.
    public var url: String { "http://127.0.0.1:\(port)" }

    /// In the order of their arrival.
    public var requests: [RecordedRequest] {
        get async { await recording.requests }
    }
}

/// Every server keeps a thread of Dispatch waiting. There are 255 of them on Linux, and `URLSession` stands still
/// without one: so many servers do not run at once.
private actor Places {
    static let shared = Places()

    private var free = 64
    private var waiting: [CheckedContinuation<Void, Never>] = []

    func take() async {
        if free > 0 {
            free -= 1
        } else {
            await withCheckedContinuation { waiting.append($0) }
        }
    }

    func giveBack() {
        if waiting.isEmpty { free += 1 } else { waiting.removeFirst().resume() }
    }
}

private actor Recording {
    private(set) var requests: [RecordedRequest] = []

    func add(_ request: RecordedRequest) {
        requests.append(request)
    }
}

private struct Handler: HTTPHandler {
    let recording: Recording
    let keepsBodies: Bool
    let answer: TestServer.Answer

    func handleRequest(_ request: HTTPRequest) async throws -> HTTPResponse {
        var body: [UInt8] = []
        var length = 0
        for try await chunk in request.bodySequence {
            length += chunk.count
            if keepsBodies { body += chunk }
        }
        let recorded = RecordedRequest(
            method: request.method.rawValue, path: request.target.path(), query: request.target.query(),
            headers: Dictionary(
                request.headers.map { ($0.key.rawValue.lowercased(), $0.value) }, uniquingKeysWith: { "\($0), \($1)" }),
            body: body, bodyLength: length)
        await recording.add(recorded)
        return HTTPResponse(try await answer(recorded))
    }
}

extension HTTPResponse {
    fileprivate init(_ answer: ServerAnswer) {
        let status = HTTPStatusCode(answer.status, phrase: "Test")
        var headers = HTTPHeaders()
        for (name, value) in answer.headers { headers[HTTPHeader(name)] = value }
        if let chunks = answer.chunks {
            let body = HTTPBodySequence(from: ByteStream(chunks: chunks()))
            self.init(statusCode: status, headers: headers, body: body)
        } else {
            self.init(statusCode: status, headers: headers, body: Data(answer.body))
        }
    }
}

/// Chunks as the library wants them.
private struct ByteStream: AsyncBufferedSequence, Sendable {
    typealias Element = UInt8
    let chunks: AsyncStream<[UInt8]>

    struct AsyncIterator: AsyncBufferedIteratorProtocol {
        var chunks: AsyncStream<[UInt8]>.AsyncIterator
        var rest: ArraySlice<UInt8> = []

        mutating func next() async throws -> UInt8? {
            if rest.isEmpty { rest = await chunks.next()?[...] ?? [] }
            return rest.popFirst()
        }

        mutating func nextBuffer(suggested count: Int) async throws -> ArraySlice<UInt8>? {
            if rest.isEmpty { rest = await chunks.next()?[...] ?? [] }
            defer { rest = [] }
            return rest.isEmpty ? nil : rest
        }
    }

    func makeAsyncIterator() -> AsyncIterator {
        AsyncIterator(chunks: chunks.makeAsyncIterator())
    }
}
