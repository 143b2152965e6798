import ArgumentParser
import FileOutput
import ToolDiagnostics

/// Runs again whenever one of the files that the last run read was changed.
enum Watch {
    /// Often enough to answer at once, seldom enough to cost nothing that shows.
    private static let pause = Duration.milliseconds(20)

    /// - Parameter body: One run; gives the files that it read. What is wrong with a document does not end the watch.
    @MainActor static func run(_ body: @MainActor (ReadPaths) async throws -> Void) async throws {
        while true {
            let paths = ReadPaths()
            do {
                try await tellingFileErrors { try await body(paths) }
            } catch is ExitCode {
                // Told already; the next change may mend it.
            }
            let stamps = FileStamps(of: paths.all)
            Console.inform("watching \(paths.all.count) files; ⌃C ends")
            repeat { try await Task.sleep(for: pause) } while FileStamps(of: paths.all) == stamps
        }
    }
}

/// The files that one run read, for whoever wants to know when to run again.
final class ReadPaths {
    private(set) var all: Set<String> = []

    func add(_ path: String?) {
        if let path { all.insert(path) }
    }

    func add(_ files: [SourceFile]) {
        for file in files { add(file.path) }
    }
}
