import Foundation
import TestSupport
import Testing

/// `--watch` with a real process and a real change.
@Suite struct WatchTests {
    @Test func aChangedDocumentIsGeneratedAgain() throws {
        let folder = FileManager.default.temporaryDirectory.appending(path: "watch-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        let document = folder.appending(path: "openapi.yaml")
        try Self.text(property: "first").write(to: document, atomically: true, encoding: .utf8)
        let process = try Self.watch("openapi.yaml", in: folder)
        defer { process.terminate() }
        let models = folder.appending(path: "Generated/Models.swift")
        #expect(Self.waits(for: models, toContain: "first"))
        try "openapi: [broken".write(to: document, atomically: true, encoding: .utf8)
        usleep(100_000)
        #expect(process.isRunning, "a broken document does not end the watch")
        try Self.text(property: "second").write(to: document, atomically: true, encoding: .utf8)
        #expect(Self.waits(for: models, toContain: "second"))
    }

    private static func watch(_ document: String, in folder: URL) throws -> Process {
        let process = Process()
        process.executableURL = try #require(BuildFolder.item("openapi-gen") as URL?)
        process.arguments = [document, "--out", "Generated", "--watch"]
        process.currentDirectoryURL = folder
        process.standardOutput = FileHandle.nullDevice
        process.standardError = FileHandle.nullDevice
        try ProgramRun.start(process)
        return process
    }

    private static func text(property: String) -> String {
        """
        openapi: 3.1.0
        info: { title: Watched, version: "1" }
        paths: {}
        components: { schemas: { Thing: { type: object, properties: { \(property): { type: string } } } } }
        """
    }

    private static func waits(for file: URL, toContain text: String) -> Bool {
        for _ in 0..<1000 {
            if let found = try? String(contentsOf: file, encoding: .utf8), found.contains(text) { return true }
            usleep(10_000)
        }
        return false
    }
}
