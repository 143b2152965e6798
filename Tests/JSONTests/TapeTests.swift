import APIJSON
import Testing

/// Order, kinds and places of all that stands in a document.
struct TapeTests {
    @Test func tokens() throws {
        let tape = try JSONTape(parsing: Array("{\"b\" : [1, -2.5, \"x\\n\"],\n \"b\":{\"\":null},\"é\":true}".utf8))
        let tokens = (0..<tape.count).map { index in
            "\(tape[index].kind) \(tape[index].range) \(tape.text(at: index))"
        }
        #expect(
            tokens == [
                "objectStart 0..<1 {", "key 1..<4 b", "arrayStart 7..<8 [", "number 8..<9 1", "number 11..<15 -2.5",
                "string 17..<22 x\n", "arrayEnd 22..<23 ]", "key 26..<29 b", "objectStart 30..<31 {", "key 31..<33 ",
                "null 34..<38 null", "objectEnd 38..<39 }", "key 40..<44 é", "bool 45..<49 true", "objectEnd 49..<50 }",
            ])
    }

    @Test func rangesOfWholeValues() throws {
        let document = "{\"a\":[1,[2,{}]],\"b\":\"x\"}"
        let tape = try JSONTape(parsing: Array(document.utf8))
        #expect(tape.byteRange(of: 0) == 0..<document.utf8.count)
        #expect(tape.byteRange(of: 1) == 1..<4)
        #expect(tape.byteRange(of: 2) == 5..<15)
        #expect(tape.index(behind: 2) == 10)
        #expect(tape.text(at: tape.index(behind: 2)) == "b")
    }

    @Test func byteOrderMarkCountsInOffsets() throws {
        let tape = try JSONTape(parsing: Array("\u{FEFF}[7]".utf8))
        #expect(tape[1].range == 4..<5)
    }

    @Test(arguments: [
        ("\\\"\\\\\\/\\b\\f\\n\\r\\t", "\"\\/\u{8}\u{C}\n\r\t"),
        ("\\u0041\\u00e9\\u20AC\\uD83D\\ude00", "Aé€😀"),
        ("\\u0000", "\u{0}"),
        ("\\ud800", "\u{FFFD}"),
        ("\\ud800x", "\u{FFFD}x"),
        ("\\udc00\\ud83d", "\u{FFFD}\u{FFFD}"),
        ("\\ud83d\\ud83d\\ude00", "\u{FFFD}😀"),
        ("\\ud83d\\n", "\u{FFFD}\n"),
        ("é\\n😀", "é\n😀"),
        ("1234567\\t1234567\\t", "1234567\t1234567\t"),
    ])
    func decodedText(written: String, decoded: String) throws {
        let tape = try JSONTape(parsing: Array("{\"\(written)\":\"\(written)\"}".utf8))
        #expect(tape.text(at: 1) == decoded)
        #expect(tape.text(at: 2) == decoded)
        #expect(tape.root.members.map(\.key) == [decoded])
    }

    /// Special bytes are found at every distance from the beginning of a word.
    @Test func textOfEveryLength() throws {
        for length in 0..<40 {
            let plain = String(repeating: "a", count: length)
            for (written, decoded) in [("", ""), ("\\\\", "\\"), ("é", "é"), ("€", "€"), ("\\u00e9", "é")] {
                let document = "[\"\(plain)\(written)\(plain)\"]"
                #expect(try [String](jsonBytes: Array(document.utf8)) == ["\(plain)\(decoded)\(plain)"])
            }
        }
    }

    @Test func longKey() throws {
        let key = String(repeating: "k", count: 5000)
        let tape = try JSONTape(parsing: Array("{\"\(key)\"\n:1}".utf8))
        #expect(tape.text(at: 1) == key)
    }
}
