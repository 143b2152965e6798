import Foundation
import Measuring

/// What one document costs: the tool over it, and libyaml's events over the same bytes.
struct PipelineRun {
    static let tool = Budgets.project.appending(path: ".build/release/openapi-gen").path

    let document: String
    let byteCount: Int
    /// Nil for what libyaml cannot read.
    let eventSeconds: Double?
    /// After a first run that wrote the files: the others find them unchanged.
    let whole: ProcessCost
    /// Milliseconds, as `--timings` tells them.
    let stages: [(name: String, milliseconds: String)]

    /// Nil when the document is not there.
    init?(_ document: String) throws {
        let path = URL(filePath: document, relativeTo: Budgets.project).path
        guard let data = FileManager.default.contents(atPath: path) else { return nil }
        let folder = FileManager.default.temporaryDirectory.appending(path: "pipeline-\(getpid())").path
        defer { try? FileManager.default.removeItem(atPath: folder) }
        let command = [Self.tool, path, "--out", folder]
        guard let whole = medianCost(of: command) else { return nil }
        self.document = document
        self.whole = whole
        byteCount = data.count
        eventSeconds = EventParsing.parse([UInt8](data)) ? Self.eventSeconds(path, byteCount: data.count) : nil
        stages = Self.stages(in: output(of: command + ["--timings"]))
    }

    /// A small document is parsed many times, so that the parser is measured and not the start of a process.
    private static func eventSeconds(_ path: String, byteCount: Int) -> Double? {
        let rounds = max(1, 20_000_000 / max(1, byteCount))
        let benchmark = CommandLine.arguments[0]
        guard let idle = medianCost(of: [benchmark, "--events", path, "0"]),
            let events = medianCost(of: [benchmark, "--events", path, String(rounds)])
        else { return nil }
        return (events.cpuSeconds - idle.cpuSeconds) / Double(rounds)
    }

    private static func stages(in text: String) -> [(name: String, milliseconds: String)] {
        text.split(separator: "\n").compactMap { line in
            let words = line.split(separator: " ")
            return words.count == 3 && words[2] == "ms" ? (String(words[0]), String(words[1])) : nil
        }
    }
}
