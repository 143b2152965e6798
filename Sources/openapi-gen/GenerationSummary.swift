import FileOutput
import Generator
import ToolDiagnostics

/// The lines that tell what a run did.
enum GenerationSummary {
    static func text(
        _ generation: Generation, _ report: OutputReport, duration: Duration, folder: String
    ) -> String {
        let changes = [(report.written.count, "written"), (report.removed.count, "removed")]
            .filter { $0.0 > 0 }.map { "\($0.0) \($0.1)" }
        let change = changes.isEmpty ? "unchanged" : changes.joined(separator: ", ")
        return "\(counted(generation.operations, "operation")), \(counted(generation.types, "type")) in "
            + "\(counted(generation.files.count, "file")) (\(change)), "
            + "\(milliseconds(duration, digits: 0)) ms: \(folder)"
    }

    static func timings(_ timings: [(stage: String, duration: Duration)]) -> String {
        timings.map { stage, duration in
            let time = milliseconds(duration, digits: 2)
            return stage + String(repeating: " ", count: max(1, 20 - stage.count - time.count)) + time + " ms"
        }.joined(separator: "\n")
    }

    static func milliseconds(_ duration: Duration, digits: Int) -> String {
        let hundredths = Int((duration / .microseconds(10)).rounded())
        if digits == 0 { return String((hundredths + 50) / 100) }
        let fraction = hundredths % 100
        return "\(hundredths / 100).\(fraction < 10 ? "0" : "")\(fraction)"
    }
}
