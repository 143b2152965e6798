import CLibYAML
import Foundation
import Measuring

/// The whole tool beside libyaml's event parser alone, over the same bytes.
///
///     swift build -c release --package-path ..        # the tool
///     swift run -c release pipeline-benchmark ../specs/platform.yaml …
///
/// CPU may be at most 6 times the parser's, memory at most 40 times the document's size.
@main struct PipelineBenchmark {
    static func main() throws {
        let arguments = Array(CommandLine.arguments.dropFirst())
        if arguments.first == "--events", arguments.count == 3, let rounds = Int(arguments[2]) {
            return try parseEvents(of: arguments[1], rounds: rounds)
        }
        guard !arguments.isEmpty else { return print("usage: pipeline-benchmark DOCUMENT…") }
        try compare(arguments)
    }

    private static func compare(_ documents: [String]) throws {
        let tool = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent().deletingLastPathComponent().appending(path: ".build/release/openapi-gen").path
        let output = FileManager.default.temporaryDirectory.appending(path: "pipeline-\(getpid())").path
        defer { try? FileManager.default.removeItem(atPath: output) }

        var rows = [["document", "MB", "events ms", "whole run ms", "ratio", "peak MB", "x size", "exit"]]
        for document in documents {
            let size = Double(try Data(contentsOf: URL(filePath: document)).count)
            // A small document is parsed many times, so that the parser is measured and not the start of a process.
            let rounds = max(1, Int(20_000_000 / size))
            let idle = medianCost(of: [CommandLine.arguments[0], "--events", document, "0"])
            guard let events = medianCost(of: [CommandLine.arguments[0], "--events", document, String(rounds)]),
                let run = medianCost(of: [tool, document, "--out", output]), let idle
            else {
                print("cannot run \(tool); build it first")
                return
            }
            let bare = (events.cpuSeconds - idle.cpuSeconds) / Double(rounds)
            rows.append([
                URL(filePath: document).lastPathComponent, decimal(size / 1e6), decimal(bare * 1000),
                decimal(run.cpuSeconds * 1000), decimal(run.cpuSeconds / bare), decimal(Double(run.peakBytes) / 1e6, places: 1),
                decimal(Double(run.peakBytes) / size, places: 1), String(run.exitCode),
            ])
        }
        printTable(rows)
    }

    /// Nothing but `yaml_parser_parse` until the stream ends.
    private static func parseEvents(of path: String, rounds: Int) throws {
        let bytes = try [UInt8](Data(contentsOf: URL(filePath: path)))
        for _ in 0..<rounds {
            var parser = yaml_parser_t()
            yaml_parser_initialize(&parser)
            defer { yaml_parser_delete(&parser) }
            bytes.withUnsafeBufferPointer { buffer in
                yaml_parser_set_input_string(&parser, buffer.baseAddress, buffer.count)
                var event = yaml_event_t()
                while yaml_parser_parse(&parser, &event) == 1 {
                    let type = event.type
                    yaml_event_delete(&event)
                    if type == YAML_STREAM_END_EVENT { break }
                }
            }
        }
    }
}
