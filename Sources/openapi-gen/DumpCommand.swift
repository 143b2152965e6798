import ArgumentParser
import Generator
import ToolDiagnostics

struct DumpCommand: MainCommand {
    static let configuration = CommandConfiguration(
        commandName: "dump", abstract: "Prints what a stage makes of the inputs.")

    @Argument(help: "The stage's result.")
    var stage: DumpStage

    @OptionGroup var input: InputOptions

    @Option(help: ArgumentHelp("Only what has this name.", valueName: "name"))
    var only: String?

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
            let text = Generator.dump(
                stage, of: inputs, only: only, options: input.generationOptions(read.configuration),
                diagnostics: diagnostics)
            if let text { Console.print(text.hasSuffix("\n") ? String(text.dropLast()) : text) }
            Console.report(diagnostics.sorted)
            if diagnostics.hasErrors { throw ExitCode.documentErrors }
        }
    }
}

extension DumpStage: ExpressibleByArgument {}
