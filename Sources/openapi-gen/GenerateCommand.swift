import ArgumentParser
import Diagnostics
import FileOutput
import Generator

struct GenerateCommand: MainCommand {
    static let configuration = CommandConfiguration(
        commandName: "generate",
        abstract: OpenAPIGen.purpose,
        usage: """
            openapi-gen <input> ... --out <dir> [<options>]
            openapi-gen <input> ... --package <name> [<options>]
            openapi-gen dump <stage> <input> ... [--only <name>]
            """,
        discussion: """
            Files that were written earlier and are no longer needed are removed. Files of others are never touched, \
            and nothing is written when something is wrong.

            Exit codes: 0 fine, 1 the document has errors, 2 wrong usage, 3 '--check' found differences, 4 files could \
            not be read or written.
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

    @Option(
        help: ArgumentHelp(
            "A query, header or cookie parameter that the client may be given once for all operations. Repeatable.",
            valueName: "name"))
    var clientWide: [String] = []

    @Option(help: "Who may use the client.")
    var access: GenerationOptions.Access = .public

    @Option(help: ArgumentHelp("The client's type, instead of one named for the document's title.", valueName: "name"))
    var clientName: String?

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

    @Flag(help: "Write nothing; name the files that would change, and exit with 3 if there are any.")
    var check = false

    @Flag(help: "Print how long each stage took.")
    var timings = false

    @OptionGroup var warnings: WarningOptions

    func validate() throws {
        if out == nil, package == nil { throw ValidationError("Missing expected argument '--out <dir>'") }
        if let out, out.isEmpty { throw ValidationError("'--out' needs a folder; '.' is the one you are in") }
        if let package { try validate(packageName: package) }
        if package != nil, access != .public {
            throw ValidationError(
                "nobody could use a package with '--access \(access.rawValue)'; leave one of them out")
        }
        if let clientName, !isIdentifier(clientName) {
            throw ValidationError("'\(clientName)' cannot name a Swift type; use letters, digits and '_'")
        }
    }

    private func validate(packageName name: String) throws {
        guard isIdentifier(name) else {
            throw ValidationError("'\(name)' cannot name a Swift module; use letters, digits and '_'")
        }
        guard !["APIRuntime", "JSON", "Foundation", "HTTPTypes", "Swift"].contains(name) else {
            throw ValidationError("a module '\(name)' exists already; choose another name for '--package'")
        }
    }

    @MainActor func run() async throws {
        try await tellingFileErrors { try await generate(warnings.diagnostics()) }
    }

    @MainActor private func generate(_ diagnostics: Diagnostics) async throws {
        let start = ContinuousClock.now
        let inputs = try input.read()
        let generation = await Generator.generate(inputs, options: try options(), diagnostics: diagnostics)
        Console.report(diagnostics.sorted)
        guard let generation, !diagnostics.hasErrors else { throw ExitCode.documentErrors }
        if check { return try compare(generation) }
        let written = ContinuousClock.now
        let report = try OutputFolder(folder).update(generation.files)
        let end = ContinuousClock.now
        Console.print(summary(of: generation, report, duration: end - start))
        if timings { printTimings(generation.timings + [("write", end - written)]) }
    }

    private func options() throws -> GenerationOptions {
        var options = input.generationOptions()
        options.access = access
        options.clientName = clientName
        options.only = only
        options.except = except
        options.packageName = package
        options.hasTests = tests
        options.clientWideParameters = Set(clientWide)
        options.moduleName = folder.split(separator: "/").last.map(String.init).flatMap { isIdentifier($0) ? $0 : nil }
        if let templates { options.templates = try SourceFile.files(below: templates, suffix: ".mustache") }
        return options
    }

    private var folder: String {
        let folder = out ?? package ?? ""
        return folder.count > 1 && folder.hasSuffix("/") ? String(folder.dropLast()) : folder
    }

    private func compare(_ generation: Generation) throws {
        let report = try OutputFolder(folder).check(generation.files)
        for path in report.written + report.removed { Console.print(folder + "/" + path) }
        guard report.isClean else { throw ExitCode.differences }
        Console.print("\(generation.files.count) files are up to date: \(folder)")
    }
}

extension GenerateCommand {
    private func summary(of generation: Generation, _ report: OutputReport, duration: Duration) -> String {
        let changes = [(report.written.count, "written"), (report.removed.count, "removed")]
            .filter { $0.0 > 0 }.map { "\($0.0) \($0.1)" }
        let change = changes.isEmpty ? "unchanged" : changes.joined(separator: ", ")
        return "\(counted(generation.operations, "operation")), \(counted(generation.types, "type")) in "
            + "\(counted(generation.files.count, "file")) (\(change)), "
            + "\(milliseconds(duration, digits: 0)) ms: \(folder)"
    }

    private func counted(_ count: Int, _ noun: String) -> String { "\(count) \(noun)\(count == 1 ? "" : "s")" }

    private func printTimings(_ timings: [(stage: String, duration: Duration)]) {
        for (stage, duration) in timings {
            let time = milliseconds(duration, digits: 2)
            Console.print(stage + String(repeating: " ", count: max(1, 20 - stage.count - time.count)) + time + " ms")
        }
    }

    private func milliseconds(_ duration: Duration, digits: Int) -> String {
        let hundredths = Int((duration / .microseconds(10)).rounded())
        if digits == 0 { return String((hundredths + 50) / 100) }
        let fraction = hundredths % 100
        return "\(hundredths / 100).\(fraction < 10 ? "0" : "")\(fraction)"
    }

    private func isIdentifier(_ name: String) -> Bool {
        let isLetter = { (byte: UInt8) in (65...90).contains(byte) || (97...122).contains(byte) || byte == 95 }
        guard let first = name.utf8.first, isLetter(first) else { return false }
        return name.utf8.allSatisfy { isLetter($0) || (48...57).contains($0) }
    }
}

extension GenerationOptions.Access: ExpressibleByArgument {}
