import Testing
import ToolDiagnostics
import YAML

/// What nodes offer, whether a file holds them or a builder made them.
@Suite struct NodeTests {
    private static let document = """
        numbers: [0x1F, -7, 0o17, +3, 99999999999999999999, 1.5, .inf, -.INF, .nan, 1e3, 5., "8"]
        words: [true, FALSE, ~, text]
        "": empty key
        a/b: {m~n: [first, {last: 1}]}
        """

    private func node(_ text: String) throws -> Node {
        let file = SourceFile(path: "test.yaml", bytes: Array(text.utf8))
        return try #require(Node(parsing: file, diagnostics: Diagnostics()))
    }

    @Test func numbersHaveValues() throws {
        let numbers = try #require(try node(Self.document)["numbers"]).elements
        #expect(numbers.map(\.integer) == [31, -7, 15, 3, nil, nil, nil, nil, nil, nil, nil, nil])
        #expect(numbers[4].text == "99999999999999999999")
        let doubles = numbers.map { $0.double.map(\.description) }
        #expect(
            doubles == ["31.0", "-7.0", "15.0", "3.0", "1e+20", "1.5", "inf", "-inf", "nan", "1000.0", "5.0", nil])
    }

    @Test func wordsHaveValues() throws {
        let words = try #require(try node(Self.document)["words"]).elements
        #expect(words.map(\.boolean) == [true, false, nil, nil])
        #expect(words.map(\.kind) == [.boolean, .boolean, .null, .string])
        #expect(words[3].textEquals("text") && !words[3].textEquals("tex"))
    }

    @Test func pointersLeadToMembers() throws {
        let root = try node(Self.document)
        #expect(root[pointer: ["a/b", "m~n", "1", "last"]]?.integer == 1)
        #expect(root[pointer: []] == root)
        #expect(root[pointer: [""]]?.text == "empty key")
        for tokens in [
            ["a/b", "m~n", "2"], ["a/b", "m~n", "-"], ["a/b", "m~n", "01"], ["words", "0", "x"], ["none"],
        ] {
            #expect(root[pointer: tokens] == nil)
        }
    }

    @Test(arguments: [0, 1, 16, 17, 18, 100, 5000]) func everyKeyIsFound(count: Int) throws {
        let root = try node("{" + (0..<count).map { "\"key\($0)é\": \($0)" }.joined(separator: ", ") + "}")
        #expect(root.count == count)
        #expect(root.entries.map(\.value.integer) == (0..<count).map(Optional.some))
        for position in 0..<count { #expect(root["key\(position)é"]?.integer == position) }
        #expect(root["key\(count)é"] == nil && root[""] == nil)
        #expect(root.entry(forKey: "key0é")?.key.range.column == (count == 0 ? nil : 2))
    }

    @Test func wrongKindsHaveNoMembers() throws {
        let root = try node("[text, {a: b}]")
        #expect(root["a"] == nil && root.entries.isEmpty && root.text.isEmpty && root.integer == nil)
        #expect(root.elements[0].count == 0 && root.elements[0].elements.isEmpty && root.elements[0]["a"] == nil)
        #expect(root.elements[1].elements.isEmpty && root.elements[1].boolean == nil)
    }

    @Test func nodesAreEqualByIdentity() throws {
        let root = try node("a: &x {k: 1}\nb: *x\nc: {k: 1}\n")
        #expect(root["a"] == root["b"])
        #expect(root["a"] != root["c"])
        #expect(Set([root["a"], root["b"], root["c"]]).count == 2)
    }

    @Test func builtNodesHoldOthers() throws {
        let origin = try #require(try node("\n  old: [1, 2]")["old"])
        let builder = NodeBuilder()
        let number = builder.plain("1.50", at: origin)
        let built = builder.mapping(
            [
                (builder.string("kept", at: origin), origin),
                (builder.string("new", at: origin), builder.sequence([number, builder.null(at: origin)], at: origin)),
                (builder.string("flag", at: origin), builder.boolean(false, at: origin)),
                (builder.string("count", at: origin), builder.integer(3, at: origin)),
            ], at: origin)
        #expect(
            built.dump() == """
                mapping
                  "kept": sequence
                    - integer 1
                    - integer 2
                  "new": sequence
                    - number 1.50
                    - null
                  "flag": boolean false
                  "count": integer 3

                """)
        #expect(built["kept"] == origin)
        #expect(built.range == origin.range && number.range == origin.range)
        #expect(built["flag"]?.boolean == false && built["count"]?.integer == 3)
        #expect(builder.null(at: origin.range).range == origin.range)
    }

    @Test func bigBuiltMappingsAreIndexed() throws {
        let origin = try node("x")
        let builder = NodeBuilder()
        let entries = (0..<2000).map {
            (key: builder.string("k\($0)", at: origin), value: builder.integer($0, at: origin))
        }
        let built = builder.mapping(entries, at: origin)
        for position in 0..<2000 { #expect(built["k\(position)"]?.integer == position) }
        #expect(built["k2000"] == nil)
    }

    @Test func partsOfFilesHavePlacesInTheFile() throws {
        let start = "# Título\n\n```yaml\n"
        let block = "é: {a: *x}\n"
        let file = SourceFile(path: "page.md", bytes: Array((start + block + "```\n").utf8))
        let part = start.utf8.count..<(start + block).utf8.count
        let diagnostics = Diagnostics()
        let node = Node(parsing: file, within: part, diagnostics: diagnostics)
        #expect(node?["é"]?.range == SourceRange(file: file, line: 4, column: 4, length: 7))
        #expect(diagnostics.sorted.first?.range == SourceRange(file: file, line: 4, column: 8, length: 2))
    }
}
