import APIJSON
import Foundation
import HTTPTypes
import Testing
import TestServer

@testable import APIRuntime

/// Multipart answers over a real server.
@Suite(.timeLimit(.minutes(2))) struct PartsTests {
    private func run<Result: Sendable>(
        _ text: String, type: String = "multipart/form-data; boundary=b",
        _ body: @Sendable (ClientCore) async throws -> Result
    ) async throws -> Result {
        let answer = ServerAnswer.bytes(Array(text.replacing("\n", with: "\r\n").utf8), type: type)
        return try await TestServer.run(answer: { _ in answer }) { server in
            let configuration = ClientConfiguration { $0.retry = .never }
            return try await body(
                ClientCore(server: try #require(ServerURL(server.url)), configuration: configuration))
        }
    }

    private func object(
        _ text: String, _ forms: [String: PartForm], type: String = "multipart/form-data; boundary=b"
    ) async throws -> JSONValue {
        try await run(text, type: type) { core in
            try await core.send(
                APIOperation<JSONValue, Never>("test", .get, "/", success: .multipart(200, forms), failure: .none))
        }
    }

    private func parts<Part>(
        _ text: String, _ decoder: ResponseDecoder<ItemStream<ReceivedPart<Part>>>
    ) async throws -> [ReceivedPart<Part>] {
        try await run(text, type: "multipart/mixed; boundary=\"b\"") { core in
            var parts: [ReceivedPart<Part>] = []
            for try await part in core.stream(APIOperation<ItemStream<ReceivedPart<Part>>, Never>(
                "test", .get, "/", success: decoder, failure: .none))
            {
                parts.append(part)
            }
            return parts
        }
    }

    private func part(_ name: String, _ value: String, _ head: String = "") -> String {
        "--b\nContent-Disposition: form-data; name=\"\(name)\"\n\(head)\n\(value)\n"
    }

    @Test func membersOfAnObject() async throws {
        let text = part("title", "12") + part("count", "12") + part("on", "true") + part("owner", #"{"name": "é"}"#)
            + part("tag", "a") + part("tag", "b") + part("sizes", "[1, 2]")
            + part("note", "\"json\"", "Content-Type: application/json\n") + "--b--"
        let forms: [String: PartForm] = [
            "count": .json, "on": .json, "owner": .json, "tag": .list(of: .text), "sizes": .list(of: .json),
        ]
        #expect(
            try await object(text, forms) == [
                "title": "12", "count": 12, "on": true, "owner": ["name": "é"], "tag": ["a", "b"], "sizes": [1, 2],
                "note": "json",
            ])
    }

    @Test func files() async throws {
        let bytes = "a\nb\n\n"
        let text = part("one", bytes).replacing("name=\"one\"", with: "name=\"one\"; filename=\"x.bin\"")
            + part("many", "eA==", "Content-Type: image/png\nContent-Transfer-Encoding: base64\n") + "--b--"
        let files = try await object(text, ["one": .file, "many": .list(of: .file)])
        let one = try ReceivedFile(jsonBytes: (files["one"] ?? .null).jsonBytes())
        let many = try [ReceivedFile](jsonBytes: (files["many"] ?? .null).jsonBytes())
        #expect(one == ReceivedFile(bytes: Array(bytes.replacing("\n", with: "\r\n").utf8), filename: "x.bin"))
        #expect(many == [ReceivedFile(bytes: Array("x".utf8), mediaType: "image/png")])
    }

    @Test(
        arguments: [
            (#"1, "admin": true"#, "$.count"), ("{", "$.count"),
        ])
    func whatIsNoJSON(value: String, path: String) async throws {
        await #expect {
            _ = try await object(part("count", value) + "--b--", ["count": .json])
        } throws: {
            guard case .undecodable(let error, _)? = $0 as? APIError<Never> else { return false }
            return error.path.hasPrefix(path)
        }
    }

    @Test(arguments: ["", "--b\n", "--b\nContent-Disposition: form-data; name=\"a\"\n\nx\n"])
    func whatEndsTooEarly(text: String) async throws {
        await #expect {
            _ = try await object(text, [:])
        } throws: {
            guard case .undecodable(let error, _)? = $0 as? APIError<Never> else { return false }
            return error.expected == "parts up to the last boundary"
        }
    }

    @Test func valuesOneAfterTheOther() async throws {
        let text = "--b\nContent-Type: application/json\nX-Index: 1\n\n1\n--b\n\n2\n--b--\n"
        let numbers: [ReceivedPart<Int>] = try await parts(text, .parts(200, .json))
        #expect(numbers.map(\.value) == [1, 2])
        #expect(numbers.first?.headers[try #require(HTTPField.Name("X-Index"))] == "1")
        #expect(try await parts(text, .parts(200, .text) as ResponseDecoder<ItemStream<ReceivedPart<String>>>)
            .map(\.value) == ["1", "2"])
    }

    @Test func bytesOneAfterTheOther() async throws {
        let text = "--b\nContent-Disposition: attachment; filename=\"a.bin\"\n\nx\ny\n--b--\n"
        let files = try await parts(text, .parts(200))
        #expect(files.map(\.value) == [Data("x\r\ny".utf8)])
        #expect(files.first?.filename == "a.bin" && files.first?.name == nil)
    }

    /// A part that cannot be read leaves the others to be read; the end of the stream is not taken for one of a part.
    @Test func brokenParts() async throws {
        try await run("--b\n\nx\n--b\n\n2\n--b\n\n3", type: "multipart/mixed; boundary=b") { core in
            let operation = APIOperation<ItemStream<ReceivedPart<Int>>, Never>(
                "test", .get, "/", success: .parts(200, .json), failure: .none)
            var items = core.stream(operation).makeAsyncIterator()
            await #expect(throws: APIError<Never>.self) { try await items.next() }
            let second = try await items.next()
            #expect(second?.value == 2)
            await #expect(throws: APIError<Never>.self) { try await items.next() }
            let last = try await items.next()
            #expect(last == nil)
        }
    }

    /// What a mock writes is what is read.
    @Test func thereAndBack() async throws {
        let forms: [String: PartForm] = ["file": .file, "ids": .list(of: .json), "owner": .json]
        let decoder: ResponseDecoder<JSONValue> = .multipart(200, forms)
        let file = ReceivedFile(bytes: [13, 10, 0, 255], filename: "a", mediaType: "image/png")
        let value: JSONValue = [
            "title": "a\r\n--b", "ids": [1, 2], "owner": ["n": nil], "file": try JSONValue(jsonBytes: file.jsonBytes()),
        ]
        let written = try #require(decoder.alternatives[0].form.write?(value))
        #expect(try decoder.alternatives[0].value(of: written) == value)
    }
}
