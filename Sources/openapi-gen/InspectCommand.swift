import ArgumentParser
import FileOutput
import Generator
import Inspection
import ToolDiagnostics

struct InspectCommand: MainCommand {
    static let configuration = CommandConfiguration(
        commandName: "inspect", abstract: "Tells what a document offers, how large it is and what is unusual.")

    @OptionGroup var input: InputOptions

    @Option(
        help: ArgumentHelp("Write a page to browse calls, types and their relations to this file.", valueName: "file"),
        completion: .file(extensions: ["html"]))
    var html: String?

    @OptionGroup var settings: ConfigurationOptions

    @OptionGroup var warnings: WarningOptions

    @MainActor func run() async throws {
        try await tellingFileErrors {
            let (inspection, diagnostics) = try inspected(input, settings, warnings)
            guard let inspection else {
                Console.report(diagnostics.sorted)
                throw ExitCode.documentErrors
            }
            if let html {
                _ = try SingleFile(html).write(inspection.page)
                let calls = counted(inspection.callCount, "call")
                Console.print("\(calls) and \(counted(inspection.types.count, "type")): \(html)")
            } else {
                Console.print(inspection.summary)
            }
            // Warnings are part of the summary.
            Console.report(diagnostics.sorted.filter { $0.severity == .error })
            if diagnostics.hasErrors { throw ExitCode.documentErrors }
        }
    }
}

/// What a description leads to, and what was said of it.
@MainActor func inspected(
    _ input: InputOptions, _ settings: ConfigurationOptions, _ warnings: WarningOptions
) throws -> (Inspection?, Diagnostics) {
    let problems = Diagnostics()
    let read = try settings.read(besides: input.paths, problems)
    let diagnostics = warnings.diagnostics(read.configuration)
    diagnostics.add(contentsOf: problems)
    let input = try input.completed(by: read)
    let inputs = try input.read()
    let options = input.generationOptions(read.configuration)
    return (inspect(inputs, options: options, diagnostics: diagnostics), diagnostics)
}
