import Testing
import ToolDiagnostics

@Suite struct DiagnosticsTests {
    private let first = SourceFile(path: "a.yaml", bytes: Array("one two\nthree\n".utf8))
    private let second = SourceFile(path: "b.yaml", bytes: Array("four\n".utf8))

    private func place(_ file: SourceFile, _ line: Int, _ column: Int) -> SourceRange {
        SourceRange(file: file, line: line, column: column, length: 1)
    }

    private func summary(_ diagnostics: Diagnostics) -> [String] {
        diagnostics.sorted.map { diagnostic in
            let place = diagnostic.range.map { "\($0.file.path):\($0.line):\($0.column) " } ?? ""
            return "\(place)\(diagnostic.severity) \(diagnostic.message.id)"
        }
    }

    @Test func sortedByPlaceThenSeverityThenID() {
        let diagnostics = Diagnostics()
        diagnostics.warning(.init(id: "w", "text"), at: place(second, 1, 1))
        diagnostics.warning(.init(id: "b", "text"), at: place(first, 2, 1))
        diagnostics.warning(.init(id: "a", "text"), at: place(first, 2, 1))
        diagnostics.note(.init(id: "n", "text"), at: place(first, 1, 5))
        diagnostics.error(.init(id: "z", "text"), at: place(first, 2, 1))
        diagnostics.warning(.init(id: "late", "text"), at: nil)
        #expect(
            summary(diagnostics) == [
                "warning late", "a.yaml:1:5 note n", "a.yaml:2:1 error z", "a.yaml:2:1 warning a",
                "a.yaml:2:1 warning b",
                "b.yaml:1:1 warning w",
            ])
    }

    @Test func equalOnesAreListedOnce() {
        let diagnostics = Diagnostics()
        for text in ["x", "y", "x", "y", "x"] { diagnostics.error(.init(id: "same", text), at: place(first, 1, 1)) }
        #expect(diagnostics.sorted.map(\.message.text) == ["x", "y"])
    }

    @Test(arguments: [
        (WarningLevels.Level.error, ["error w"], true), (.warning, ["warning w"], false), (.note, ["note w"], false),
        (.off, [], false),
    ])
    func warningsTakeTheLevelOfTheirID(level: WarningLevels.Level, expected: [String], hasErrors: Bool) {
        let diagnostics = Diagnostics(levels: WarningLevels(["w": level]))
        diagnostics.warning(.init(id: "w", "text"), at: nil)
        #expect(summary(diagnostics) == expected)
        #expect(diagnostics.hasErrors == hasErrors)
    }

    @Test func errorsKeepTheirSeverity() {
        let diagnostics = Diagnostics(levels: WarningLevels(["e": .off]))
        diagnostics.error(.init(id: "e", "text"), at: nil)
        #expect(summary(diagnostics) == ["error e"])
    }

    @Test func levelsThatChangeNothingAreReported() {
        let diagnostics = Diagnostics(levels: WarningLevels(["used": .off, "unused": .off, "misspelt": .error]))
        diagnostics.warning(.init(id: "used", "text"), at: nil)
        #expect(
            diagnostics.sorted.map { "\($0.severity): \($0.message.text) [\($0.message.id)]" } == [
                "warning: a level is set for 'misspelt', but no such warning occurs; remove the setting [useless-warning-level]",
                "warning: a level is set for 'unused', but no such warning occurs; remove the setting [useless-warning-level]",
            ])
        diagnostics.error(.init(id: "e", "stages stop here"), at: nil)
        #expect(summary(diagnostics) == ["error e"])
    }

    @Test func otherCollectorsAreTakenOver() {
        let other = Diagnostics()
        other.warning(.init(id: "w", "text"), at: nil)
        other.note(.init(id: "n", "text"), at: nil)
        let diagnostics = Diagnostics(levels: WarningLevels(["w": .error]))
        diagnostics.add(contentsOf: other)
        #expect(summary(diagnostics) == ["error w", "note n"])
        #expect(diagnostics.hasErrors && !other.hasErrors)
    }
}
