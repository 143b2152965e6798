import APIJSON
import Testing

/// Which bytes are JSON, and what is said of those that are not.
struct SyntaxTests {
    @Test(arguments: [
        "null", "true", "false", "0", "-0", "1", "-1", "0.5", "1e5", "1E+5", "1e-5", "-0.0e0",
        "123456789012345678901234567890",
        "\"\"", "\"a\"", "\"\\\"\\\\\\/\\b\\f\\n\\r\\t\"", "\"\\u0000\"", "\"\\uD83D\\uDE00\"", "\"\u{7F}\"",
        "\"\u{2028}\"",
        "\"é😀\"", "[]", "[ ]", "{}", "{ }", "[1]", "[1,2]", "[[],[[]],{}]", "{\"\":0}", "{\"a\":1,\"a\":2}",
        " \t\r\n1 \t\r\n", "[ 1 , 2 ]", "{ \"a\" : [ ] }", "{\"a\"\n:\n1}", "[1,\n        2]", "\u{FEFF}[]",
        "[\"1234567\",\"12345678\",\"123456789\"]", "\"\\ud800\"", "\"\\udc00\\ud800\"",
    ])
    func valid(_ document: String) throws {
        _ = try JSONTape(parsing: Array(document.utf8))
    }

    @Test(arguments: [
        Invalid("", expected: "a value", at: 0),
        Invalid("   ", expected: "a value", at: 3),
        Invalid("[", expected: "a value", at: 1),
        Invalid("[1", expected: "',' or ']'", at: 2),
        Invalid("[1,", expected: "a value", at: 3),
        Invalid("[1,]", expected: "a value", at: 3),
        Invalid("[,1]", expected: "a value", at: 1),
        Invalid("[1 2]", expected: "',' or ']'", at: 3),
        Invalid("[1}", expected: "',' or ']'", at: 2),
        Invalid("]", expected: "a value", at: 0),
        Invalid("[]]", expected: "the end of the document", at: 2),
        Invalid("1 2", expected: "the end of the document", at: 2),
        Invalid("{", expected: "a key in double quotes", at: 1),
        Invalid("{a:1}", expected: "a key in double quotes", at: 1),
        Invalid("{'a':1}", expected: "a key in double quotes", at: 1),
        Invalid("{1:1}", expected: "a key in double quotes", at: 1),
        Invalid("{\"a\"}", expected: "':'", at: 4),
        Invalid("{\"a\" 1}", expected: "':'", at: 5),
        Invalid("{\"a\":}", expected: "a value", at: 5),
        Invalid("{\"a\":1,}", expected: "a key in double quotes", at: 7),
        Invalid("{\"a\":1", expected: "',' or '}'", at: 6),
        Invalid("{\"a\":1]", expected: "',' or '}'", at: 6),
        Invalid("nul", expected: "a value", at: 0),
        Invalid("True", expected: "a value", at: 0),
        Invalid("nulll", expected: "the end of the document", at: 4),
        Invalid("NaN", expected: "a value", at: 0),
        Invalid("+1", expected: "a value", at: 0),
        Invalid("-", expected: "a digit", at: 1),
        Invalid("-a", expected: "a digit", at: 1),
        Invalid("01", expected: "the end of the document", at: 1),
        Invalid("1.", expected: "a digit", at: 2),
        Invalid(".5", expected: "a value", at: 0),
        Invalid("1.e5", expected: "a digit", at: 2),
        Invalid("1e", expected: "a digit", at: 2),
        Invalid("1e+", expected: "a digit", at: 3),
        Invalid("0x10", expected: "the end of the document", at: 1),
        Invalid("\"", expected: "the closing quote of the string", at: 1),
        Invalid("\"abcdefgh", expected: "the closing quote of the string", at: 9),
        Invalid("\"a\nb\"", expected: "an escape for the control character", at: 2),
        Invalid("\"\u{0}\"", expected: "an escape for the control character", at: 1),
        Invalid("\"\\x\"", expected: "an escape such as \\n or \\u00e9", at: 1),
        Invalid("\"\\u12g4\"", expected: "an escape such as \\n or \\u00e9", at: 1),
        Invalid("\"\\u12\"", expected: "an escape such as \\n or \\u00e9", at: 1),
        Invalid("\"\\\"", expected: "the closing quote of the string", at: 3),
        Invalid("[1]/**/", expected: "the end of the document", at: 3),
        Invalid("[1\u{A0}]", expected: "',' or ']'", at: 2),
        Invalid("\u{FEFF}\u{FEFF}1", expected: "a value", at: 3),
    ])
    func invalid(_ example: Invalid) {
        let error = #expect(throws: JSONError.self) { try JSONTape(parsing: Array(example.document.utf8)) }
        #expect(error?.reason == .syntax)
        #expect(error?.expected == example.expected)
        #expect(error?.offset == example.offset)
    }

