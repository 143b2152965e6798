import OpenAPI
import Testing
import ToolDiagnostics
import YAML

/// What the targets of overlays select, by RFC 9535.
@Suite struct JSONPathTests {
    private static let document = """
        a: { name: first, size: 1, on: true, inner: { name: deep } }
        b.c: { name: "it's", size: 2.5, on: false }
        list: [{ name: zero, tags: [x] }, { name: one, tags: [x, y] }, { name: two, size: null }, { name: three }]
        é-1: { name: accent }
        """

    @Test(arguments: [
        ("$", "$"), ("$.a", "first"), ("$['a']", "first"), ("$[\"a\"]", "first"), ("$['b.c']", "it's"),
        ("$.é-1", "accent"), ("$ .a .inner", "deep"), ("$['a', 'b.c']", "first it's"), ("$.a.inner.name", ""),
        ("$['\\u0061']", "first"), ("$.A", ""), ("$.*", "first it's accent"), ("$.a.*", "deep"),
        ("$.list[0]", "zero"), ("$.list[-1]", "three"), ("$.list[7]", ""), ("$.list[-7]", ""),
        ("$.list[1:3]", "one two"), ("$.list[:2]", "zero one"), ("$.list[-2:]", "two three"),
        ("$.list[::2]", "zero two"), ("$.list[::-1]", "zero one two three"), ("$.list[3:0:-2]", "one three"),
        ("$.list[::0]", ""), ("$.list[0, 2]", "zero two"), ("$.list[*]", "zero one two three"),
        ("$..inner", "deep"), ("$..[?@.name == 'one']", "one"), ("$..[1]", "one"),
        ("$.list[?@.tags]", "zero one"), ("$.list[?!@.tags]", "two three"), ("$.list[?@.size == null]", "two"),
        ("$.list[?(@.tags[1] == 'y')]", "one"), ("$.list[?@.name != 'one' && @.tags]", "zero"),
        ("$.list[?@.name == 'two' || @.name == \"zero\"]", "zero two"), ("$[?@.size > 2]", "it's"),
        ("$[?@.size >= 1 && @.size < 2.0]", "first"), ("$[?@.on == false]", "it's"), ("$[?@.name < 'b']", "accent"),
        ("$[?@.size == $.a.size]", "first"), ("$.list[?@.tags == $.list[0].tags]", "zero"),
        ("$[?!(@.size == 1 || @.on == false)]", "accent"), ("$[?@.inner.name]", "first"),
        ("$.list[?length(@.name) > 3]", "zero three"), ("$.list[?length(@.tags) == 2]", "one"),
        ("$[?length(@) == 4]", "first"), ("$.list[?length(@.size) == 1]", ""),
        ("$[?length( 'é' ) < length(@.name)]", "first it's accent"),
        ("$.list[?count(@.tags[*]) == 0]", "two three"), ("$.list[?count( @.* ) >= 2]", "zero one two"),
        ("$.list[?value(@..tags) == $.list[0].tags]", "zero"), ("$.list[?value(@.tags[*]) == 'x']", "zero"),
        ("$.list[?match(@.name, 't.*')]", "two three"), ("$.list[?match(@.name, 'w')]", ""),
        ("$.list[?search(@.name, 'w|z')]", "zero two"), ("$.list[?!search(@.name, \"[ew]\")]", ""),
        ("$[?match( @.name , 'it\\\\.?.s') || @.inner]", "first it's"), ("$[?search(@.size, '1')]", ""),
    ])
    func selects(_ path: String, _ expected: String) throws {
        #expect(try names(hitBy: path).joined(separator: " ") == expected)
    }

    /// Going back to try another way would take longer than the universe has been there.
    @Test(arguments: [
        ("(a+)+", true), ("(a+)+$", false), ("^(a|a)*$", false), ("((a*)*)*b", false), ("(a?){500}a{500}$", false),
        ("a{2,3}!", true), ("[^b-z\\\\d]{9}!$", true), ("^\\\\p{Ll}+!$", true), ("\\\\P{L}\\\\p{L}", false),
    ])
    func patternsTakeTimeInProportionToTheText(_ pattern: String, _ isFound: Bool) throws {
        let text = String(repeating: "a", count: 3000) + "!"
        let root = try #require(node("{ found: { name: found, text: \(text) } }"))
        let names = try names(hitBy: "$[?search(@.text, '\(pattern)')]", in: root)
        #expect(names == (isFound ? ["found"] : []))
    }

    @Test(arguments: [
        ("", 1), ("a", 1), ("$.", 3), ("$[", 3), ("$['a'", 6), ("$['a", 5), ("$[?@.a ==]", 10), ("$[?size(@.a) > 1]", 4),
        ("$[?length(@.a > 1]", 15),
        ("$[?length(length(@.a)) > 1]", 11), ("$[?length(@.a)]", 15), ("$[?count('a') > 1]", 10), ("$[?match(@.a, @.b)]", 15),
        ("$[?match(@.a, '(')]", 15), ("$[?match(@.a, '((a{99}){99}){99}')]", 15), ("$[?match(@.a, '(?=a)')]", 15), ("$[?match(@.a)]", 13),
        ("$.a b", 5), ("$[?(@.a]", 8), ("$[1.5]", 4), ("$['\\uZZZZ']", 6),
    ])
    func isReported(_ path: String, at character: Int) throws {
        let diagnostics = Diagnostics()
        _ = try applied(path, diagnostics)
        let messages = diagnostics.sorted.map(\.message)
        #expect(messages.map(\.id) == ["broken-jsonpath"])
        #expect(messages.first?.text.contains("character \(character) ") == true, "\(messages.map(\.text))")
    }

    /// Names in the document's order of the objects that an update reaches; `$` for the document itself.
    private func names(hitBy path: String, in root: Node? = nil) throws -> [String] {
        var names: [String] = []
        var open = [try applied(path, in: root, Diagnostics())]
        if open[0]["hit"] != nil { return ["$"] }
        while let node = open.popLast() {
            if node["hit"] != nil, let name = node["name"] { names.append(name.text) }
            open += (node.entries.map(\.value) + node.elements).reversed()
        }
        return names
    }

    private func applied(_ path: String, in root: Node? = nil, _ diagnostics: Diagnostics) throws -> Node {
        let text = path.replacing("\\", with: "\\\\").replacing("\"", with: "\\\"")
        let overlay = "overlay: 1.0.0\nactions: [{ target: \"\(text)\", update: { hit: true } }]\n"
        let document = try #require(root ?? node(Self.document))
        let overlayRoot = try #require(node(overlay))
        let actions = try #require(Overlay(decoding: overlayRoot, diagnostics: diagnostics))
        return actions.applied(to: document, diagnostics: diagnostics)
    }

    private func node(_ text: String) -> Node? {
        Node(parsing: SourceFile(path: "test.yaml", bytes: Array(text.utf8)), diagnostics: Diagnostics())
    }
}
