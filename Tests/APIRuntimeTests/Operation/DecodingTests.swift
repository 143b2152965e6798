import APIJSON
import APIRuntime
import Foundation
import HTTPTypes
import Testing

@Suite struct DecodingTests {
    enum Outcome: Sendable, Equatable {
        case ok(Int)
        case created(String)
        case text(String)
        case bytes(Data)
        case none
    }

    enum Failure: Sendable, Equatable {
        case notFound(Problem)
        case other(JSONValue)
    }

    private static let success: ResponseDecoder<Outcome> = .firstOf(
        .json(200, Outcome.ok), .text(200, Outcome.text), .json(201, Outcome.created), .empty(204, Outcome.none),
        .bytes(.range(2), Outcome.bytes))

    private static let failure: ResponseDecoder<Failure> = .firstOf(
        .json(.default, Failure.other), .json(404, Failure.notFound))

    @Test(
        arguments: [
            (200, "application/json", "7", Outcome.ok(7)), (200, "application/vnd.x+json; charset=utf-8", "7", .ok(7)),
            (200, "text/plain", "7", .text("7")), (200, "image/png", "7", .ok(7)), (200, nil, "7", .ok(7)),
            (201, "application/json", "\"a\"", .created("a")), (204, nil, "", .none),
            (204, "text/plain", "ignored", .none),
            (202, "application/json", "7", .bytes(Data("7".utf8))), (299, nil, "", .bytes(Data())),
        ] as [(Int, String?, String, Outcome)])
    func successes(status: Int, type: String?, body: String, expected: Outcome) async throws {
        let client = SampleClient(status, body, type.map { [.contentType: $0] } ?? [:])
        let response = try await client.response(for: .sample(Self.success, Self.failure))
        #expect(response.value == expected)
        #expect(response.status.code == status)
    }

    @Test(arguments: [
        (404, #"{"detail":"no"}"#, Failure.notFound(Problem(detail: "no"))), (500, "[1]", .other([1])),
        (302, "", .other(nil)),
    ])
    func documentedFailures(status: Int, body: String, expected: Failure) async throws {
        let client = SampleClient(status, body, [.contentType: "application/json", .requestID: "r"])
        do {
            _ = try await client.send(.sample(Self.success, Self.failure))
            Issue.record("no error")
        } catch {
            guard case .documented(expected, let response) = error else {
                Issue.record("\(error)")
                return
            }
            #expect(response.status.code == status)
            #expect(response.requestID == "r")
            #expect(error.body == Array(body.utf8))
        }
    }

    @Test(arguments: [
        (ResponseDecoder<Data>.bytes(200), 201), (.bytes(201), 200), (.bytes(200), 206),
        (.empty(204, Data("ab".utf8)), 200), (.empty(200, Data("ab".utf8)), 204),
    ])
    func oneSuccessIsAsGoodAsAnother(documented: ResponseDecoder<Data>, status: Int) async throws {
        let client = SampleClient(status, "ab", [.contentType: "image/png"])
        let failure: ResponseDecoder<JSONValue> = .json(.default)
        let response = try await client.response(for: .sample(documented, failure))
        #expect(response.value == Data("ab".utf8))
        #expect(response.status.code == status)
    }

    @Test(arguments: [202, 204, 206]) func successesThatMeanSomethingElse(status: Int) async throws {
        let documented: ResponseDecoder<JSONValue> = .json(200)
        let client = SampleClient(status, "1", [.contentType: "application/json"])
        await #expect {
            _ = try await client.response(for: .sample(documented, ResponseDecoder<Never>.none))
        } throws: {
            guard let error = $0 as? APIError<Never>, case .undocumented = error else { return false }
            return error.status?.code == status
        }
    }

    @Test func undocumented() async throws {
        let client = SampleClient(418, "I'm a teapot", [.contentType: "text/plain"])
        do {
            let _: JSONValue = try await client.send(.sample(.json(200), .none))
            Issue.record("no error")
        } catch {
            guard case .undocumented(let response) = error else {
                Issue.record("\(error)")
                return
            }
            #expect(response.text == "I'm a teapot")
            #expect(error.status == 418)
            #expect(!error.isRetryable)
        }
    }

    @Test(arguments: [(200, "{\"detail\":5}", "$.detail"), (200, "{", "$"), (200, "<html>", "$"), (200, "", "$")])
    func undecodableSuccess(status: Int, body: String, path: String) async throws {
        do {
            let _: Problem = try await SampleClient(status, body).send(.sample(.json(200), .none))
            Issue.record("no error")
        } catch {
            guard case .undecodable(let problem, let response) = error else {
                Issue.record("\(error)")
                return
            }
            #expect(problem.path.hasPrefix(path))
            #expect(response.body == Array(body.utf8))
            #expect(error.status == 200)
        }
    }

    @Test func undecodableFailure() async throws {
        do {
            let _: Problem = try await SampleClient(422, "[]").send(
                .sample(.json(200), .json(422) as ResponseDecoder<Problem>))
            Issue.record("no error")
        } catch {
            guard case .undecodable(_, let response) = error else {
                Issue.record("\(error)")
                return
            }
            #expect(response.status == 422)
            #expect(response.text == "[]")
        }
    }

    @Test func aFailureWithoutContent() async throws {
        do {
            let _: Problem = try await SampleClient(422, "").send(
                .sample(.json(200), .json(.default) as ResponseDecoder<Problem>))
            Issue.record("no error")
        } catch {
            guard case .undocumented(let response) = error else {
                Issue.record("\(error)")
                return
            }
            #expect(response.status == 422)
        }
    }

