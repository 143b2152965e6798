import Foundation
import Generator
import SwiftRendering
import Testing
import ToolDiagnostics

/// A document of specs/, and the folder that holds all that is generated from it.
struct Golden: Sendable, CustomTestStringConvertible {
    let document: String
    let module: String
    /// The folder of a client's files that are a module of their own.
    var part = ""

    static let all = [
        Golden(document: "platform.yaml", module: "PlatformAPI"),
        Golden(document: "shapes-and-unions.yaml", module: "OrchestraLibraryAPI"),
        Golden(document: "nullable-3.0.json", module: "WaveBuoysAPI"),
        Golden(document: "parameters-and-bodies.yaml", module: "TideArchiveAPI"),
        Golden(document: "swift-words.yaml", module: "SwiftWordsAPI"),
        Golden(document: "hostile-text.json", module: "HostileTextAPI"),
    ]

    static let mocks = Golden(document: "platform.yaml", module: "PlatformAPIMocks", part: "Mocks/")

    static let documents = root.appending(path: "specs")
    static let folders = root.appending(path: "Tests/Goldens")

    private static let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent()

    var testDescription: String { module }
    var folder: URL { Golden.folders.appending(path: module) }

    /// Path -> text of every file that the generator writes.
    @MainActor
    func generated(_ configure: (inout GenerationOptions) -> Void = { _ in }) async throws -> [String: String] {
        let bytes = [UInt8](try Data(contentsOf: Golden.documents.appending(path: document)))
        let diagnostics = Diagnostics()
        var options = GenerationOptions(documentName: document)
        options.moduleName = part.isEmpty ? module : "PlatformAPI"
        options.hasMocks = !part.isEmpty
        configure(&options)
        let generation = await generate(
            Inputs(SourceFile(path: document, bytes: bytes)), options: options, diagnostics: diagnostics)
        let files = try #require(generation?.files, "\(diagnostics.sorted.map(\.message.text))")
        return Dictionary(
            files.filter { $0.path.hasPrefix(part) }.map {
                (String($0.path.dropFirst(part.count)), String(decoding: $0.bytes, as: UTF8.self))
            },
            uniquingKeysWith: { first, _ in first })
    }

    /// Path -> text of every file in the folder.
    func committed() throws -> [String: String] {
        var files: [String: String] = [:]
        for path in FileManager.default.enumerator(atPath: folder.path) ?? .init() {
            guard let path = path as? String else { continue }
            let url = folder.appending(path: path)
            guard try url.resourceValues(forKeys: [.isRegularFileKey]).isRegularFile == true else { continue }
            files[path] = String(decoding: try Data(contentsOf: url), as: UTF8.self)
        }
        return files
    }

    /// Makes the folder what the generator writes.
    func rewrite(_ files: [String: String]) throws {
        for path in try committed().keys where files[path] == nil {
            try FileManager.default.removeItem(at: folder.appending(path: path))
        }
        for (path, text) in files {
            let url = folder.appending(path: path)
            try FileManager.default.createDirectory(
                at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
            try Data(text.utf8).write(to: url)
        }
    }
}
