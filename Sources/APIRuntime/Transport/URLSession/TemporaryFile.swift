import Foundation

/// A body on its way, on disk; removed when nobody needs it any more.
final class TemporaryFile: Sendable {
    let url: URL
    /// In bytes.
    let length: Int64

    /// - Parameter promised: The length that the body must have, if it is known.
    init(_ body: RequestBody, _ promised: Int64?) async throws {
        url = try TemporaryFile.create()
        do {
            length = try await TemporaryFile.write(body, to: url, promised)
        } catch {
            try? FileManager.default.removeItem(at: url)
            throw error
        }
    }

    deinit {
        try? FileManager.default.removeItem(at: url)
    }

    /// Makes an empty file that nobody else may read.
    static func create() throws -> URL {
        let url = FileManager.default.temporaryDirectory.appendingPathComponent("transfer-\(UUID().uuidString)")
        let attributes: [FileAttributeKey: Any] = [.posixPermissions: 0o600]
        guard FileManager.default.createFile(atPath: url.path, contents: nil, attributes: attributes) else {
            throw InvalidRequest.file(path: url.path, reason: "it cannot be created")
        }
        return url
    }

    private static func write(_ body: RequestBody, to url: URL, _ promised: Int64?) async throws -> Int64 {
        let handle = try FileHandle(forWritingTo: url)
        defer { try? handle.close() }
        var count: Int64 = 0
        for try await chunk in body {
            count += Int64(chunk.count)
            if let promised, count > promised { break }
            try handle.write(contentsOf: chunk)
            try Task.checkCancellation()
        }
        if let promised, count != promised { throw TransportError.wrongLength }
        return count
    }
}