    @Test(
        arguments: [
            [0x80], [0xC0, 0x80], [0xC1, 0xBF], [0xC3], [0xC3, 0x28], [0xE0, 0x9F, 0x80], [0xE2, 0x82],
            [0xED, 0xA0, 0x80],
            [0xF0, 0x8F, 0x80, 0x80], [0xF0, 0x9F, 0x98], [0xF4, 0x90, 0x80, 0x80], [0xF5, 0x80, 0x80, 0x80], [0xFF],
        ] as [[UInt8]])
    func invalidUTF8(_ bytes: [UInt8]) {
        let document = Array("[\"ok é 12345\",\"".utf8) + bytes + Array("\"]".utf8)
        let error = #expect(throws: JSONError.self) { try JSONTape(parsing: document) }
        #expect(error?.expected == "valid UTF-8")
        #expect(error?.offset == 16)
        #expect(error?.path == "$[1]")
    }

    @Test(arguments: [
        ("{\"a\":{\"b\":[1,{\"c\":tru}]}}", "$.a.b[1].c"),
        ("{\"a b\":{\"\":[}}", "$[\"a b\"][\"\"][0]"),
        ("[{\"a\":[[],{}]},{\"b\"}]", "$[1].b"),
        ("[[1,2],[3 4]]", "$[1][1]"),
    ])
    func pathOfSyntaxError(document: String, path: String) {
        let error = #expect(throws: JSONError.self) { try JSONTape(parsing: Array(document.utf8)) }
        #expect(error?.path == path)
    }

    /// No beginning of a document is a document, and none makes the reader look beyond its end.
    @Test func truncatedAtEveryByte() {
        let document = Array(
            "{\"key\":[null,true,-1.5e+10,\"é😀\\u00e9\\ud83d\\ude00\\n\",{\"a\":{}}],\"next\":[[],\"\"]}".utf8)
        for length in 0..<document.count {
            let error = #expect(throws: JSONError.self) { try JSONTape(parsing: Array(document[..<length])) }
            #expect((error?.offset ?? .max) <= length)
        }
    }

    /// A document in which one byte was replaced is either read or refused with a place inside of it.
    @Test func damagedAtEveryByte() {
        let document = Array("{\"a\":[1,\"é\\n\",{\"b\":null}],\"c\":-2.5e3}".utf8)
        for place in document.indices {
            for byte in [0x00, 0x22, 0x2C, 0x5B, 0x5C, 0x5D, 0x7D, 0x80, 0xED, 0xFF] as [UInt8] {
                var damaged = document
                damaged[place] = byte
                do throws(JSONError) {
                    let value = try JSONValue(jsonBytes: damaged)
                    #expect(try JSONValue(jsonBytes: value.jsonBytes()) == value)
                } catch {
                    #expect((0...document.count).contains(error.offset))
                }
            }
        }
    }

    @Test func depth() throws {
        let document = { (depth: Int) in [UInt8](repeating: 0x5B, count: depth) + [UInt8](repeating: 0x5D, count: depth)
        }
        _ = try JSONTape(parsing: document(512))
        _ = try JSONTape(parsing: document(3), depthLimit: 3)
        let error = #expect(throws: JSONError.self) { try JSONTape(parsing: document(513)) }
        #expect(error?.expected == "fewer containers inside each other")
        #expect(error?.offset == 512)
        // Only opened, never closed: the usual bomb.
        #expect(throws: JSONError.self) { try JSONTape(parsing: [UInt8](repeating: 0x5B, count: 1_000_000)) }
    }

    /// The reader itself needs no stack, however deep the document.
    @Test func depthWithoutLimit() throws {
        let depth = 200_000
        let document = [UInt8](repeating: 0x5B, count: depth) + [UInt8](repeating: 0x5D, count: depth)
        let tape = try JSONTape(parsing: document, depthLimit: .max)
        #expect(tape.count == 2 * depth)
        #expect(tape.index(behind: 0) == tape.count)
        let open = [UInt8](repeating: 0x5B, count: depth)
        #expect(throws: JSONError.self) { try JSONTape(parsing: open, depthLimit: .max) }
    }
}

struct Invalid: Sendable, CustomTestStringConvertible {
    let document: String
    let expected: String
    let offset: Int

    init(_ document: String, expected: String, at offset: Int) {
        self.document = document
        self.expected = expected
        self.offset = offset
    }

    var testDescription: String { document }
}
