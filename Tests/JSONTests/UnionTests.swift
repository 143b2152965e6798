import APIJSON
import Testing

struct UnionTests {
    private func match(_ document: String, _ shapes: UnionShapes) throws -> Int? {
        try JSONTape(parsing: Array(document.utf8)).root.match(shapes)
    }

    @Test(arguments: [
        ("null", 0), ("true", 1), ("1", 2), ("1.0", 2), ("1.5", 3), ("\"x\"", 4), ("[]", 5), ("{}", 6),
    ])
    func kinds(document: String, index: Int) throws {
        #expect(try match(document, "null | boolean | integer | number | string | array | object") == index)
        #expect(try match(document, "any | null | boolean | integer | number | string | array | object") == index + 1)
        #expect(try match(document, "null|boolean|integer|number|string|array|object|any") == index)
    }

    @Test func noneFits() throws {
        #expect(try match("1", "string | boolean | {a}") == nil)
        #expect(try match("{}", "{a}") == nil)
        #expect(try match("\"c\"", #"("a", "b")"#) == nil)
    }

    @Test func listedTextsBeforeAnyText() throws {
        #expect(try match("\"b\"", #"string | ("a", "b")"#) == 1)
        #expect(try match("\"c\"", #"string | ("a", "b")"#) == 0)
        #expect(try match("\"\\u0062\"", #"("b")"#) == 0)
        #expect(try match("\"\"", #"("")"#) == 0)
    }

    @Test func arrays() throws {
        let shapes: UnionShapes = "[string] | [{a}] | array"
        #expect(try match("[\"x\"]", shapes) == 0)
        #expect(try match("[{\"a\":1}]", shapes) == 1)
        #expect(try match("[1]", shapes) == 2)
        #expect(try match("[]", shapes) == 0)
        #expect(try match("[[[1]]]", "[[string]] | [[[integer]]]") == 1)
    }

    @Test(arguments: [
        ("{\"a\":1}", 0),
        ("{\"a\":1,\"b\":2}", 1),
        ("{\"a\":1,\"b\":2,\"c\":3}", 1),
        ("{\"a\":1,\"x\":2}", 0),
        ("{\"kind\":\"k\",\"a\":1}", 2),
        ("{\"kind\":\"other\",\"a\":1}", 0),
        ("{\"only\":1}", 3),
        ("{}", nil),
    ])
    func objects(document: String, index: Int?) throws {
        #expect(try match(document, #"{a} | {a, b} | {a, kind: "k"} | {only, a?}"#) == index)
    }

    @Test func oneOfSeveralConstants() throws {
        let shapes: UnionShapes = #"{kind: ("a", "b"), ...} | {kind?: (1, true, "c")}"#
        #expect(try match(#"{"kind":"b"}"#, shapes) == 0)
        #expect(try match(#"{"kind":"c"}"#, shapes) == 1)
        #expect(try match(#"{"kind":true}"#, shapes) == 1)
        #expect(try match(#"{"kind":"d"}"#, shapes) == nil)
        #expect(try match("{}", shapes) == 1)
    }

    /// A union inside a union is one variant that can look like this or like that.
    @Test func alternatives() throws {
        let shapes: UnionShapes = #"{kind: "a"} / {kind: "b", x?}/string | {kind: "c"} | [integer / {y}] | [string]"#
        #expect(try match(#"{"kind":"a"}"#, shapes) == 0)
        #expect(try match(#"{"kind":"b","x":1}"#, shapes) == 0)
        #expect(try match(#""x""#, shapes) == 0)
        #expect(try match(#"{"kind":"c"}"#, shapes) == 1)
        #expect(try match(#"{"kind":"d"}"#, shapes) == nil)
        #expect(try match(#"[{"y":1}]"#, shapes) == 2)
        #expect(try match(#"["y"]"#, shapes) == 3)
    }

    @Test func fewestUnknownKeysThenTheFirst() throws {
        #expect(try match("{\"a\":1,\"x\":2}", "{a} | {a, ...}") == 1)
        #expect(try match("{\"a\":1}", "{a} | {a, ...}") == 0)
        #expect(try match("{\"a\":1}", "{a, ...} | {a}") == 0)
        #expect(try match("{}", "object | {a?}") == 1)
    }

    @Test func constantsOfOtherKinds() throws {
        let shapes: UnionShapes = "{version?: 1, beta?: true} | {version?: 2}"
        #expect(try match("{\"version\":1.0}", shapes) == 0)
        #expect(try match("{\"version\":2}", shapes) == 1)
        #expect(try match("{\"version\":1,\"beta\":false}", shapes) == nil)
    }

    /// Names that are no words, also with the notation's own marks, on several lines.
    @Test func quotedKeys() throws {
        let shapes: UnionShapes = #"""
            {"a, b?": "}|{",
              "\"\\\u00e9"?}
            | {"..."}
            """#
        #expect(try match(#"{"a, b?":"}|{"}"#, shapes) == 0)
        #expect(try match(#"{"a, b?":"x","...":1}"#, shapes) == 1)
        #expect(try match(#"{"a, b?":"}|{","\"\\é":1,"...":1}"#, shapes) == 0)
    }

    /// Notations that end early: nothing is read beyond them.
    @Test func incompleteNotations() throws {
        let notations: [UnionShapes] = [
            "", "{", "[", "(", "{a", "{\"a", "{\"a\\", "{a:", "{a: {", "[[[", "?", "{a,}", "\"", "a | ", "{..", "|",
        ]
        for document in ["{\"a\":1}", "[1]", "\"a\"", "null"] {
            for notation in notations { _ = try match(document, notation) }
        }
    }

    /// Keys of the union's own object count, not those of objects inside it or around it.
    @Test func onlyOwnKeys() throws {
        let tape = try JSONTape(parsing: Array("{\"union\":{\"x\":{\"a\":1}},\"a\":2}".utf8))
        var object = tape.root.object()
        #expect(object.reader("union")?.match("{a} | {x}") == 1)
    }

    @Test func discriminator() throws {
        let read = { (document: String) in
            try JSONTape(parsing: Array(document.utf8)).root.discriminator("type")
        }
        #expect(try read("{\"a\":1,\"type\":\"cat\"}") == "cat")
        #expect(try read("{\"type\":3}") == nil)
        #expect(try read("{}") == nil)
        #expect(try read("[]") == nil)
    }
}
