import Foundation
import PlatformAPI
import TestServer
import Testing

/// A large file goes from disk to the server, byte for byte.
@Suite(.timeLimit(.minutes(4))) struct UploadTests {
    private static let size = 32 << 20

    @Test func aLargeFileArrivesWhole() async throws {
        let folder = FileManager.default.temporaryDirectory.appending(path: "upload-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        let url = folder.appending(path: "large.bin")
        let expected = try write(to: url)
        try await TestServer.run { _ in
            .json("\(OperationCase.job)")
        } _: { server in
            let progress = Progress()
            _ = try await Platform.client(server.url).jobs.create(
                requestData: "{}", inputFiles: [.file(at: url)],
                options: .init { $0.progress = { progress.note($0) } })
            let request = try #require(await server.requests.first)
            #expect(request.headers["content-length"] == "\(request.bodyLength)")
            let parts = try FormPart.parts(of: request)
            let file = try #require(parts.first)
            #expect(file.name == "input_files")
            #expect(file.filename == "large.bin")
            #expect(file.type == "application/octet-stream")
            #expect(file.bytes.count == Self.size)
            #expect(Hash(file.bytes) == expected)
            #expect(parts.last == FormPart("request_data", "{}"))
            #expect(progress.last?.completed == Int64(request.bodyLength))
            #expect(progress.last?.total == Int64(request.bodyLength))
        }
    }

    @Test func aFileThatIsMissingSendsNothing() async throws {
        try await TestServer.run { _ in
            .json("{}")
        } _: { server in
            let error = try await Platform.error {
                _ = try await Platform.client(server.url).jobs.create(
                    requestData: "{}", inputFiles: [.file(at: URL(filePath: "/no/such/file.pdf"))])
            }
            guard case .invalidRequest(.file(let path, _))? = error as? APIError<HTTPValidationError> else {
                Issue.record("\(error)")
                return
            }
            #expect(path == "/no/such/file.pdf")
            #expect(await server.requests.isEmpty)
        }
    }

    /// A form that is not required and has no part is not sent.
    @Test func aRunWithoutFilesHasNoBody() async throws {
        try await TestServer.run { _ in
            .json("\(OperationCase.job)", status: 202)
        } _: { server in
            let client = Platform.client(server.url)
            _ = try await client.workflows.run(workflowID: Platform.workflowID)
            _ = try await client.workflows.run(workflowID: Platform.workflowID, inputFiles: [])
            for request in await server.requests {
                #expect(request.bodyLength == 0)
                #expect(request.headers["content-type"] == nil)
            }
        }
    }

    /// Writes bytes that do not repeat in the rhythm of any buffer, a piece at a time.
    private func write(to url: URL) throws -> Hash {
        try Data().write(to: url)
        let file = try FileHandle(forWritingTo: url)
        defer { try? file.close() }
        var hash = Hash()
        var state: UInt64 = 1
        for _ in 0..<(Self.size >> 20) {
            let words = (0..<(1 << 17)).map { _ in
                state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
                return state
            }
            let piece = words.withUnsafeBytes { [UInt8]($0) }
            hash.add(piece)
            try file.write(contentsOf: piece)
        }
        return hash
    }
}

/// FNV-1a over words of eight bytes.
private struct Hash: Equatable {
    private var value: UInt64 = 0xcbf2_9ce4_8422_2325

    init() {}

    init(_ bytes: [UInt8]) { add(bytes) }

    /// The count must be a multiple of eight.
    mutating func add(_ bytes: [UInt8]) {
        bytes.withUnsafeBytes { buffer in
            for word in buffer.bindMemory(to: UInt64.self) { value = (value ^ word) &* 0x100_0000_01b3 }
        }
    }
}

private final class Progress: @unchecked Sendable {  // Reached with the lock held.
    private let lock = NSLock()
    private var latest: TransferProgress?

    var last: TransferProgress? { lock.withLock { latest } }

    func note(_ progress: TransferProgress) {
        guard progress.direction == .upload else { return }
        lock.withLock { latest = progress }
    }
}
