import APIJSON
import APIRuntime
import HTTPTypes
import Testing

/// What the API's document lacks.
@Suite struct UndescribedTests {
    private func client(_ body: String) -> (SampleClient, RecordingTransport) {
        let transport = RecordingTransport(RecordingTransport.status(200, [:], body))
        return (SampleClient(transport), transport)
    }

    @Test func get() async throws {
        let (client, transport) = client(#"{"detail":"x"}"#)
        let thing: Problem = try await client.send(.get("/beta/thing", query: ["a": "1 2", "b": "&"]))
        #expect(thing == Problem(detail: "x"))
        let request = try #require(await transport.exchanges.first).request
        #expect(request.method == .get)
        #expect(request.path == "/beta/thing?a=1%202&b=%26")
    }

    @Test func post() async throws {
        let (client, transport) = client("7")
        let number: Int = try await client.send(.post("beta", json: Problem(detail: "y")))
        #expect(number == 7)
        let exchange = try #require(await transport.exchanges.first)
        #expect(exchange.request.path == "/beta")
        #expect(exchange.bodyText == #"{"detail":"y"}"#)
    }

    @Test func otherMethods() async throws {
        let (client, transport) = client("")
        let _: JSONValue = try await client.send(.put("/x", json: [1]))
        let _: JSONValue = try await client.send(.patch("/x", json: ["a": nil] as JSONValue))
        let _: JSONValue = try await client.send(.delete("/x"))
        let _: JSONValue = try await client.send(.post("/x"))
        let exchanges = await transport.exchanges
        #expect(exchanges.map(\.request.method) == [.put, .patch, .delete, .post])
        #expect(exchanges.map(\.body) == [Array("[1]".utf8), Array(#"{"a":null}"#.utf8), nil, nil])
    }

    @Test func failure() async throws {
        let client = SampleClient(404, "gone")
        await #expect {
            let _: JSONValue = try await client.send(.get("/x"))
        } throws: {
            ($0 as? any APICallError)?.status == 404
        }
    }
}
