import APIJSON
import APIMocks
import APIRuntime
import Foundation
import HTTPTypes
import Testing

/// What a mock gives for each kind of answer, read through a client.
@Suite struct MockTransportTests {
    private let mock = MockTransport()
    private var client: MockedClient { MockedClient(mock: mock) }

    @Test func textAndBytesAreReadAsTheyWereGiven() async throws {
        let text = APIOperation<String, Never>.mocked(.text(200))
        mock.answer(text, with: "Grüße")
        #expect(try await client.send(text) == "Grüße")
        let data = APIOperation<Data, Never>.mocked(.bytes(.range(2)))
        mock.answer(data, with: Data([0, 255]))
        #expect(try await client.send(data) == Data([0, 255]))
        let stream = APIOperation<ResponseBody, Never>.mocked(.stream(200), accepting: "image/png")
        mock.answer(stream, with: Data([1, 2]))
        let answer = try await client.response(for: stream)
        #expect(answer.headers[.contentType] == "image/png")
        #expect(try await answer.value.bytes(upTo: 10) == [1, 2])
    }

    @Test func whatGivesNothingSucceedsWithItsStatus() async throws {
        let operation = APIOperation<Void, Never>.mocked(.empty(202))
        mock.answer(operation)
        #expect(try await client.response(for: operation).status == 202)
    }

    /// The form of a stream, and the media type that its operation asks for.
    static let streams: [(decoder: ResponseDecoder<ItemStream<JSONValue>>, mediaType: String)] = [
        (.jsonLines(200), "application/jsonl"), (.jsonSequence(200), "application/json-seq"),
        (.eventData(200), "text/event-stream"),
    ]

    @Test(arguments: streams) func itemsComeOneAfterTheOther(
        decoder: ResponseDecoder<ItemStream<JSONValue>>, mediaType: String
    ) async throws {
        let operation = APIOperation<ItemStream<JSONValue>, Never>.mocked(decoder, accepting: mediaType)
        mock.answer(operation, with: [["a": "1\n2"], nil])
        var items: [JSONValue] = []
        for try await item in client.core.stream(operation) { items.append(item) }
        #expect(items == [["a": "1\n2"], nil])
    }

    /// Events that are described whole (OpenAPI 3.2), by what their data is.
    static let wholeEvents: [(kind: EventData, item: JSONValue)] = [
        (.json, ["event": "tick", "id": "7", "data": ["n": 1]]), (.text, ["event": "note", "data": "a\nb"]),
        (.textOrJSON, ["event": "message", "data": "12 x"]), (.textOrJSON, ["event": "end"]),
    ]

    @Test(arguments: wholeEvents) func eventsAreWrittenWhole(kind: EventData, item: JSONValue) async throws {
        let operation = APIOperation<ItemStream<JSONValue>, Never>.mocked(.eventObjects(200, kind))
        mock.answer(operation, with: [item])
        for try await received in client.core.stream(operation) { #expect(received == item) }
        #expect(mock.calls.count == 1)
    }

    /// One item, then nothing until the connection breaks.
    @Test func itemsComeAsTheyAreGiven() async throws {
        let operation = APIOperation<ItemStream<Int>, Never>.mocked(.jsonLines(200), accepting: "application/jsonl")
        let (items, source) = AsyncThrowingStream<Int, any Error>.makeStream()
        mock.answer(operation, streaming: { items })
        var received = client.core.stream(operation).makeAsyncIterator()
        source.yield(1)
        #expect(try await received.next() == 1)
        source.finish(throwing: TransportError(.connectionLost))
        await #expect {
            _ = try await received.next()
        } throws: {
            guard case .transport(let error)? = $0 as? APIError<Never> else { return false }
            return error.kind == .connectionLost
        }
    }

    @Test func eventsKeepTheirNames() async throws {
        let operation = APIOperation<ItemStream<ServerSentEvent>, Never>.mocked(
            .events(200), accepting: "text/event-stream")
        let events = [ServerSentEvent(name: "tick", data: "1\n2", id: "7"), ServerSentEvent(data: "", id: "7")]
        mock.answer(operation, with: events)
        var received: [ServerSentEvent] = []
        for try await event in client.core.stream(operation) { received.append(event) }
        #expect(received == events)
    }

