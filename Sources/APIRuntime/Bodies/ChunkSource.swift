import Foundation

/// Bytes that come piece by piece to one reader at a time.
protocol ChunkSource: AnyObject, Sendable {
    /// The next bytes; `nil` at the end. Waits for them, until the task is cancelled.
    func next() async throws -> [UInt8]?
    /// Gives up what has not been read.
    func cancel()
}

/// Bytes that nobody has to wait for.
protocol StoredChunks: ChunkSource {
    func next() throws -> [UInt8]?
}

enum Chunk {
    /// How many bytes of memory or disk are handed on at a time.
    static let size = 64 << 10
}

/// Bytes in memory, in pieces.
final class BytesChunks: StoredChunks {
    private let bytes: [UInt8]
    private let position = Locked(0)

    init(_ bytes: [UInt8]) {
        self.bytes = bytes
    }

    func next() -> [UInt8]? {
        position.withLock { position in
            guard position < bytes.count else { return nil }
            let end = min(position + Chunk.size, bytes.count)
            defer { position = end }
            return position == 0 && end == bytes.count ? bytes : Array(bytes[position..<end])
        }
    }

    func cancel() {
        position.withLock { $0 = bytes.count }
    }
}

/// The chunks of any sequence.
final class SequenceChunks<Base: AsyncSequence & Sendable>: ChunkSource where Base.Element == [UInt8] {
    // Only one reader at a time calls `next`, as the protocol says, so the iterator is never used from two places.
    nonisolated(unsafe) private var iterator: Base.AsyncIterator

    init(_ base: Base) {
        iterator = base.makeAsyncIterator()
    }

    func next() async throws -> [UInt8]? {
        try await iterator.next()
    }

    func cancel() {}
}

/// A file, read a piece at a time.
final class FileChunks: StoredChunks {
    private let url: URL
    private let handle: FileHandle
    private let remaining: Locked<Int64>

    init(_ url: URL) throws(InvalidRequest) {
        self.url = url
        remaining = Locked(try FileChunks.length(of: url))
        do {
            handle = try FileHandle(forReadingFrom: url)
        } catch {
            throw .file(path: url.path, reason: "it cannot be opened")
        }
    }

    /// Reads as many bytes as the file had when it was opened: the length is promised to the server by then.
    func next() throws -> [UInt8]? {
        try remaining.withLock { remaining in
            guard remaining > 0 else { return nil }
            guard let data = try handle.read(upToCount: Int(min(remaining, Int64(Chunk.size)))), !data.isEmpty else {
                throw InvalidRequest.file(path: url.path, reason: "it became shorter while it was sent")
            }
            remaining -= Int64(data.count)
            return [UInt8](data)
        }
    }

    func cancel() {
        remaining.withLock { $0 = 0 }
    }

    static func length(of url: URL) throws(InvalidRequest) -> Int64 {
        guard url.isFileURL else { throw .file(path: url.absoluteString, reason: "it is not the URL of a file") }
        guard let attributes = try? FileManager.default.attributesOfItem(atPath: url.path) else {
            throw .file(path: url.path, reason: "there is no such file")
        }
        guard attributes[.type] as? FileAttributeType == .typeRegular, let size = attributes[.size] as? NSNumber else {
            throw .file(path: url.path, reason: "it is not a regular file")
        }
        guard FileManager.default.isReadableFile(atPath: url.path) else {
            throw .file(path: url.path, reason: "permission denied")
        }
        return size.int64Value
    }
}
