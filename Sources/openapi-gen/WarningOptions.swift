import ArgumentParser
import FileOutput
import Generator
import ToolConfiguration
import ToolDiagnostics

/// What the user makes of warnings.
struct WarningOptions: ParsableArguments, Sendable {
    @Option(
        name: .customLong("warning"),
        help: ArgumentHelp(
            "Raise, lower or silence a warning: error, warning, note or off. Repeatable.", valueName: "id=level"),
        transform: WarningSetting.init)
    var warnings: [WarningSetting] = []

    /// Levels of the command line before those of the configuration.
    func diagnostics(_ configuration: Configuration = Configuration()) -> Diagnostics {
        var levels = WarningLevels(Dictionary(warnings.map { ($0.id, $0.level) }) { $1 })
        for (id, level) in configuration.warnings {
            if let value = WarningLevels.Level(rawValue: level.text) { levels.add(value, for: id, at: level.range) }
        }
        return Diagnostics(levels: levels)
    }
}

/// `unused-schema=off`
struct WarningSetting: Sendable {
    let id: String
    let level: WarningLevels.Level

    init(_ text: String) throws {
        let parts = text.split(separator: "=", omittingEmptySubsequences: false)
        guard parts.count == 2, !parts[0].isEmpty, let level = WarningLevels.Level(rawValue: String(parts[1])) else {
            let levels = WarningLevels.Level.allCases.map(\.rawValue).joined(separator: ", ")
            throw ValidationError("'\(text)' is no setting; write ID=LEVEL with one of the levels \(levels)")
        }
        guard WarningLevels.knownIDs.contains(String(parts[0])) else {
            throw ValidationError(Self.unknown(String(parts[0])))
        }
        id = String(parts[0])
        self.level = level
    }

    private static func unknown(_ id: String) -> String {
        let nearest = nearestName(to: id, in: WarningLevels.knownIDs).map { "did you mean '\($0)'?" }
        return "no warning has the id '\(id)'; "
            + (nearest ?? "ids stand in brackets behind warnings, and errors stay errors")
    }
}

/// Runs a command's work; what goes wrong with files is told like everything else.
@MainActor func tellingFileErrors(_ body: @MainActor () async throws -> Void) async throws {
    do {
        try await body()
    } catch let error as FileError {
        let diagnostics = Diagnostics()
        diagnostics.error(error.message, at: nil)
        Console.report(diagnostics.sorted)
        throw ExitCode.unusableFiles
    }
}
