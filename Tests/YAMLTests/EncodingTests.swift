import Testing
import ToolDiagnostics
import YAML

/// The same document in every encoding and with every line end.
@Suite struct EncodingTests {
    private static let text = "\u{FEFF}é: 😀\nlist:\n- a\n- 'b'\n"
    private static let expected = """
        mapping @1:1+4
          "é" @1:1+1: string "😀" @1:4+1
          "list" @2:1+4: sequence @3:1+3
            - string "a" @3:3+1
            - string "b" @4:3+3 singleQuoted

        """

    private static let encodings: [(name: String, bytes: [UInt8])] = inUnicode(text) + [
        ("UTF-8 without mark", Array(text.utf8.dropFirst(3))),
        ("CRLF", Array(text.replacing("\n", with: "\r\n").utf8)),
        ("CR", Array(text.replacing("\n", with: "\r").utf8)),
    ]

    @Test(arguments: encodings) func documentIsTheSame(name: String, bytes: [UInt8]) {
        #expect(dump(bytes) == Self.expected)
    }

    @Test(arguments: inUnicode("a: é\n")) func theMarkMayBeMissing(name: String, bytes: [UInt8]) {
        #expect(dump(bytes) == "mapping @1:1+4\n  \"a\" @1:1+1: string \"é\" @1:4+1\n")
    }

    private static let json = "{ \"é\": \"😀\",\n\"list\": [1e3] }"

    @Test(arguments: inUnicode("\u{FEFF}" + json) + inUnicode(json)) func jsonIsTheSame(name: String, bytes: [UInt8]) {
        let expected = """
            mapping @1:1+11
              "é" @1:3+3 doubleQuoted: string "😀" @1:8+3 doubleQuoted
              "list" @2:1+6 doubleQuoted: sequence @2:9+5
                - number 1e3 @2:10+3

            """
        #expect(dump(bytes) == expected)
    }

    private static func inUnicode(_ text: String) -> [(name: String, bytes: [UInt8])] {
        [
            ("UTF-8", Array(text.utf8)),
            ("UTF-16 LE", text.utf16.flatMap { [UInt8(truncatingIfNeeded: $0), UInt8($0 >> 8)] }),
            ("UTF-16 BE", text.utf16.flatMap { [UInt8($0 >> 8), UInt8(truncatingIfNeeded: $0)] }),
            ("UTF-32 LE", text.unicodeScalars.flatMap { units(of: $0).reversed() }),
            ("UTF-32 BE", text.unicodeScalars.flatMap { units(of: $0) }),
        ]
    }

    private static let unreadable: [(bytes: [UInt8], expected: String)] = [
        (latin1("a: é"), "1:4 invalid-utf-8"), (latin1("é: x"), "1:1 invalid-utf-8"),
        (latin1("ü\u{80}: x"), "1:1 invalid-utf-8"),
        (utf8("é: x\nü: ") + [0xF0, 0x9F, 0x98], "2:4 invalid-utf-8"),
        (utf8("😀: ") + [0xC0, 0x80], "1:4 invalid-utf-8"),
        (utf8("{\"é\": \"") + [0xFF, 0x22, 0x7D], "1:8 json-syntax"),
        ([0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 0, 0, 0, 0x0D], "1:1 binary-file"),
        ([0, 0, 0, 0], "1:1 binary-file"),
        ([], "1:1 empty-document"),
        ([0xEF, 0xBB, 0xBF], "1:1 empty-document"),
        ([0xFF, 0xFE], "1:1 empty-document"),
        (utf8(" \r\n\t"), "1:1 empty-document"),
    ]

    @Test(arguments: unreadable)
    func unreadableBytesAreReported(bytes: [UInt8], expected: String) {
        let diagnostics = Diagnostics()
        #expect(Node(parsing: SourceFile(path: "test", bytes: bytes), diagnostics: diagnostics) == nil)
        let found = diagnostics.sorted.map { "\($0.range?.line ?? 0):\($0.range?.column ?? 0) \($0.message.id)" }
        #expect(found == [expected])
    }

    private func dump(_ bytes: [UInt8]) -> String? {
        let diagnostics = Diagnostics()
        let node = Node(parsing: SourceFile(path: "test.yaml", bytes: bytes), diagnostics: diagnostics)
        #expect(diagnostics.sorted.isEmpty)
        return node?.dump(.places)
    }

    private static func utf8(_ text: String) -> [UInt8] { Array(text.utf8) }
    private static func latin1(_ text: String) -> [UInt8] { text.unicodeScalars.map { UInt8($0.value) } }

    private static func units(of scalar: Unicode.Scalar) -> [UInt8] {
        [24, 16, 8, 0].map { UInt8(truncatingIfNeeded: scalar.value >> $0) }
    }
}