    @Test func nothing() async throws {
        try await SampleClient(204, "").send(.sample(.empty(204), .none))
        #expect(try await SampleClient(200, "").send(.sample(.json(200), .none)) as JSONValue == .null)
        #expect(try await SampleClient(200, "").send(.sample(.json(200), .none)) as Int? == nil)
    }

    @Test func bytesAndStreams() async throws {
        let bytes = try await SampleClient(200, "abc").send(.sample(.bytes(200), .none))
        #expect(bytes == Data("abc".utf8))
        let stream = try await SampleClient(200, "abc").send(.sample(.stream(200), .none))
        #expect(try await stream.text(upTo: 3) == "abc")
    }

    @Test(
        arguments: [
            ("text/plain", [0xC3, 0xA9], "é"), ("text/plain; charset=utf-8", [0xC3, 0xA9], "é"),
            ("text/plain; charset=ISO-8859-1", [0xE9], "é"), ("text/plain; charset=\"windows-1252\"", [0x80], "€"),
            ("text/csv; header=present; charset=UTF-16BE", [0x00, 0xE9], "é"),
            ("text/plain; charset=nonsense", [0x61], "a"),
            ("text/plain", [0xFF], "\u{FFFD}"), ("text/plain", [0xEF, 0xBB, 0xBF, 0x61], "a"),
            ("text/plain; charset=utf-16", [0x00, 0xE9], "é"),
            ("text/plain; charset=utf-16", [0xFE, 0xFF, 0, 0xE9], "é"),
            ("text/plain; charset=utf-16", [0xFF, 0xFE, 0xE9, 0x00], "é"),
            ("text/plain; charset=us-ascii", [0xC3, 0xA9], "é"),
        ] as [(String, [UInt8], String)])
    func text(type: String, bytes: [UInt8], expected: String) async throws {
        let client = SampleClient(BytesTransport(type: type, bytes: bytes))
        #expect(try await client.send(.sample(.text(200), .none)) == expected)
    }

    /// RFC 8259, 8.1 wants UTF-8 without a mark at its beginning; not every server has read it.
    @Test(
        arguments: [
            ("application/json", [0xEF, 0xBB, 0xBF, 0x22, 0xC3, 0xA9, 0x22]),
            ("application/json; charset=iso-8859-1", [0x22, 0xE9, 0x22]),
            ("application/json; charset=utf-8", [0x22, 0xC3, 0xA9, 0x22]),
            ("application/json; charset=nonsense", [0x22, 0xC3, 0xA9, 0x22]),
            ("application/json", [0xFF, 0xFE, 0x22, 0, 0xE9, 0, 0x22, 0]),
            ("application/json; charset=UTF-16LE", [0x22, 0, 0xE9, 0, 0x22, 0]),
            ("text/plain", [0xC3, 0xA9]), ("text/plain; charset=latin1", [0xE9]),
        ] as [(String, [UInt8])])
    func charsetsOfJSON(type: String, bytes: [UInt8]) async throws {
        let client = SampleClient(BytesTransport(type: type, bytes: bytes))
        #expect(try await client.send(.sample(.json(200), .none)) == "é")
    }

    @Test func onlyPlainTextCountsAsAString() async throws {
        for (type, body) in [("text/html", "<p>"), ("application/json", "é"), ("text/plain", "7")] {
            let client = SampleClient(200, body, [.contentType: type])
            let text = try? await client.send(.sample(.json(200) as ResponseDecoder<String>, .none))
            #expect(text == (type == "text/plain" ? body : nil))
        }
    }

    /// Two types of one notation are told apart by their media types, any other is read as the first.
    @Test(arguments: [
        ("application/json", "1"), ("application/problem+json; charset=utf-8", "problem 1"),
        ("Application/Problem+JSON", "problem 1"), ("application/other+json", "1"), ("application/xml", "1"),
    ])
    func mediaTypesOfOneNotation(type: String, expected: String) async throws {
        let decoder: ResponseDecoder<String> = .firstOf(
            .json(400) { (number: Int) in "\(number)" },
            .json(400) { (number: Int) in "problem \(number)" }.of("application/problem+json"))
        await #expect {
            try await SampleClient(400, "1", [.contentType: type]).send(.sample(.empty(204), decoder))
        } throws: {
            guard case .documented(expected, _)? = $0 as? APIError<String> else { return false }
            return true
        }
    }

    @Test func raw() async throws {
        let raw = try await SampleClient(404, "no").raw(.sample(Self.success, Self.failure))
        #expect(raw.status == 404)
        #expect(try await raw.body.text(upTo: 10) == "no")
    }

    @Test func anAnswerThatIsTooLargeToCollect() async throws {
        let transport = RecordingTransport(RecordingTransport.status(200, [:], "12345"))
        let core = ClientCore(
            server: "https://api.example.com",
            configuration: ClientConfiguration {
                $0.transport = transport
                $0.maximumResponseSize = 4
            })
        do {
            let _: Int = try await core.send(.sample(.json(200), .none))
            Issue.record("no error")
        } catch {
            guard case .transport(let problem) = error else {
                Issue.record("\(error)")
                return
            }
            #expect(problem.kind == .responseTooLarge)
            #expect(error.status == 200)
        }
    }
}

/// Answers with bytes that need not be text.
private struct BytesTransport: HTTPTransport {
    let type: String
    let bytes: [UInt8]

    func send(
        _ request: HTTPRequest, body: RequestBody?, options: TransportOptions
    ) async throws -> (HTTPResponse, ResponseBody) {
        (HTTPResponse(status: 200, headerFields: [.contentType: type]), ResponseBody(bytes))
    }
}

extension HTTPField.Name {
    static var requestID: HTTPField.Name { HTTPField.Name("X-Request-ID")! }
}
