import Foundation
import TestSupport
import Testing

/// A folder of `Cases`: the commands to run, what they print, how the last one ends, and which files change.
///
/// `command.txt` holds the arguments, one command a line; `input/` what lies in the working directory beside the shared
/// documents; `stdin.txt` what is piped into each command.
/// `stdout.txt`, `stderr.txt`, `exit.txt` and `files.txt` are what is expected; a missing one is empty.
struct CommandLineCase: Sendable, CustomTestStringConvertible {
    let testDescription: String
    private let folder: URL

    static let all: [CommandLineCase] = {
        let names = (try? FileManager.default.contentsOfDirectory(atPath: here.appending(path: "Cases").path)) ?? []
        return names.sorted().map {
            CommandLineCase(testDescription: $0, folder: here.appending(path: "Cases").appending(path: $0))
        }
    }()

    /// The documents of the repository, the platform's among them.
    static let specifications = here.deletingLastPathComponent().deletingLastPathComponent().appending(path: "specs")

    private static let here = URL(filePath: #filePath).resolvingSymlinksInPath().deletingLastPathComponent()

    func run() async throws -> Outcome {
        let directory = try WorkingDirectory(copying: [
            Self.here.appending(path: "Documents"), folder.appending(path: "input"),
        ])
        var outcome = Outcome()
        for line in try text("command.txt").split(separator: "\n") {
            let arguments = line.split(separator: " ").map(String.init)
            let run = try await Tool.run(arguments, in: directory.url, input: standardInput)
            outcome.stdout += run.output
            outcome.stderr += run.errors
            outcome.exit = "\(run.status)\n"
        }
        outcome.stdout = Self.steady(outcome.stdout)
        outcome.files = directory.changes
        return outcome
    }

    /// Compares; `UPDATE=1` rewrites what is expected, and the test fails all the same.
    func expect(_ outcome: Outcome) throws {
        for (name, actual) in outcome.byFile {
            let expected = (try? text(name)) ?? ""
            guard actual != expected else { continue }
            if ProcessInfo.processInfo.environment["UPDATE"] == "1" {
                let url = folder.appending(path: name)
                if actual.isEmpty {
                    try FileManager.default.removeItem(at: url)
                } else {
                    try Data(actual.utf8).write(to: url)
                }
                Issue.record("\(testDescription)/\(name) was rewritten")
            } else {
                #expect(actual == expected, "\(testDescription)/\(name)")
            }
        }
    }

    private var standardInput: URL? {
        let file = folder.appending(path: "stdin.txt")
        return FileManager.default.fileExists(atPath: file.path) ? file : nil
    }

    private func text(_ name: String) throws -> String {
        String(decoding: try Data(contentsOf: folder.appending(path: name)), as: UTF8.self)
    }

    /// Without times, and without the number of the runtime's files.
    private static func steady(_ text: String) -> String {
        text.replacing(#/\ *[0-9]+(\.[0-9]+)?\ ms/#, with: " N ms")
            .replacing(#/[0-9]{3,}\ (files|written)/#) { "many \($0.output.1)" }
    }
}

/// What a person would see.
struct Outcome {
    var stdout = ""
    var stderr = ""
    var exit = ""
    var files = ""

    var byFile: KeyValuePairs<String, String> {
        ["stdout.txt": stdout, "stderr.txt": stderr, "exit.txt": exit, "files.txt": files]
    }
}
