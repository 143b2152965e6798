import TemplateEngine
import Testing
import ToolDiagnostics

/// What is wrong with a template: `line:column id`, each problem once.
private func problems(_ template: String, parts: [String: String] = ["Lamp": "lamp\n"]) -> [String] {
    let diagnostics = Diagnostics()
    let texts = parts.merging(["Shelf": template]) { $1 }.sorted { $0.key < $1.key }
    let files = texts.map { SourceFile(path: "Templates/\($0.key).mustache", bytes: Array($0.value.utf8)) }
    _ = TemplateSet(files: files, roots: [Shelf.self, Lamp.self], diagnostics: diagnostics)
    return diagnostics.sorted.map { problem in
        let place = problem.range.map { "\($0.line):\($0.column) " } ?? ""
        return place + "[\(problem.message.id)]" + (problem.message.hint.map { " " + $0 } ?? "")
    }
}

@Test(arguments: [
    ("{{name}}\n", []),
    ("a\n  {{nam}}\n", ["2:3 [unknown-template-field] did you mean 'name'?"]),
    ("ü {{#books}}{{name}}{{/books}}\n", ["1:13 [unknown-template-field]"]),
    ("{{#isTidi}}\n{{/isTidi}}\n", ["1:1 [unknown-template-field] did you mean 'isTidy'?"]),
    ("{{#isTidy}}\n", ["1:1 [unclosed-template-section]"]),
    ("{{/isTidy}}\n", ["1:1 [unexpected-template-close]"]),
    ("{{#isTidy}}{{#note}}{{/isTidy}}{{/note}}{{/isTidy}}\n", ["1:21 [unexpected-template-close]"]),
    ("a {{name\n", ["1:3 [unclosed-template-tag]"]),
    ("{{}}\n", ["1:1 [malformed-template-tag]"]),
    ("{{a b}}\n", ["1:1 [malformed-template-tag]"]),
    ("{{#books ,}}{{/books}}\n", ["1:1 [malformed-template-tag]", "1:13 [unexpected-template-close]"]),
    ("{{isTidy}}\n", ["1:1 [template-field-is-no-text]"]),
    ("{{books}}\n", ["1:1 [template-field-is-no-text]"]),
    ("{{#name \", \"}}{{/name}}\n", ["1:1 [separator-without-list]"]),
    ("{{>Lam}}\n", ["1:1 [unknown-template-part] did you mean 'Lamp'?"]),
    ("{{>Shelf}}\n", ["1:1 [recursive-template-part]"]),
    ("{{>.}}\n", ["1:1 [misplaced-view-template]"]),
    ("{{#things}}{{name}}{{/things}}\n", ["1:12 [template-field-of-mixed-views]"]),
    ("{{#things}}\n{{>Lamp}}\n{{/things}}\n", ["2:1 [misplaced-template-part]"]),
])
func every_mistake_has_its_place(template: String, expected: [String]) {
    #expect(problems(template) == expected)
}

@Test func a_part_of_several_lines_needs_a_line() {
    #expect(
        problems("a {{>Two}}\n", parts: ["Lamp": "", "Two": "{{#isTidy}}\n{{/isTidy}}\n"]) == [
            "1:3 [template-part-needs-line]"
        ])
}

@Test func a_part_is_checked_where_it_is_used() {
    let parts = ["Lamp": "", "Title": "{{title}}\n"]
    #expect(problems("{{#books}}\n{{>Title}}\n{{/books}}\n", parts: parts) == [])
    #expect(problems("{{>Title}}\n", parts: parts) == ["1:1 [unknown-template-field]"])
}

@Test func every_view_needs_its_template() {
    #expect(problems("x\n", parts: [:]) == ["[missing-template]"])
}

@Test func parts_that_call_each_other_end() {
    let parts = ["Lamp": "", "A": "{{>B}}\n", "B": "{{>A}}\n"]
    #expect(problems("{{>A}}\n", parts: parts) == ["1:1 [recursive-template-part]"])
}
