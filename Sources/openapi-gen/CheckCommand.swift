import ArgumentParser
import Generator
import ToolDiagnostics

struct CheckCommand: MainCommand {
    static let configuration = CommandConfiguration(
        commandName: "check", abstract: "Reports everything that is wrong with the inputs, and generates nothing.",
        discussion: "Exits with 1 when there are errors; '--warning ID=error' makes one of a warning.")

    @OptionGroup var input: InputOptions

    @Option(help: "For people, for programs, or for services that show code analysis.")
    var format: ReportFormat = .text

    @OptionGroup var settings: ConfigurationOptions

    @OptionGroup var warnings: WarningOptions

    @MainActor func run() async throws {
        try await tellingFileErrors {
            let problems = Diagnostics()
            let read = try settings.read(besides: input.paths, problems)
            let diagnostics = warnings.diagnostics(read.configuration)
            diagnostics.add(contentsOf: problems)
            let input = try input.completed(by: read)
            let inputs = try input.read()
            let extent = Generator.check(
                inputs, options: input.generationOptions(read.configuration), diagnostics: diagnostics)
            let sorted = diagnostics.sorted
            switch format {
            case .text:
                Console.report(sorted, limit: .max)
                Console.print(summary(of: sorted, extent))
            case .json: Console.print(JSONReport(sorted).text)
            case .sarif: Console.print(SARIFReport(sorted, version: OpenAPIGen.version).text)
            }
            if extent == nil || diagnostics.hasErrors { throw ExitCode.documentErrors }
        }
    }

    private func summary(of diagnostics: [Diagnostic], _ extent: CheckedExtent?) -> String {
        let severities = [(Diagnostic.Severity.error, "error"), (.warning, "warning"), (.note, "note")]
        let counts = severities.map { severity, word in
            counted(diagnostics.count { $0.severity == severity }, word)
        }.joined(separator: ", ")
        guard let extent else { return counts }
        return "\(counted(extent.operations, "operation")), \(counted(extent.types, "type")): " + counts
    }
}

/// How a report is written.
enum ReportFormat: String, ExpressibleByArgument, CaseIterable {
    case text, json, sarif
}
