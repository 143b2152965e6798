import APIJSON
import HTTPTypes
import Testing
import TestServer

@testable import APIRuntime

/// Streams of items over a real server.
@Suite(.timeLimit(.minutes(2))) struct StreamingCallTests {
    private func core(_ url: String) throws -> ClientCore {
        ClientCore(server: try #require(ServerURL(url)), configuration: ClientConfiguration { $0.retry = .never })
    }

    private func call<Item>(
        _ url: String, _ decoder: ResponseDecoder<ItemStream<Item>>
    ) throws -> StreamingCall<Item, JSONValue> {
        try core(url).stream(
            APIOperation("test", .get, "/", accept: ["text/event-stream"], success: decoder, failure: .json(422)))
    }

    private func stream(_ text: String, type: String = "text/event-stream") -> ServerAnswer {
        .bytes(Array(text.utf8), type: type)
    }

    private func collect<Item>(
        _ answer: ServerAnswer, _ decoder: ResponseDecoder<ItemStream<Item>>
    ) async throws -> [Item] {
        try await TestServer.run(answer: { _ in answer }) { server in
            var items: [Item] = []
            for try await item in try call(server.url, decoder) { items.append(item) }
            return items
        }
    }

    @Test func events() async throws {
        let answer = stream("event: add\nid: 1\ndata: a\n\ndata: b\n\n")
        #expect(
            try await collect(answer, .events(200)) == [
                ServerSentEvent(name: "add", data: "a", id: "1"), ServerSentEvent(data: "b", id: "1"),
            ])
    }

    @Test func dataThatIsJSON() async throws {
        let answer = stream(
            "data: {\"n\": 1}\n\n: alive\n\nevent: ping\ndata:\n\ndata: {\"n\":\ndata: 2}\n\n"
                + "data: [DONE]\n\ndata: broken\n\n")
        let items = try await collect(answer, .eventData(200) as ResponseDecoder<ItemStream<JSONValue>>)
        #expect(items == [["n": 1], ["n": 2]])
    }

    @Test func eventsAsObjects() async throws {
        let answer = stream("event: add\nid: 7\ndata: {\"n\": 1}\n\n")
        let decoder: ResponseDecoder<ItemStream<JSONValue>> = .eventObjects(200, .json)
        #expect(try await collect(answer, decoder) == [["event": "add", "id": "7", "data": ["n": 1]]])
        let texts: ResponseDecoder<ItemStream<JSONValue>> = .eventObjects(200, .text)
        #expect(try await collect(answer, texts) == [["event": "add", "id": "7", "data": "{\"n\": 1}"]])
    }

    @Test func eventsOfDifferentData() async throws {
        let decoder: ResponseDecoder<ItemStream<KindOfEvent>> = .eventObjects(200, .textOrJSON)
        let texts = "event: token\ndata: 12\n\nevent: token\ndata: {no\n\n"
        let answer = stream(texts + "event: done\ndata: {\"n\": 1}\n\nevent: ping\ndata\n\n")
        #expect(try await collect(answer, decoder) == [.token("12"), .token("{no"), .done(["n": 1]), .ping])
    }

    @Test(arguments: [
        "application/jsonl", "application/x-ndjson", "text/plain", "application/stream+json", "application/json",
    ])
    func lines(type: String) async throws {
        let decoder: ResponseDecoder<ItemStream<Int>> = .jsonLines(200)
        #expect(try await collect(stream("1\n2\r\n\n3", type: type), decoder) == [1, 2, 3])
    }

    @Test func sequence() async throws {
        let decoder: ResponseDecoder<ItemStream<Int>> = .jsonSequence(200)
        #expect(try await collect(stream("\u{1E}1\n\u{1E}2\n", type: "application/json-seq"), decoder) == [1, 2])
        await #expect(throws: APIError<JSONValue>.self) {
            _ = try await collect(stream("\u{1E}1\n\u{1E}2", type: "application/json-seq"), decoder)
        }
    }

    /// Nothing is sent before somebody reads, and every reader sends anew.
    @Test func aRequestForEachReader() async throws {
        try await TestServer.run(answer: { _ in stream("data: 1\n\n") }) { server in
            let call = try call(server.url, .events(200))
            #expect(await server.requests.isEmpty)
            for _ in 0..<2 { for try await _ in call {} }
            #expect(await server.requests.count == 2)
            #expect(await server.requests.first?.headers["accept"] == "text/event-stream, */*;q=0.1")
        }
    }

    @Test func documentedErrors() async throws {
        try await TestServer.run(answer: { _ in .json("{\"detail\": \"no\"}", status: 422) }) { server in
            do {
                for try await _ in try call(server.url, .events(200)) {}
                Issue.record("no error")
            } catch let error as APIError<JSONValue> {
                guard case .documented(let problem, _) = error else { throw error }
                #expect(problem == ["detail": "no"])
            }
        }
    }

    /// The answer is an error's, not an empty stream.
    @Test func anotherMediaType() async throws {
        _ = try await TestServer.run(answer: { _ in .json("{\"status\": \"busy\"}") }) { server in
            await #expect {
                for try await _ in try call(server.url, .events(200)) {}
            } throws: {
                guard case .undecodable(_, let response)? = $0 as? APIError<JSONValue> else { return false }
                return response.text == "{\"status\": \"busy\"}"
            }
        }
    }

    /// One item that cannot be read does not end the stream for those who go on.
    @Test func aBrokenItem() async throws {
        try await TestServer.run(answer: { _ in stream("data: 1\n\ndata: x\n\ndata: 3\n\n") }) { server in
            var items = try call(server.url, .eventData(200) as ResponseDecoder<ItemStream<Int>>).makeAsyncIterator()
            #expect(try await items.next() == 1)
            await #expect {
                _ = try await items.next()
            } throws: {
                guard case .undecodable(_, let response)? = $0 as? APIError<JSONValue> else { return false }
                return response.text == "x"
            }
            #expect(try await items.next() == 3)
            #expect(try await items.next() == nil)
            #expect(try await items.next() == nil)
        }
    }

    private static let head = "HTTP/1.1 200 OK\r\nContent-Type: text/event-stream\r\n\r\n"

    @Test func leavingTheLoopClosesTheConnection() async throws {
        try await FaultServer.run([.readHead, .send(Self.head + "data: 1\n\n"), .hang]) { server in
            for try await _ in try call(server.url, .events(200)) { break }
            try await eventually { server.closedByClient == 1 }
        }
    }

    @Test func cancelling() async throws {
        try await FaultServer.run([.readHead, .send(Self.head + "data: 1\n\n"), .hang]) { server in
            let call = try call(server.url, .events(200))
            let task = Task { for try await _ in call {} }
            try await Task.sleep(for: .milliseconds(200))
            task.cancel()
            await #expect(throws: APIError<JSONValue>.self) { try await task.value }
            try await eventually { server.closedByClient == 1 }
        }
    }

    @Test func aConnectionThatIsLost() async throws {
        let head = "HTTP/1.1 200 OK\r\nContent-Type: text/event-stream\r\nContent-Length: 99\r\n\r\n"
        try await FaultServer.run([.readHead, .send(head + "data: 1\n\ndata: 2")]) { server in
            var count = 0
            await #expect {
                for try await _ in try call(server.url, .events(200)) { count += 1 }
            } throws: {
                guard case .transport(let error)? = $0 as? APIError<JSONValue> else { return false }
                return error.kind == .connectionLost
            }
            #expect(count == 1)
        }
    }

    @Test func silence() async throws {
        try await FaultServer.run([.readHead, .send(Self.head + "data: 1\n\n"), .hang]) { server in
            let core = try core(server.url)
            let operation = APIOperation<ItemStream<ServerSentEvent>, Never>(
                OperationRequest("test", .get, "/"), success: .events(200), failure: .none)
            await #expect {
                for try await _ in core.stream(operation, .init { $0.timeout = .milliseconds(200) }) {}
            } throws: {
                guard case .timedOut(let limit)? = $0 as? APIError<Never> else { return false }
                return limit.limit == .milliseconds(200) && limit.head?.status == 200
            }
        }
    }
}

