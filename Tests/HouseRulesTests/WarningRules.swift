import Testing
import ToolDiagnostics

/// The warnings that users can set a level for are those that there are.
@Suite struct WarningRules {
    @Test func everyWarningThatATestShowsIsKnown() {
        let shown = Set(
            House.files(under: "Tests", suffix: ".txt")
                .flatMap { $0.text.matches(of: /(?:warning|note): .*\[([a-z0-9-]+)\](?: \(|$)/.anchorsMatchLineEndings()) }
                .map { String($0.output.1) })
        #expect(shown.count > 80)
        let missing = shown.subtracting(WarningLevels.knownIDs).sorted()
        #expect(missing.isEmpty, "'WarningLevels.knownIDs' is without \(missing.joined(separator: ", "))")
    }

    @Test func everyKnownIDBelongsToAMessage() {
        let texts = House.files(under: "Sources").map(\.text)
        for id in WarningLevels.knownIDs {
            #expect(texts.contains { $0.contains("id: \"\(id)\"") }, "no message has the id '\(id)'")
        }
    }
}
