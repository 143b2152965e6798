import JSON
import Testing

struct UnionTests {
    private func match(_ document: String, _ shapes: [UnionShape]) throws -> Int? {
        try JSONTape(parsing: Array(document.utf8)).root.match(shapes)
    }

    @Test(arguments: [
        ("null", 0), ("true", 1), ("1", 2), ("1.0", 2), ("1.5", 3), ("\"x\"", 4), ("[]", 5), ("{}", 6),
    ])
    func kinds(document: String, index: Int) throws {
        let shapes: [UnionShape] = [.null, .boolean, .integer, .number, .string, .array, .anyObject]
        #expect(try match(document, shapes) == index)
        #expect(try match(document, [.any] + shapes) == index + 1)
        #expect(try match(document, shapes + [.any]) == index)
        #expect(try match(document, shapes.enumerated().filter { $0.offset != index }.map(\.element) + [.any]) != nil)
    }

    @Test func noneFits() throws {
        #expect(try match("1", [.string, .boolean, .object(required: ["a"])]) == nil)
        #expect(try match("{}", [.object(required: ["a"])]) == nil)
        #expect(try match("\"c\"", [.string(values: ["a", "b"])]) == nil)
        #expect(try match("1", []) == nil)
    }

    @Test func listedValuesBeforeKinds() throws {
        #expect(try match("\"b\"", [.string, .string(values: ["a", "b"])]) == 1)
        #expect(try match("\"c\"", [.string, .string(values: ["a", "b"])]) == 0)
        #expect(try match("2", [.number, .integer, .integer(values: [1, 2])]) == 2)
        #expect(try match("\"\\u0062\"", [.string(values: ["b"])]) == 0)
    }

    @Test func severalForms() throws {
        let shapes: [UnionShape] = [.string, .either([.integer(values: [1]), .string(values: ["a"])]), .number]
        #expect(try match("\"a\"", shapes) == 1)
        #expect(try match("\"b\"", shapes) == 0)
        #expect(try match("1", shapes) == 1)
        #expect(try match("2", shapes) == 2)
        #expect(try match("{\"a\":1}", [.string, .array(of: .either([.null])), .either([.null, .anyObject])]) == 2)
    }

    @Test func arrays() throws {
        let shapes: [UnionShape] = [.array(of: .string), .array(of: .object(required: ["a"])), .array]
        #expect(try match("[\"x\"]", shapes) == 0)
        #expect(try match("[{\"a\":1}]", shapes) == 1)
        #expect(try match("[1]", shapes) == 2)
        #expect(try match("[]", shapes) == 0)
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
        let shapes: [UnionShape] = [
            .object(required: ["a"]),
            .object(required: ["a", "b"]),
            .object(required: ["a", "kind"], constants: ["kind": "k"]),
            .object(required: ["only"], optional: ["a"]),
        ]
        #expect(try match(document, shapes) == index)
    }

    @Test func fewestUnknownKeysThenTheFirst() throws {
        let closed = UnionShape.object(required: ["a"])
        let open = UnionShape.object(required: ["a"], isOpen: true)
        #expect(try match("{\"a\":1,\"x\":2}", [closed, open]) == 1)
        #expect(try match("{\"a\":1}", [closed, open]) == 0)
        #expect(try match("{\"a\":1}", [open, closed]) == 0)
        #expect(try match("{}", [.anyObject, .object(optional: ["a"])]) == 1)
    }

    @Test func constantsOfOtherKinds() throws {
        let shapes: [UnionShape] = [
            .object(constants: ["version": 1, "beta": true]), .object(constants: ["version": 2]),
        ]
        #expect(try match("{\"version\":1.0}", shapes) == 0)
        #expect(try match("{\"version\":2}", shapes) == 1)
        #expect(try match("{\"version\":1,\"beta\":false}", shapes) == nil)
    }

    /// Keys of the union's own object count, not those of objects inside it or around it.
    @Test func onlyOwnKeys() throws {
        let tape = try JSONTape(parsing: Array("{\"union\":{\"x\":{\"a\":1}},\"a\":2}".utf8))
        var object = tape.root.object()
        #expect(object.reader("union")?.match([.object(required: ["a"]), .object(required: ["x"])]) == 1)
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
