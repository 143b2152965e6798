import ArgumentParser

/// The command. The rooms do all the work; here are only the options, the exit codes and the words around them.
@main struct OpenAPIGen: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "openapi-gen",
        abstract: purpose,
        version: version,
        subcommands: [
            GenerateCommand.self, InspectCommand.self, DiffCommand.self, CheckCommand.self, BundleCommand.self,
            DumpCommand.self, ManualCommand.self, EmbedTemplatesCommand.self,
        ],
        defaultSubcommand: GenerateCommand.self)

    static let version = "0.1.0"
    static let purpose = "Writes a Swift client for an API that an OpenAPI document describes."

    /// In place of the library's own, whose exit code for wrong usage is another.
    @MainActor static func main() async {
        if [["-h"], ["--help"], ["help"]].contains(Array(CommandLine.arguments.dropFirst())) {
            // The library would show no more than the names of the subcommands.
            return Console.print(helpMessage(for: GenerateCommand.self))
        }
        if let script = CompletionScript.text(for: CommandLine.arguments.dropFirst()) { return Console.print(script) }
        do {
            var command = try parseAsRoot()
            if let command = command as? any MainCommand {
                try await command.run()
            } else {
                try command.run()
            }
        } catch {
            Console.finish(error)
        }
    }
}

/// A command whose work is done on the main thread, the only one with a large stack on every system.
protocol MainCommand: AsyncParsableCommand, Sendable {
    @MainActor func run() async throws
}
