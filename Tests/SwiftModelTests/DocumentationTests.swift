import Testing

@testable import SwiftModel

/// What becomes of the words of a document in comments.
@Suite struct DocumentationTests {
    @Test(arguments: [
        ("<p>Gets a pet.</p>", ["Gets a pet."]),
        ("<p>Gets a pet.</p><p>Or <b>none</b>.</p>", ["Gets a pet.", "", "Or **none**."]),
        ("See <a href=\"https://example.com/?b=c&d\">this</a>.", ["See [this](https://example.com/?b=c&d)."]),
        ("See <a href='javascript:alert(1)'>it</a> and <a name=x>that</a>.", ["See it and that."]),
        ("One of:<ul><li>a</li><li><i>b</i> or <code>c &lt; d</code></li></ul>Done.",
            ["One of:", "", "- a", "- *b* or `c < d`", "", "Done."]),
        ("first<br>second<br/>third", ["first", "second", "third"]),
        ("<pre><code>let a = 1\nlet b</code></pre>after", ["```", "let a = 1", "let b", "```", "", "after"]),
        ("<h2>Limits</h2>Ten a second.", ["### Limits", "", "Ten a second."]),
        ("<table><tr><th>a</th><th>b</th></tr><tr><td>1</td><td>2</td></tr></table>",
            ["| a | b |", "| --- | --- |", "| 1 | 2 |"]),
        // Not HTML, or not for us.
        ("`<p>` to /pets/<id> when 1 < 2 and a<b>c.", ["`<p>` to /pets/<id> when 1 < 2 and ac."]),
        ("<code>a</code> and <code>b, <b>never</b> closed", ["`a` and b, **never** closed"]),
        ("<b>never closed", ["never closed"]), ("</b>never opened</a>", ["never opened"]), ("<", ["<"]), ("<p", ["<p"]),
        ("```\n<p>code</p>\n```", ["```", "<p>code</p>", "```"]), ("", []), ("<p></p>", []), ("<b> </b>x", [" x"]),
    ])
    func htmlBecomesMarkdown(text: String, expected: [String]) {
        let lines = DocumentationLines.lines([text], indentation: 0)
        #expect(lines.map { String($0.dropFirst($0.count > 3 ? 4 : 3)) } == expected)
    }

    @Test func manyTagsTakeLinearTime() {
        let text = String(repeating: "<b>", count: 50_000) + String(repeating: "x</b>", count: 50_000)
        #expect(!DocumentationLines.lines([text], indentation: 0).isEmpty)
        #expect(!DocumentationLines.lines([String(repeating: "<a href=", count: 50_000)], indentation: 0).isEmpty)
        #expect(!DocumentationLines.lines([String(repeating: "`<code>", count: 20_000)], indentation: 0).isEmpty)
        #expect(!DocumentationLines.lines([String(repeating: "x<code>", count: 50_000)], indentation: 0).isEmpty)
    }
}
