import Testing
import TestSupport
import ToolDiagnostics

@Suite struct DiagnosticPrinterTests {
    @Test func messageExcerptHintAndNotes() {
        let file = SourceFile(path: "specs/a.yaml", bytes: Array("type: strng\nother: 1\n".utf8))
        let diagnostics = Diagnostics()
        diagnostics.error(
            .init(id: "unknown-type", "no type 'strng'", hint: "did you mean 'string'?"),
            at: SourceRange(file: file, line: 1, column: 7, length: 5),
            notes: [.init("another place", at: SourceRange(file: file, line: 2, column: 1, length: 5))])
        diagnostics.warning(.init(id: "general", "about everything", hint: "think"), at: nil)
        diagnostics.warning(.init(id: "file", "about the file"), at: SourceRange(wholeFile: file))
        #expect(
            DiagnosticPrinter().text(of: diagnostics.sorted) == """
                warning: about everything [general] think
                specs/a.yaml:1:1: warning: about the file [file]
                specs/a.yaml:1:7: error: no type 'strng' [unknown-type]
                    1 | type: strng
                      |       ^~~~~ did you mean 'string'?
                specs/a.yaml:2:1: note: another place

                """)
    }

    /// The caret stands under the mark in each of these lines, as far as a terminal shows characters as wide as Unicode
    /// says.
    @Test(arguments: [
        ("a: 1️⃣word x", "    1 | a: word x\n      |    ^~~~"),
        ("\ta:\t1️⃣word", "    1 |     a:    word\n      |           ^~~~"),
        ("日本: 1️⃣語 x", "    1 | 日本: 語 x\n      |       ^~"),
        ("é😀: 1️⃣word", "    1 | é😀: word\n      |      ^~~~"),
        ("e\u{301}: 1️⃣word", "    1 | e\u{301}: word\n      |    ^~~~"),
        ("\u{1B}[31m1️⃣word\u{202E}", "    1 | \u{FFFD}[31mword\u{FFFD}\n      |      ^~~~~"),
        ("key:1️⃣", "    1 | key:\n      |     ^"),
        ("first\n1️⃣\n", "    2 | \n      | ^"),
    ])
    func caretStandsUnderThePlace(marked: String, expected: String) {
        let document = MarkedText(marked)
        let offset = document.bytes.indices.first { document.mark(at: $0) != nil } ?? document.bytes.count
        let file = SourceFile(path: "a", bytes: document.bytes)
        let wordEnd = document.bytes[offset...].firstIndex(of: UInt8(ascii: " ")) ?? document.bytes.count
        #expect(excerpt(of: SourceRange(file: file, offset: offset, byteCount: wordEnd - offset)) == expected)
    }

    @Test func longLinesAreCutAroundThePlace() {
        let filler = String(repeating: "é", count: 100_000)
        let file = SourceFile(path: "a", bytes: Array((filler + "WORD" + filler).utf8))
        let lines = excerpt(of: SourceRange(file: file, offset: 200_000, byteCount: 4)).split(separator: "\n")
        #expect(lines[0].hasPrefix("    1 | …ééé") && lines[0].hasSuffix("éé…"))
        #expect(lines[0].count < 140)
        let caret = lines[1].firstIndex(of: "^").map { lines[1].distance(from: lines[1].startIndex, to: $0) }
        let word = lines[0].firstIndex(of: "W").map { lines[0].distance(from: lines[0].startIndex, to: $0) }
        #expect(caret == word)
        #expect(lines[1].hasSuffix("^~~~"))
    }

    @Test func atMostFiftyAreWrittenErrorsFirst() {
        let file = SourceFile(path: "a", bytes: Array(repeating: UInt8(ascii: "\n"), count: 200))
        let diagnostics = Diagnostics()
        for line in 1...100 {
            let place = SourceRange(file: file, line: line, column: 1, length: 1)
            diagnostics.warning(.init(id: "w", "warning \(line)"), at: place)
            if line > 97 { diagnostics.error(.init(id: "e", "error \(line)"), at: place) }
        }
        let lines = DiagnosticPrinter().text(of: diagnostics.sorted).split(separator: "\n")
        let heads = lines.filter { $0.hasPrefix("a:") }
        #expect(heads.count == 50)
        #expect(heads.filter { $0.contains(": error: ") }.count == 3)
        #expect(heads.first == "a:1:1: warning: warning 1 [w]")
        #expect(heads.last == "a:100:1: error: error 100 [e]")
        #expect(lines.last == "… 53 more; in all 3 errors, 100 warnings; 'openapi-gen check' prints all of them")
    }

    @Test func notesHideNothing() {
        let file = SourceFile(path: "a", bytes: Array(repeating: UInt8(ascii: "\n"), count: 200))
        let diagnostics = Diagnostics()
        for line in 1...20 {
            let place = SourceRange(file: file, line: line, column: 1, length: 1)
            diagnostics.note(.init(id: "n", "note \(line)"), at: place)
            if line > 18 { diagnostics.warning(.init(id: "w", "warning \(line)"), at: place) }
        }
        let lines = DiagnosticPrinter().text(of: diagnostics.sorted).split(separator: "\n")
        let heads = lines.filter { $0.hasPrefix("a:") }
        #expect(heads.filter { $0.contains(": note: ") }.count == 5)
        #expect(heads.filter { $0.contains(": warning: ") }.count == 2)
        #expect(lines.last == "… 15 more; in all 2 warnings, 20 notes; 'openapi-gen check' prints all of them")
    }

    @Test func textOfDocumentsCannotControlTheTerminal() {
        let diagnostics = Diagnostics()
        diagnostics.error(.init(id: "x", "no key 'a\u{1B}[2J\nb\u{2028}'"), at: nil)
        #expect(DiagnosticPrinter().text(of: diagnostics.sorted) == "error: no key 'a\\u{1B}[2J\\u{A}b\\u{2028}' [x]\n")
    }

    @Test func colours() {
        let file = SourceFile(path: "a", bytes: Array("x\n".utf8))
        let diagnostics = Diagnostics()
        diagnostics.error(.init(id: "e", "text"), at: SourceRange(file: file, line: 1, column: 1, length: 1))
        #expect(
            DiagnosticPrinter(style: .coloured).text(of: diagnostics.sorted) == """
                \u{1B}[1ma:1:1: \u{1B}[0m\u{1B}[1;31merror: \u{1B}[0mtext [e]
                    1 | x
                \u{1B}[32m      | ^\u{1B}[0m

                """)
    }

    private func excerpt(of range: SourceRange) -> String {
        let diagnostics = Diagnostics()
        diagnostics.error(.init(id: "e", "text"), at: range)
        return DiagnosticPrinter().text(of: diagnostics.sorted).split(separator: "\n").dropFirst().joined(
            separator: "\n")
    }
}