/// Going on after a connection has ended.
@Suite(.timeLimit(.minutes(2))) struct ReconnectionTests {
    private func items(
        _ answers: @escaping @Sendable (Int) -> ServerAnswer, attempts: Int = 3, delay: Duration = .milliseconds(1)
    ) async throws -> (data: [String], requests: [RecordedRequest]) {
        let count = Locked(0)
        return try await TestServer.run(
            answer: { _ in
                answers(
                    count.withLock {
                        $0 += 1
                        return $0
                    })
            }
        ) { server in
            let core = ClientCore(
                server: try #require(ServerURL(server.url)), configuration: ClientConfiguration { $0.retry = .never })
            let operation = APIOperation<ItemStream<ServerSentEvent>, Never>(
                OperationRequest("test", .get, "/"), success: .events(200), failure: .none)
            var data: [String] = []
            let call = core.stream(operation).reconnecting(attempts: attempts, delay: delay)
            for try await event in call { data.append(event.data) }
            return (data, await server.requests)
        }
    }

    private static func events(_ text: String) -> ServerAnswer { .bytes(Array(text.utf8), type: "text/event-stream") }

    @Test func untilTheServerSaysNo() async throws {
        let (data, requests) = try await items { number in
            switch number {
            case 1: Self.events("retry: 2\n\nid: 1\ndata: a\n\ndata: b\n\nid: 2\ndata: lost")
            case 2: Self.events("id: 5\ndata: c\n\n")
            default: ServerAnswer(204)
            }
        }
        #expect(data == ["a", "b", "c"])
        #expect(requests.map { $0.headers["last-event-id"] } == [nil, "1", "5"])
    }

    /// The test would take an hour if the server's word on the wait did not count.
    @Test func theServerSaysHowLongToWait() async throws {
        let (data, requests) = try await items(
            { $0 == 1 ? Self.events("retry: 1\n\ndata: a\n\n") : ServerAnswer(204) }, delay: .seconds(3_600))
        #expect(data == ["a"])
        #expect(requests.count == 2)
    }

    /// An id that is taken back is not sent, and one outside of ASCII is sent in UTF-8.
    @Test func idsThatAreSent() async throws {
        let (_, requests) = try await items { number in
            switch number {
            case 1: Self.events("id: é\ndata: a\n\n")
            case 2: Self.events("id\n\n")
            default: ServerAnswer(204)
            }
        }
        #expect(requests.map { $0.headers["last-event-id"] } == [nil, "é", nil])
    }

    /// A lost connection is one that ended; the id of the event that it cut does not count.
    @Test func afterALostConnection() async throws {
        let head = "HTTP/1.1 200 OK\r\nContent-Type: text/event-stream\r\nContent-Length: 99\r\n\r\n"
        try await FaultServer.run([.readHead, .send(head + "id: 1\ndata: a\n\nid: 2\ndata: b")]) { server in
            let core = ClientCore(
                server: try #require(ServerURL(server.url)), configuration: ClientConfiguration { $0.retry = .never })
            let operation = APIOperation<ItemStream<ServerSentEvent>, Never>(
                OperationRequest("test", .get, "/"), success: .events(200), failure: .none)
            var ids: [String] = []
            for try await event in core.stream(operation).reconnecting(delay: .milliseconds(1)) {
                ids.append(event.id)
                if ids.count == 3 { break }
            }
            #expect(ids == ["1", "1", "1"])
            #expect(server.connections == 3)
        }
    }

    @Test func notForever() async throws {
        let (data, requests) = try await items { _ in Self.events(": nothing\n\n") }
        #expect(data.isEmpty)
        #expect(requests.count == 4)
    }

    /// What the server refuses is thrown.
    @Test func anAnswerThatIsAnError() async throws {
        await #expect(throws: APIError<Never>.self) {
            _ = try await items { $0 == 1 ? Self.events("data: a\n\n") : .json("{}", status: 401) }
        }
    }
}

/// A union of events.
private enum KindOfEvent: JSONCodable, Equatable {
    case token(String), done(JSONValue), ping

    init(json: JSONReader) {
        var event = json.object()
        switch event.string("event") {
        case "token": self = .token(event.string("data"))
        case "done": self = .done(event.value("data"))
        default: self = .ping
        }
    }

    func write(to json: inout JSONWriter) {}
}
