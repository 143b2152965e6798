#if canImport(FoundationNetworking)
    import Foundation

    /// A body on its way, on disk; removed when nobody needs it any more.
    final class TemporaryFile: Sendable {
        let url: URL

        init(_ body: RequestBody, _ length: Int64) async throws {
            url = FileManager.default.temporaryDirectory.appendingPathComponent("upload-\(UUID().uuidString)")
            // Nobody else may read what is uploaded.
            let attributes: [FileAttributeKey: Any] = [.posixPermissions: 0o600]
            guard FileManager.default.createFile(atPath: url.path, contents: nil, attributes: attributes) else {
                throw InvalidRequest.file(path: url.path, reason: "it cannot be created")
            }
            let handle = try FileHandle(forWritingTo: url)
            defer { try? handle.close() }
            var count: Int64 = 0
            for try await chunk in body {
                count += Int64(chunk.count)
                if count > length { break }
                try handle.write(contentsOf: chunk)
                try Task.checkCancellation()
            }
            if count != length { throw TransportError.wrongLength }
        }

        deinit {
            try? FileManager.default.removeItem(at: url)
        }
    }
#else
    /// Streams of known length need none.
    enum TemporaryFile: Sendable {
        var url: Never {}
    }
#endif
