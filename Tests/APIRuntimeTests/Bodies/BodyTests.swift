import APIJSON
import APIRuntime
import Foundation
import HTTPTypes
import Testing

@Suite struct BodyTests {
    @Test func json() async throws {
        let exchange = try await sent(.post, body: .json(["a": [1, nil, "é"]] as JSONValue))
        #expect(exchange.bodyText == #"{"a":[1,null,"é"]}"#)
        #expect(exchange.request.headerFields[.contentType] == "application/json")
    }

    @Test func jsonOfAnotherMediaType() async throws {
        let exchange = try await sent(.patch, body: .json(["a": nil] as JSONValue, as: "application/merge-patch+json"))
        #expect(exchange.bodyText == #"{"a":null}"#)
        #expect(exchange.request.headerFields[.contentType] == "application/merge-patch+json")
    }

    @Test func aContentTypeOfTheOperationCounts() async throws {
        for (value, expected) in [("application/x-tar", "application/x-tar"), (nil, "application/octet-stream")] {
            let transport = RecordingTransport()
            let core = ClientCore(
                server: "https://api.example.com", configuration: ClientConfiguration { $0.transport = transport })
            let request = OperationRequest(
                "test", .post, "/", headers: ["Content-type": value], body: .bytes(.bytes([1])))
            _ = try await core.raw(request)
            #expect(await transport.exchanges.first?.request.headerFields[.contentType] == expected)
        }
    }

    @Test func noBody() async throws {
        let contents: [RequestContent] = [
            .json(JSONValue?.none), .text(nil), .bytes(nil), .form(JSONValue?.none), .form(fields: ["a": Int?.none]),
            .multipart(MultipartForm()),
        ]
        for content in contents {
            let exchange = try await sent(.post, body: content)
            #expect(exchange.body == nil)
            #expect(exchange.request.headerFields[.contentType] == nil)
        }
    }

    /// They would be null or, as a parameter, be left out.
    @Test func numbersThatCannotBeWritten() async throws {
        var parts = MultipartForm()
        parts.append("a", Double.nan)
        var part = MultipartForm()
        part.append("a", json: [Float.infinity])
        let bodies: [RequestContent] = [
            .json([Double.infinity]), .form(["a": Double.nan]), .form(fields: ["a": -Double.infinity]),
            .multipart(parts), .multipart(part),
        ]
        let parameters: [@Sendable (inout OperationRequest) -> Void] = [
            { $0.query("q", Double.nan) }, { $0.query("q", [Double.infinity], style: .pipeDelimited) },
            { $0.header("X", Float.nan) }, { $0.cookie("c", Double.nan) }, { $0.queryString(["a": Double.nan]) },
        ]
        let calls = bodies.map { body in { _ = try await sent(.post, body: body) } }
            + parameters.map { add in { _ = try await sent { add(&$0) } } }
        for call in calls {
            await #expect {
                try await call()
            } throws: {
                guard case .invalidRequest(.unwritableNumber)? = $0 as? APIError<Never> else { return false }
                return true
            }
        }
    }

    @Test func text() async throws {
        let exchange = try await sent(.post, body: .text("é🐈"))
        #expect(exchange.bodyText == "é🐈")
        #expect(exchange.request.headerFields[.contentType] == "text/plain; charset=utf-8")
    }

    @Test(
        arguments: [
            ("text/plain; charset=ISO-8859-1", "é", [0xE9]), ("text/csv; charset=\"windows-1252\"", "€", [0x80]),
            ("text/plain; charset=utf-16be", "é", [0x00, 0xE9]), ("text/plain; charset=UTF8", "é", [0xC3, 0xA9]),
            ("text/plain; charset=iso-8859-1", "🐈", nil), ("text/plain; charset=us-ascii", "é", nil),
            ("text/plain; charset=nonsense", "a", nil),
        ] as [(String, String, [UInt8]?)])
    func textInItsCharset(type: String, text: String, expected: [UInt8]?) async throws {
        do {
            let exchange = try await sent(.post, body: .text(text, as: type))
            #expect(exchange.body == expected)
            #expect(exchange.request.headerFields[.contentType] == type)
        } catch let error as APIError<Never> {
            guard case .invalidRequest(.unsupported) = error else { throw error }
            #expect(expected == nil)
        }
    }

    @Test(
        arguments: [
            (["a": "1 2", "b": true, "c": nil], "a=1%202&b=true"),
            (["a": ["x", "y"]], "a=x&a=y"),
            (["a": ["b": [1, "2"]]], "a=%7B%22b%22%3A%5B1%2C%222%22%5D%7D"),
            (["a&b": "c=d+e"], "a%26b=c%3Dd%2Be"),
            ([:], ""),
        ] as [(JSONValue, String)])
    func form(value: JSONValue, expected: String) async throws {
        let exchange = try await sent(.post, body: .form(value))
        #expect(exchange.bodyText == expected)
        #expect(exchange.request.headerFields[.contentType] == "application/x-www-form-urlencoded")
    }

    @Test(arguments: [
        (FormEncoding(style: .deepObject), "card%5Bnumber%5D=42&card%5Btags%5D%5B%5D=a&x=1"),
        (FormEncoding(style: .form, explode: false), "card=number,42,tags,%5B%22a%22%5D&x=1"),
        (FormEncoding(style: .form), "number=42&tags=a&x=1"),
        (FormEncoding.json, "card=%7B%22number%22%3A42%2C%22tags%22%3A%5B%22a%22%5D%7D&x=1"),
    ])
    func formWithEncoding(encoding: FormEncoding, expected: String) async throws {
        let value: JSONValue = ["card": ["number": 42, "tags": ["a"]], "x": 1]
        let exchange = try await sent(.post, body: .form(value, encoding: ["card": encoding]))
        #expect(exchange.bodyText == expected)
    }

    @Test func fileAndStream() async throws {
        let url = try TemporaryFolder.file("a.txt", "from disk")
        let chunks = AsyncStream<[UInt8]> { continuation in
            for text in ["one ", "", "two"] { continuation.yield(Array(text.utf8)) }
            continuation.finish()
        }
        let file = try await sent(.put, body: .bytes(.file(at: url)))
        let stream = try await sent(.put, body: .bytes(.stream(chunks)))
        #expect(file.bodyText == "from disk")
        #expect(stream.bodyText == "one two")
        #expect(file.request.headerFields[.contentType] == "application/octet-stream")
    }

    @Test(arguments: ["/does/not/exist", "/"])
    func unreadableFiles(path: String) async throws {
        await #expect {
            _ = try await sent(.put, body: .bytes(.file(at: URL(fileURLWithPath: path))))
        } throws: {
            guard case .invalidRequest(.file(path, _))? = $0 as? APIError<Never> else { return false }
            return true
        }
    }

    @Test func lengthAndReplay() throws {
        let url = try TemporaryFolder.file("b.txt", "12345")
        let stream = AsyncStream<[UInt8]> { $0.finish() }
        #expect(try RequestBody.text("é").length() == 2)
        #expect(try RequestBody.file(at: url).length() == 5)
        #expect(try RequestBody.stream(stream).length() == nil)
        #expect(try RequestBody.stream(stream, length: 7).length() == 7)
        #expect(RequestBody.file(at: url).isReplayable)
        #expect(!RequestBody.stream(stream).isReplayable)
        #expect(RequestBody.stream(repeating: { stream }).isReplayable)
    }
}
