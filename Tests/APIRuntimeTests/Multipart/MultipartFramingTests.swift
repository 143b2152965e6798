import Foundation
import HTTPTypes
import Testing

@testable import APIRuntime

/// Multipart bodies are cut at every byte, and come to the same parts.
struct MultipartFramingTests {
    struct Example: Sendable {
        let text: String
        let parts: [String]
        var isComplete = true
    }

    private func frames(_ chunks: [[UInt8]], boundary: String? = "b") throws -> [StreamFrame] {
        var framing = MultipartFraming(boundary: boundary)
        var frames: [StreamFrame] = []
        for chunk in chunks { frames += try framing.frames(in: chunk) }
        if let last = framing.lastFrame() { frames.append(last) }
        return frames
    }

    static let examples: [Example] = [
        Example(text: "--b\r\n\r\none\r\n--b\r\n\r\ntwo\r\n--b--\r\n", parts: ["one", "two"]),
        // RFC 2046, 5.1.1: preamble, epilogue, padding, no line end behind the last boundary.
        Example(text: "To be ignored.\r\n--b \t\r\n\r\none\r\n--b--", parts: ["one"]),
        Example(text: "--b\r\n\r\none\r\n--b-- \r\nTo be ignored.\r\n--b\r\n\r\nno\r\n--b--", parts: ["one"]),
        // The end of the line before a boundary belongs to it; others are of the part.
        Example(text: "--b\r\n\r\none\r\n\r\n--b--\r\n", parts: ["one\r\n"]),
        // Heads, and parts without bodies.
        Example(text: "--b\r\nA: 1\r\nB: 2\r\n\r\none\r\n--b--", parts: ["one"]),
        Example(text: "--b\r\nA: 1\r\n\r\n--b\r\n\r\n--b\r\n\r\n\r\n--b--", parts: ["", "", ""]),
        // What looks like a boundary and is none.
        Example(
            text: "--b\r\n\r\n--\r\n--bc\r\n --b\r\n--b c\r\n-\r\n--b-\r\n--b--",
            parts: ["--\r\n--bc\r\n --b\r\n--b c\r\n-\r\n--b-"]),
        Example(text: "--b\n\none\n--b\nA: 1\n\ntwo\n--b--\n", parts: ["one", "two"]),
        Example(text: "--b--", parts: []),
        // What ends too early.
        Example(text: "--b\r\n\r\none\r\n--b\r\n\r\ntwo\r\n--b", parts: ["one", "two\r\n--b"], isComplete: false),
        Example(text: "--b\r\nA: 1\r\n", parts: [""], isComplete: false),
        Example(text: "nothing of the kind", parts: [""], isComplete: false),
        Example(text: "", parts: [""], isComplete: false),
    ]

    @Test(arguments: examples)
    func parts(_ example: Example) throws {
        let bytes = Array(example.text.utf8)
        let cuts = (0...bytes.count).map { [Array(bytes[..<$0]), Array(bytes[$0...])] } + [bytes.map { [$0] }]
        for chunks in cuts {
            let frames = try frames(chunks)
            #expect(frames.map { String(decoding: $0.data, as: UTF8.self) } == example.parts)
            #expect(frames.allSatisfy(\.isComplete) == example.isComplete)
        }
    }

    @Test(arguments: [nil, "a=b:c d"]) func boundaries(stated: String?) throws {
        let bytes = Array("--a=b:c d\r\n\r\none\r\n--a=b:c d--".utf8)
        #expect(try frames([bytes], boundary: stated).map(\.data) == [Array("one".utf8)])
    }

    @Test(arguments: ["", "--", "hello\r\n", "--\r\n", String(repeating: "-", count: 300)])
    func noBoundary(text: String) throws {
        if text.count < 3 {
            #expect(try frames([Array(text.utf8)], boundary: nil).allSatisfy { !$0.isComplete })
        } else {
            #expect(throws: TransportError.self) { try frames([Array(text.utf8)], boundary: nil) }
        }
    }

    @Test func headsWithoutAnEnd() {
        let line = Array("X-Long: \(String(repeating: "a", count: 1000))\r\n".utf8)
        #expect {
            try frames([Array("--b\r\n".utf8)] + Array(repeating: line, count: 20))
        } throws: {
            ($0 as? TransportError)?.kind == .responseTooLarge
        }
    }

    /// Whatever comes, wherever it is cut, there is an end.
    @Test func anyBytes() throws {
        let pieces = ["--b", "\r\n", "\n", "\r", "--", "a: b", " ", "b", ";", "\u{0}"].map { Array($0.utf8) }
        var random = SystemRandomNumberGenerator()
        for _ in 0..<2_000 {
            let chunks = (0..<Int.random(in: 0...30, using: &random)).map { _ in pieces.randomElement() ?? [] }
            let whole = try frames([chunks.flatMap { $0 }])
            #expect(try frames(chunks) == whole, "\(String(decoding: chunks.joined(), as: UTF8.self).debugDescription)")
        }
    }

    @Test(
        arguments: [
            ("form-data; name=\"a\"; filename=\"b;c.txt\"", "a", "b;c.txt"),
            ("form-data;name=a;filename=b", "a", "b"),
            (#"form-data; name="a\"b"; filename="C:\dir\x.txt""#, #"a"b"#, #"C:\dir\x.txt"#),
            ("attachment; filename*=UTF-8''na%C3%AFve.txt; filename=naive.txt", nil, "naïve.txt"),
            ("form-data; Name=\"é\"", "é", nil), ("form-data; name=\"", "", nil), ("", nil, nil), (";;=;", nil, nil),
        ] as [(String, String?, String?)])
    func dispositions(text: String, name: String?, filename: String?) {
        let disposition = ContentDisposition(text)
        #expect(disposition.name == name)
        #expect(disposition.filename == filename)
    }

    @Test func fieldsOfAPart() {
        let head = PartHead(Array("Content-Type: text/plain;\r\n charset=utf-8\r\nno field\r\n: x\r\nX-A:1\r\n".utf8)[...])
        #expect(head.fields[.contentType] == "text/plain; charset=utf-8")
        #expect(head.fields.count == 2)
    }
}
