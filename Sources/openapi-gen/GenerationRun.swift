import ArgumentParser
import FileOutput
import Generator
import ToolConfiguration
import ToolDiagnostics

/// Everything that one run of the generator needs, read from disk: options of the command before the configuration,
/// the configuration before the defaults.
struct GenerationRun {
    let inputs: Inputs
    private(set) var options: GenerationOptions
    let diagnostics: Diagnostics
    /// Where the files go.
    let folder: String

    /// - Parameter paths: Takes the files that are read, now and while the stages run.
    init(_ command: GenerateCommand, _ paths: ReadPaths) throws {
        let problems = Diagnostics()
        let read = try command.settings.read(besides: command.input.paths, problems)
        diagnostics = command.warnings.diagnostics(read.configuration)
        diagnostics.add(contentsOf: problems)
        let input = try command.input.completed(by: read)
        options = try Self.options(command, input, read, paths)
        folder = try Self.folder(command, read, options.packageName)
        options.moduleName = folder.split(separator: "/").last.map(String.init).flatMap { isIdentifier($0) ? $0 : nil }
        for path in input.paths where path != "-" { paths.add(path) }
        paths.add(read.file?.path)
        paths.add(options.templates)
        inputs = try input.read()
        paths.add(inputs.entries.map(\.file) + inputs.overlays)
    }

    private static func options(
        _ command: GenerateCommand, _ input: InputOptions, _ read: ReadConfiguration, _ paths: ReadPaths
    ) throws -> GenerationOptions {
        var options = input.generationOptions(read.configuration)
        options.load = options.load.map { load in
            { address, file in
                let result = load(address, file)
                if case .success(let loaded) = result { paths.add([loaded]) }
                return result
            }
        }
        options.progress = Console.progress
        options.access = command.access ?? options.access
        options.clientName = command.clientName ?? options.clientName
        options.layout = command.layout ?? options.layout
        options.fixedFiles = command.files ?? options.fixedFiles
        if !command.only.isEmpty { options.only = command.only.map { .init($0) } }
        if !command.except.isEmpty { options.except = command.except.map { .init($0) } }
        options.packageName = command.package ?? read.configuration.package?.text
        options.hasTests = command.tests
        options.hasMocks = command.mocks
        options.clientWideParameters += command.clientWide.map { .init($0) }
        if options.packageName != nil, options.access != .public {
            throw GenerateCommand.packageForNobody(options.access)
        }
        if let templates = command.templates ?? read.path(read.configuration.templates) {
            options.templates = try SourceFile.files(below: templates, suffix: ".mustache")
        }
        return options
    }

    private static func folder(
        _ command: GenerateCommand, _ read: ReadConfiguration, _ package: String?
    ) throws -> String {
        guard let folder = command.out ?? read.path(read.configuration.output) ?? package else {
            throw ValidationError("Missing expected argument '--out <dir>'")
        }
        return folder.count > 1 && folder.hasSuffix("/") ? String(folder.dropLast()) : folder
    }
}

extension InputOptions {
    /// The inputs that the user named, or the one that the configuration names.
    func completed(by read: ReadConfiguration) throws -> InputOptions {
        guard paths.isEmpty else { return self }
        guard let document = try read.document() else {
            throw ValidationError("Missing expected argument '<input> ...'")
        }
        var input = self
        input.paths = [document]
        return input
    }
}
