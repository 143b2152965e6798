package import Foundation

/// A program that was run to its end, and what it printed.
package struct ProgramRun: Sendable {
    package let status: Int32
    package let output: String
    package let errors: String

    /// The program did not end within two minutes, and was stopped.
    package struct Hang: Error {}

    /// Runs a program without holding a thread of the tests.
    ///
    /// - Parameters:
    ///   - environment: All that the program finds there; nil for that of the tests.
    ///   - input: What it reads from its standard input; nil for nothing.
    package static func of(
        _ program: URL, _ arguments: [String], environment: [String: String]? = nil, in folder: URL? = nil,
        input: URL? = nil
    ) async throws -> ProgramRun {
        let process = Process()
        process.executableURL = program
        process.arguments = arguments
        process.standardInput = try input.map(FileHandle.init(forReadingFrom:)) ?? FileHandle.nullDevice
        if let environment { process.environment = environment }
        if let folder { process.currentDirectoryURL = folder }
        return try await Printed.collect(from: process) { try await finish(process) }
    }

    /// Starts a program, one at a time: Foundation's `Process.run()` on Linux was seen to crash when many tests started
    /// theirs.
    package static func start(_ process: Process) throws {
        try starting.withLock { try process.run() }
    }

    private static let starting = NSLock()

    private static func finish(_ process: Process) async throws {
        let watch = Task {
            try await Task.sleep(for: .seconds(120))
            process.terminate()
        }
        try await withCheckedThrowingContinuation { (continuation: CheckedContinuation<Void, any Error>) in
            process.terminationHandler = { _ in continuation.resume() }
            do { try start(process) } catch { continuation.resume(throwing: error) }
        }
        watch.cancel()
        if case .success = await watch.result { throw Hang() }
    }
}

/// Files rather than pipes, which fill up while nobody reads.
private enum Printed {
    static func collect(from process: Process, _ body: () async throws -> Void) async throws -> ProgramRun {
        let folder = FileManager.default.temporaryDirectory.appending(path: "program-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        let files = [folder.appending(path: "output"), folder.appending(path: "errors")]
        process.standardOutput = try emptyFile(files[0])
        process.standardError = try emptyFile(files[1])
        try await body()
        let texts = try files.map { String(decoding: try Data(contentsOf: $0), as: UTF8.self) }
        return ProgramRun(status: process.terminationStatus, output: texts[0], errors: texts[1])
    }

    private static func emptyFile(_ url: URL) throws -> FileHandle {
        try Data().write(to: url)
        return try FileHandle(forWritingTo: url)
    }
}
