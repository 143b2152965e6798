import TemplateEngine
import Testing
import ToolDiagnostics

/// Renders the template `Shelf` beside further ones, and compares.
private func check(
    _ template: String, parts: [String: String] = [:], _ shelf: Shelf, is expected: String,
    location: Testing.SourceLocation = #_sourceLocation
) {
    let diagnostics = Diagnostics()
    let defaults = ["Lamp": "lamp of {{watts}}\n", "Box": "box\n    {{#content}}\n    {{>.}}\n    {{/content}}\nend\n"]
    let texts = defaults.merging(parts) { $1 }.merging(["Shelf": template]) { $1 }
    let files = texts.sorted { $0.key < $1.key }.map {
        SourceFile(path: "Templates/\($0.key).mustache", bytes: Array($0.value.utf8))
    }
    let templates = TemplateSet(files: files, roots: [Shelf.self, Lamp.self, Box.self], diagnostics: diagnostics)
    #expect(diagnostics.sorted.map(\.message.text) == [], sourceLocation: location)
    #expect(String(decoding: templates.render(shelf), as: UTF8.self) == expected, sourceLocation: location)
}

private let twoBooks = [Book(title: "A"), Book(title: "B")]

@Suite struct Texts {
    @Test func stand_where_their_tags_stand() {
        check("a {{name}}, {{ note }}.\n", Shelf(name: "N", note: "<&>"), is: "a N, <&>.\n")
        check("{{name}}{{note}}", Shelf(name: "N", note: "O"), is: "NO\n")
        check("no tag { } {x}\n", Shelf(), is: "no tag { } {x}\n")
        check("{{{name}}}\n", Shelf(name: "N"), is: "{N}\n")
        check("ü {{name}} €\n", Shelf(name: "🐾"), is: "ü 🐾 €\n")
        check("a\r\n{{name}}\r\n", Shelf(name: "N"), is: "a\nN\n")
        check("", Shelf(), is: "")
    }

    @Test func of_several_lines_keep_the_column_of_their_tag() {
        check("    {{note}}\n", Shelf(note: "a\nb\n\nc"), is: "    a\n    b\n\n    c\n")
        check("    {{lines}}\n", Shelf(lines: ["a", "", "b"]), is: "    a\n\n    b\n")
        check("    x = {{note}};\n", Shelf(note: "[\n    1\n]"), is: "    x = [\n        1\n    ];\n")
    }

    @Test func that_are_empty_take_their_line_along() {
        check("a\n    {{note}}\nb\n", Shelf(), is: "a\nb\n")
        check("a\n{{lines}}\nb\n", Shelf(), is: "a\nb\n")
        check("a\n  - {{note}}\nb\n", Shelf(), is: "a\n  - \nb\n")
    }
}

@Suite struct Sections {
    @Test func vanish_as_lines_when_they_hold_only_tags() {
        check("a\n  {{#isTidy}}\n  b\n  {{/isTidy}}\nc\n", Shelf(isTidy: true), is: "a\n  b\nc\n")
        check("a\n  {{#isTidy}}\n  b\n  {{/isTidy}}\nc\n", Shelf(), is: "a\nc\n")
        check("{{#isTidy}}{{^note}}\nx\n{{/note}}{{/isTidy}}\n", Shelf(isTidy: true), is: "x\n")
        check("a\n{{! a remark }}\nb{{! another }}\n", Shelf(), is: "a\nb\n")
        check("a\n{{! a remark\n over lines }}\nb\n", Shelf(), is: "a\nb\n")
    }

    @Test func ask_whether_something_is_there() {
        check("{{#name}}[{{name}}]{{/name}}{{^note}}none{{/note}}\n", Shelf(name: "N"), is: "[N]none\n")
        check("{{#lines}}yes{{/lines}}{{^books}} no{{/books}}\n", Shelf(lines: ["l"]), is: "yes no\n")
        check("{{^isTidy}}a{{/isTidy}}b\n", Shelf(isTidy: true), is: "b\n")
    }

    @Test func repeat_for_each_view_of_a_list() {
        check("({{#books}}{{title}};{{/books}})\n", Shelf(books: twoBooks), is: "(A;B;)\n")
        check(
            "{{#books}}\n  - {{title}}\n    {{words}}\n{{/books}}\n",
            Shelf(books: [Book(title: "A", words: ["x", "y"]), Book(title: "B")]), is: "  - A\n    x\n    y\n  - B\n")
    }

    @Test func separate_items_in_a_line() {
        check("({{#books \", \"}}{{title}}{{/books}})\n", Shelf(books: twoBooks), is: "(A, B)\n")
        check("({{#books \", \"}}{{title}}{{/books}})\n", Shelf(books: [Book(title: "A")]), is: "(A)\n")
        check("({{#books \", \"}}{{title}}{{/books}})\n", Shelf(), is: "()\n")
        check("({{#books \"\\\"\"}}{{title}}{{/books}})\n", Shelf(books: twoBooks), is: "(A\"B)\n")
    }

    @Test func separate_items_of_ragged_sections_where_they_end() {
        check("{{#books \", \"}}\n{{title}}{{/books}}.\n", Shelf(books: twoBooks), is: "A, B.\n")
    }

    @Test func separate_items_that_own_lines_before_the_line_ends() {
        check("{{#books \",\"}}\n  {{title}}\n{{/books}}\n.\n", Shelf(books: twoBooks), is: "  A,\n  B\n.\n")
        check("{{#books \"\\n\"}}\n  {{title}}\n{{/books}}\n.\n", Shelf(books: twoBooks), is: "  A\n\n  B\n.\n")
    }

    @Test func do_not_separate_items_that_print_nothing() {
        let books = [Book(title: ""), Book(title: "A"), Book(title: ""), Book(title: "B"), Book(title: "")]
        check("({{#books \", \"}}{{title}}{{/books}})\n", Shelf(books: books), is: "(A, B)\n")
        check("{{#books \",\"}}\n{{title}}\n{{/books}}\n", Shelf(books: books), is: "A,\nB\n")
    }
}

@Suite struct Parts {
    @Test func take_the_column_of_their_tag() {
        check(
            "a\n    {{>Name}}\n", parts: ["Name": "{{name}}\n\n  x\n{{note}}\n"], Shelf(name: "N"),
            is: "a\n    N\n\n      x\n")
        check(
            "{{#books}}\n  {{>Title}}\n{{/books}}\n", parts: ["Title": "* {{title}}\n"], Shelf(books: twoBooks),
            is: "  * A\n  * B\n")
        check("<{{>Name}}>\n", parts: ["Name": "{{name}}!\n"], Shelf(name: "N"), is: "<N!>\n")
    }

    @Test func of_mixed_lists_are_printed_by_their_own_templates() {
        check(
            "{{#things \"\\n\"}}\n  {{>.}}\n{{/things}}\n", Shelf(things: [Lamp(watts: 1), Lamp(watts: 2)]),
            is: "  lamp of 1\n\n  lamp of 2\n")
        check("{{#things}}{{>.}}{{/things}}\n", Shelf(things: [Lamp(watts: 1), Shelf()]), is: "lamp of 1\n")
    }

    @Test func nest_as_deep_as_the_views_do() {
        let boxes = Box(content: [Box(content: [Lamp(watts: 1)]), Lamp(watts: 2)])
        check(
            "{{#things}}\n{{>.}}\n{{/things}}\n", Shelf(things: [boxes]),
            is: "box\n    box\n        lamp of 1\n    end\n    lamp of 2\nend\n")
    }
}
