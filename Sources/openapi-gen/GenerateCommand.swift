import ArgumentParser
import FileOutput
import Generator
import ToolConfiguration
import ToolDiagnostics

struct GenerateCommand: MainCommand {
    static let configuration = CommandConfiguration(
        commandName: "generate",
        abstract: OpenAPIGen.purpose,
        usage: """
            openapi-gen <input> ... --out <dir> [<options>]
            openapi-gen <input> ... --package <name> [<options>]
            openapi-gen [--config openapi-gen.yaml]
            openapi-gen check <input> ... [--format <format>]
            openapi-gen bundle <input> ... [--output <file>]
            openapi-gen inspect <input> ... [--html <file>]
            openapi-gen diff <old> <new> [--format markdown]
            openapi-gen dump <stage> <input> ... [--only <name>]
            """,
        discussion: """
            Files that were written earlier and are no longer needed are removed. Files of others are never touched, \
            and nothing is written when something is wrong.

            Exit codes: 0 fine, 1 the document or configuration has errors, 2 wrong usage, 3 '--check' or 'diff' found \
            differences, 4 files could not be read or written.
            """)

    @OptionGroup var input: InputOptions

    @Option(
        help: ArgumentHelp("The folder for the Swift files; with '--package', NAME unless given.", valueName: "dir"),
        completion: .directory)
    var out: String?

    @Option(help: ArgumentHelp("Write a whole package of this name, the runtime included.", valueName: "name"))
    var package: String?

    @Flag(
        help: ArgumentHelp(
            "Contract tests too: a test target of the package, else a folder 'Tests' for a target of yours."))
    var tests = false

    @Flag(
        help: ArgumentHelp(
            "Examples for mocks too: a library of the package, else a folder 'Mocks' for a test target of yours."))
    var mocks = false

    @Option(
        help: ArgumentHelp(
            "A query, header or cookie parameter that the client may be given once for all operations. Repeatable.",
            valueName: "name"))
    var clientWide: [String] = []

    @Option(help: "Who may use the client; public unless the configuration says otherwise.")
    var access: GenerationOptions.Access?

    @Option(help: ArgumentHelp("The client's type, instead of one named for the document's title.", valueName: "name"))
    var clientName: String?

    @Option(help: "One file per tag and group of types, or always the same files.")
    var layout: Configuration.Layout?

    @Option(help: ArgumentHelp("How many files the fixed layout has beside 'Client.swift'.", valueName: "count"))
    var files: Int?

    @Option(
        help: ArgumentHelp(
            "Only operations of this tag, path (with '*' at its end: all that begin so) or operationId. Repeatable.",
            valueName: "what"))
    var only: [String] = []

    @Option(help: ArgumentHelp("All operations but those. Repeatable.", valueName: "what"))
    var except: [String] = []

    @Option(
        help: ArgumentHelp("A folder of templates that stand in for ours.", valueName: "dir"), completion: .directory)
    var templates: String?

    @OptionGroup var settings: ConfigurationOptions

    @Flag(help: "Write nothing; name the files that would change, and exit with 3 if there are any.")
    var check = false

    @Flag(help: "Generate again whenever something that was read is changed.")
    var watch = false

    @Flag(help: "Print how long each stage took.")
    var timings = false

    @OptionGroup var warnings: WarningOptions

    func validate() throws {
        if let out, out.isEmpty { throw ValidationError("'--out' needs a folder; '.' is the one you are in") }
        if let package { try Self.validate(packageName: package) }
        if package != nil, let access, access != .public { throw Self.packageForNobody(access) }
        if let files, !(1...64).contains(files) { throw ValidationError("'--files' has to be from 1 to 64") }
        if let clientName, !isIdentifier(clientName) {
            throw ValidationError("'\(clientName)' cannot name a Swift type; use letters, digits and '_'")
        }
    }

    @MainActor func run() async throws {
        if watch { return try await Watch.run { _ = try await generate($0) } }
        try await tellingFileErrors {
            let generation = try await generate(ReadPaths())
            // The process ends now, which frees everything at once.
            _ = Unmanaged.passRetained(generation.trees)
        }
    }

    @MainActor private func generate(_ paths: ReadPaths) async throws -> Generation {
        let start = ContinuousClock.now
        let run = try GenerationRun(self, paths)
        let generation = await Generator.generate(run.inputs, options: run.options, diagnostics: run.diagnostics)
        Console.endProgress()
        Console.report(run.diagnostics.sorted)
        guard let generation, !run.diagnostics.hasErrors else { throw ExitCode.documentErrors }
        if check { try compare(generation, with: run.folder) } else { try write(generation, of: run, since: start) }
        return generation
    }

    private func write(_ generation: Generation, of run: GenerationRun, since start: ContinuousClock.Instant) throws {
        let written = ContinuousClock.now
        let report = try OutputFolder(run.folder).update(generation.files)
        let end = ContinuousClock.now
        Console.print(GenerationSummary.text(generation, report, duration: end - start, folder: run.folder))
        if timings { Console.print(GenerationSummary.timings(generation.timings + [("write", end - written)])) }
    }

    private func compare(_ generation: Generation, with folder: String) throws {
        let report = try OutputFolder(folder).check(generation.files)
        for path in report.written + report.removed { Console.print(folder + "/" + path) }
        guard report.isClean else { throw ExitCode.differences }
        Console.print("\(generation.files.count) files are up to date: \(folder)")
    }
}

extension GenerateCommand {
    private static func validate(packageName name: String) throws {
        guard isIdentifier(name) else {
            throw ValidationError("'\(name)' cannot name a Swift module; use letters, digits and '_'")
        }
        guard !ModuleNames.taken.contains(name) else {
            throw ValidationError("a module '\(name)' exists already; choose another name for '--package'")
        }
    }

    static func packageForNobody(_ access: GenerationOptions.Access) -> ValidationError {
        ValidationError("nobody could use a package with '--access \(access.rawValue)'; leave one of them out")
    }
}

func isIdentifier(_ name: String) -> Bool {
    let isLetter = { (byte: UInt8) in (65...90).contains(byte) || (97...122).contains(byte) || byte == 95 }
    guard let first = name.utf8.first, isLetter(first) else { return false }
    return name.utf8.allSatisfy { isLetter($0) || (48...57).contains($0) }
}

extension GenerationOptions.Access: ExpressibleByArgument {}
extension Configuration.Layout: ExpressibleByArgument {}