    @Test func theLastAnswerThatFitsCounts() async throws {
        let operation = APIOperation<JSONValue, Never>.mocked(.json(200))
        mock.answer(any: operation, with: 1)
        mock.answer(operation, with: 2, 3)
        #expect(try await client.send(operation) == 2)
        #expect(try await client.send(operation) == 3)
        #expect(try await client.send(operation) == 3)
        mock.onEvery { call in call.query("page") == ["x y"] ? .json(4) : nil }
        #expect(try await client.send(operation) == 3)
        #expect(try await client.send(operation, options: RequestOptions { $0.query = ["page": "x y"] }) == 4)
    }

    /// A call that differs from `GET /things/1?a=1` in one thing.
    static let others: [@Sendable (inout OperationRequest) -> Void] = [
        { $0.query("a", 2) }, { $0.header("X-Kind", "b") }, { $0.cookie("c", 1) }, { $0.body = .text("1") },
    ]

    @Test(arguments: others) func everyArgumentCounts(differing: @Sendable (inout OperationRequest) -> Void) async {
        var operation = APIOperation<JSONValue, Never>.mocked(.json(200))
        mock.answer(operation, with: 1)
        differing(&operation.request)
        let called = operation
        await #expect(throws: APIError<Never>.self) { try await client.send(called) }
        #expect(mock.calls(to: called).count == 1)
        #expect(mock.calls(toAny: called).count == 1)
    }

    /// What is sent, and what a call says of it.
    @Test func aCallTellsWhatWasSent() async throws {
        let form: RequestContent = .form(fields: ["name": "a b", "tags": ["x", "y"]])
        var operation = APIOperation<JSONValue, Never>.mocked(.json(200), sending: form)
        operation.request.query("q", "1+1")
        mock.onEvery { _ in .json(text: " [1] ", headers: [.eTag: "e"]) }
        #expect(try await client.response(for: operation).headers[.eTag] == "e")
        let call = try #require(mock.calls.first)
        #expect(call.form("tags") == ["x", "y"])
        #expect(call.form("name") == ["a b"])
        #expect(call.query("q") == ["1+1"])
        #expect(call.path == "/things/1")
        #expect(call.method == .get)
    }

    /// The `Accept` of a call, and which of the examples it gets.
    static let examples: [(accept: String, text: String)] = [
        ("application/json", "1"), ("text/event-stream", "data: 2\n\n"), ("image/png", "1"),
    ]

    @Test(arguments: examples) func examplesAnswerWhatNothingElseDoes(accept: String, text: String) async throws {
        let mock = MockTransport(examples: [
            MockExample("getThing", 200, "application/json", "1"),
            MockExample("getThing", 200, "text/event-stream", "data: 2\n\n"),
        ])
        let operation = APIOperation<ResponseBody, Never>.mocked(.stream(200), accepting: accept)
        #expect(try await MockedClient(mock: mock).send(operation).text(upTo: 100) == text)
        mock.fail(operation, status: 404)
        await #expect(throws: APIError<Never>.self) { try await MockedClient(mock: mock).send(operation) }
    }

    @Test func aRequestOfNoOperationIsNamedByItsPath() async {
        await #expect(throws: TransportError.self) {
            try await mock.send(
                HTTPRequest(method: .post, scheme: "https", authority: "a.example", path: "/token?secret=1"), body: nil,
                options: TransportOptions())
        }
        #expect(mock.calls.map(\.operation) == [""])
    }
}

struct MockedClient: APIClient {
    let core: ClientCore

    init(mock: MockTransport) {
        core = ClientCore(server: "https://api.example.com", security: [["key"]], configuration: .mock(mock))
    }
}

extension APIOperation where Failure == Never {
    static func mocked(
        _ success: ResponseDecoder<Success>, accepting mediaType: String? = nil, sending body: RequestContent = .none
    ) -> APIOperation {
        APIOperation(
            "getThing", .get, "/things/{id}", path: ["id": 1], body: body, accept: mediaType.map { [$0] } ?? [],
            success: success, failure: .none)
    }
}
