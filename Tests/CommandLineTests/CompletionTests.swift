import Foundation
import TestSupport
import Testing

/// What a shell offers behind a line that is half typed.
@Suite struct CompletionTests {
    /// The words of a line, of which the last is completed, and some of what is offered.
    @Test(
        .enabled(if: FileManager.default.isExecutableFile(atPath: "/bin/bash"), "there is no bash"),
        arguments: [
            (["ge"], ["generate"]), (["zo"], ["zoo.yaml"]), (["--ou"], ["--out"]), (["zoo.yaml", "--ou"], ["--out"]),
            (["zoo.yaml", "--out", "X", "--access", ""], ["public", "package", "internal"]),
            (["generate", "zoo.yaml", "--ou"], ["--out"]), (["check", "zoo.yaml", "--format", "s"], ["sarif"]),
            (["check", "zoo.yaml", "--ou"], []),
        ])
    func bashOffers(_ words: [String], _ expected: [String]) async throws {
        let script = try await Tool.run(["--generate-completion-script", "bash"], in: .temporaryDirectory)
        let folder = try WorkingDirectory(copying: [])
        try Data(script.output.utf8).write(to: folder.url.appending(path: "completion.bash"))
        try Data().write(to: folder.url.appending(path: "zoo.yaml"))
        let run = try await ProgramRun.of(
            URL(filePath: "/bin/bash"), ["-c", Self.completing, "bash", "openapi-gen"] + words, in: folder.url)
        #expect(run.errors == "")
        #expect(run.output.split(separator: "\n").map(String.init) == expected)
    }

    /// What the shell does when the tabulator is pressed.
    private static let completing = """
        source completion.bash
        COMP_WORDS=("$@"); COMP_CWORD=$(($# - 1)); COMP_LINE="$*"; COMP_POINT=${#COMP_LINE}
        _openapi-gen openapi-gen "${COMP_WORDS[COMP_CWORD]}" "${COMP_WORDS[COMP_CWORD - 1]}"
        printf '%s\\n' "${COMPREPLY[@]}"
        """
}
