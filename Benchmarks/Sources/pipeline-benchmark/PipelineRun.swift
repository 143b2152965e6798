import Foundation
import Measuring

/// What the tool is asked for.
enum PipelineWork: String, CaseIterable {
    /// A client of a document or of a folder of pages.
    case pipeline
    /// One document made of them.
    case bundle
}

/// What one document or folder of pages costs: the tool over it, and libyaml's events over the same bytes.
struct PipelineRun {
    static let tool = Budgets.project.appending(path: ".build/release/openapi-gen").path

    let work: PipelineWork
    let document: String
    let byteCount: Int
    /// Nil for what libyaml cannot read.
    let eventSeconds: Double?
    /// After a first run that wrote the files: the others find them unchanged.
    let whole: ProcessCost
    /// Milliseconds, as `--timings` tells them.
    let stages: [(name: String, milliseconds: String)]

    /// Nil when the document is not there.
    init?(_ work: PipelineWork, _ document: String) {
        let path = URL(filePath: document, relativeTo: Budgets.project).path
        guard let texts = YardstickText.texts(at: path) else { return nil }
        let output = FileManager.default.temporaryDirectory.appending(path: "pipeline-\(getpid())").path
        defer { try? FileManager.default.removeItem(atPath: output) }
        let command = Self.command(for: work, path, output)
        guard let whole = medianCost(of: command) else { return nil }
        self.work = work
        self.document = document
        self.whole = whole
        byteCount = texts.reduce(0) { $0 + $1.count }
        eventSeconds = texts.allSatisfy(EventParsing.parse) ? Self.eventSeconds(path, byteCount: byteCount) : nil
        stages = work == .pipeline ? Self.stages(of: command) : []
    }

    private static func command(for work: PipelineWork, _ path: String, _ output: String) -> [String] {
        switch work {
        case .pipeline: [tool, path, "--out", output]
        case .bundle: [tool, "bundle", path, "-o", output]
        }
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

    private static func stages(of command: [String]) -> [(name: String, milliseconds: String)] {
        output(of: command + ["--timings"]).split(separator: "\n").compactMap { line in
            let words = line.split(separator: " ")
            return words.count == 3 && words[2] == "ms" ? (String(words[0]), String(words[1])) : nil
        }
    }
}
