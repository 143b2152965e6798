import ArgumentParser
import FileOutput
import Generator
import ToolDiagnostics

struct BundleCommand: MainCommand {
    static let configuration = CommandConfiguration(
        commandName: "bundle", abstract: "Writes all inputs as one standard OpenAPI 3.1 document.",
        discussion: """
            Further files, documentation pages, overlays and what Swagger 2.0 writes otherwise are all in the \
            document, which gives the same client as the inputs. What OpenAPI 3.2 adds stays, and the document is then \
            of that version.
            """)

    @OptionGroup var input: InputOptions

    @Option(
        name: [.customShort("o"), .long],
        help: ArgumentHelp(
            "The document to write, JSON if its name ends in '.json', else YAML; standard output for '-' or without.",
            valueName: "file"),
        completion: .file())
    var output: String?

    @OptionGroup var settings: ConfigurationOptions

    @OptionGroup var warnings: WarningOptions

    func validate() throws {
        guard let output, output != "-" else { return }
        if output.isEmpty { throw ValidationError("'--output' needs the name of a file") }
        if let path = input.paths.first(where: { SingleFile(output).isSame(as: $0) }) {
            throw ValidationError("'\(path)' would be overwritten; give '--output' the name of another file")
        }
    }

    @MainActor func run() async throws {
        try await tellingFileErrors {
            let problems = Diagnostics()
            let read = try settings.read(besides: input.paths, problems)
            let diagnostics = warnings.diagnostics(read.configuration)
            diagnostics.add(contentsOf: problems)
            let input = try input.completed(by: read)
            let inputs = try input.read()
            let format: BundleFormat = output?.hasSuffix(".json") == true ? .json : .yaml
            let bundle = Generator.bundle(
                inputs, as: format, options: input.generationOptions(read.configuration), diagnostics: diagnostics)
            Console.report(diagnostics.sorted)
            guard let bundle, !diagnostics.hasErrors else { throw ExitCode.documentErrors }
            // The process ends now, which frees everything at once.
            _ = Unmanaged.passRetained(bundle.trees)
            try write(bundle.bytes)
        }
    }

    private func write(_ bytes: [UInt8]) throws {
        guard let output, output != "-" else { return Console.print(String(decoding: bytes.dropLast(), as: UTF8.self)) }
        let isChanged = try SingleFile(output).write(bytes)
        Console.print("\(isChanged ? "written" : "unchanged"): \(output)")
    }
}
