import APIJSON
import APIRuntime
import Testing
import TestServer

/// Bodies of items over a real server.
@Suite(.timeLimit(.minutes(2))) struct RequestItemsTests {
    private func sent(_ content: RequestContent) async throws -> RecordedRequest {
        try await TestServer.run(answer: { _ in ServerAnswer(204) }) { server in
            let core = ClientCore(
                server: try #require(ServerURL(server.url)), configuration: ClientConfiguration { $0.retry = .never })
            try await core.send(
                APIOperation<Void, Never>("test", .post, "/", body: content, success: .empty(204), failure: .none))
            return try #require(await server.requests.first)
        }
    }

    @Test func aListOnLines() async throws {
        let request = try await sent(.jsonLines([["text": "a\nb"], [1, nil], "é"] as RequestItems<JSONValue>))
        #expect(request.bodyText == "{\"text\":\"a\\nb\"}\n[1,null]\n\"é\"\n")
        #expect(request.headers["content-type"] == "application/jsonl")
        #expect(request.headers["content-length"] == "\(request.body.count)")
    }

    @Test func aSequence() async throws {
        let request = try await sent(.jsonSequence(RequestItems.items([1, 2])))
        #expect(request.bodyText == "\u{1E}1\n\u{1E}2\n")
        #expect(request.headers["content-type"] == "application/json-seq")
    }

    @Test func itemsAsTheyCome() async throws {
        let items = AsyncStream { (continuation: AsyncStream<Int>.Continuation) in
            for item in 1...50_000 { continuation.yield(item) }
            continuation.finish()
        }
        let request = try await sent(.jsonLines(RequestItems.stream(items), as: "application/x-ndjson"))
        #expect(request.bodyText == (1...50_000).map { "\($0)\n" }.joined())
        #expect(request.headers["content-type"] == "application/x-ndjson")
    }

    @Test func whatCannotBeWritten() async throws {
        let stream = AsyncStream { (continuation: AsyncStream<Double>.Continuation) in
            continuation.yield(1)
            continuation.yield(.infinity)
            continuation.finish()
        }
        for items: RequestItems<Double> in [[1, .infinity], .stream(stream)] {
            await #expect {
                _ = try await sent(.jsonLines(items))
            } throws: {
                guard case .invalidRequest(.unwritableNumber)? = $0 as? APIError<Never> else { return false }
                return true
            }
        }
    }

    @Test func repeatedForEachAttempt() async throws {
        let content = RequestContent.jsonLines(
            RequestItems.stream(repeating: { AsyncStream { $0.yield(7); $0.finish() } }))
        try await TestServer.run(
            answer: { $0.path == "/" ? .redirect(307, to: "/there") : ServerAnswer(204) }
        ) { server in
            let core = ClientCore(server: try #require(ServerURL(server.url)))
            try await core.send(
                APIOperation<Void, Never>("test", .post, "/", body: content, success: .empty(204), failure: .none))
            #expect(await server.requests.map(\.bodyText) == ["7\n", "7\n"])
        }
    }

    @Test func noItems() async throws {
        #expect(try await sent(.jsonLines(RequestItems<Int>?.none)).headers["content-type"] == nil)
        let request = try await sent(.jsonLines([] as RequestItems<Int>))
        #expect(request.body.isEmpty && request.headers["content-type"] == "application/jsonl")
    }
}
