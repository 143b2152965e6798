import ArgumentParser
import Comparison
import Inspection
import ToolDiagnostics

struct DiffCommand: MainCommand {
    static let configuration = CommandConfiguration(
        commandName: "diff", abstract: "Tells what changes for callers from one document to the next.",
        discussion: "Exits with 3 when something changes that is as grave as '--fail-on' says.")

    enum Format: String, ExpressibleByArgument, CaseIterable {
        case text, markdown
    }

    enum Threshold: String, ExpressibleByArgument, CaseIterable {
        case breaking, attention, addition, never
    }

    @Argument(help: "The older document.", completion: .file())
    var old: String

    @Argument(help: "The newer document.", completion: .file())
    var new: String

    @Option(help: "How to print the changes.")
    var format: Format = .text

    @Option(help: "From which severity on to exit with 3.")
    var failOn: Threshold = .breaking

    @OptionGroup var files: FurtherFileOptions

    @OptionGroup var settings: ConfigurationOptions

    @MainActor func run() async throws {
        try await tellingFileErrors {
            let comparison = Comparison(of: try inspection(old), with: try inspection(new))
            Console.print(format == .text ? comparison.text : comparison.markdown)
            if isGrave(comparison) { throw ExitCode.differences }
        }
    }

    /// Only errors are told: what is unusual in a document is no difference.
    @MainActor private func inspection(_ path: String) throws -> Inspection {
        // Values of options exist only once something was parsed.
        var input = try InputOptions.parse([])
        input.paths = [path]
        input.files = files
        let (inspection, diagnostics) = try inspected(input, settings, WarningOptions.parse([]))
        Console.report(diagnostics.sorted.filter { $0.severity == .error })
        guard let inspection, !diagnostics.hasErrors else { throw ExitCode.documentErrors }
        return inspection
    }

    private func isGrave(_ comparison: Comparison) -> Bool {
        switch failOn {
        case .breaking: comparison.severity == .breaking
        case .attention: comparison.severity == .breaking || comparison.severity == .attention
        case .addition: comparison.severity != nil
        case .never: false
        }
    }
}
