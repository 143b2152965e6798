import Foundation
import Testing

/// Whole clients, file by file. With `UPDATE=1` in the environment the goldens are rewritten, and the test still fails.
@Suite struct GoldensTests {
    @Test(arguments: Golden.all + [Golden.mocks]) func theFolderHoldsWhatIsGenerated(golden: Golden) async throws {
        let generated = try await golden.generated()
        let committed = try golden.committed()
        for path in Set(generated.keys).union(committed.keys).sorted() where generated[path] != committed[path] {
            Issue.record("\(golden.module)/\(path) \(difference(from: committed[path], to: generated[path]))")
        }
        if generated != committed, ProcessInfo.processInfo.environment["UPDATE"] == "1" {
            try golden.rewrite(generated)
            Issue.record("\(golden.module) was rewritten; read the changes before you commit them")
        }
    }

    @Test(arguments: Golden.all) func aSecondRunGivesTheSame(golden: Golden) async throws {
        #expect(try await golden.generated() == golden.generated())
    }

    @Test func everyDocumentHasAGolden() throws {
        let documents = try FileManager.default.contentsOfDirectory(atPath: Golden.documents.path)
        let expected = documents.filter { !$0.hasPrefix(".") }.sorted()
        #expect(expected == Golden.all.map(\.document).sorted())
    }

    @Test func everyFolderHasADocument() throws {
        let folders = try FileManager.default.contentsOfDirectory(atPath: Golden.folders.path)
        #expect(folders.filter { !$0.hasPrefix(".") }.sorted() == (Golden.all + [Golden.mocks]).map(\.module).sorted())
    }

    private func difference(from committed: String?, to generated: String?) -> String {
        guard let committed else { return "is missing" }
        guard let generated else { return "is not generated any more" }
        let lines = [committed, generated].map { $0.split(separator: "\n", omittingEmptySubsequences: false) }
        let same = zip(lines[0], lines[1]).prefix { $0 == $1 }.count
        let texts = lines.map { $0.dropFirst(same).first.map { "'\($0)'" } ?? "the end of the file" }
        return "differs from line \(same + 1) on: there stands \(texts[0]), generated was \(texts[1])"
    }
}
