import Foundation
import TestSupport
import Testing

/// The built example as a user runs it.
struct Program {
    let status: Int32
    let output: String
    let errors: String

    /// Runs the program with nothing in its environment but this.
    static func run(_ arguments: [String], _ environment: [String: String]) async throws -> Program {
        let folder = FileManager.default.temporaryDirectory.appending(path: "program-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        let files = ["output", "errors"].map { folder.appending(path: $0) }
        let process = Process()
        process.executableURL = try #require(BuildFolder.item("CancelJob"))
        process.arguments = arguments
        process.environment = environment
        process.standardOutput = try emptyFile(files[0])
        process.standardError = try emptyFile(files[1])
        try await withCheckedThrowingContinuation { (continuation: CheckedContinuation<Void, any Error>) in
            process.terminationHandler = { _ in continuation.resume() }
            do { try process.run() } catch { continuation.resume(throwing: error) }
        }
        let texts = try files.map { String(decoding: try Data(contentsOf: $0), as: UTF8.self) }
        return Program(status: process.terminationStatus, output: texts[0], errors: texts[1])
    }

    private static func emptyFile(_ url: URL) throws -> FileHandle {
        try Data().write(to: url)
        return try FileHandle(forWritingTo: url)
    }
}
