public import Foundation

/// The body of an answer, read once, while it comes: a sequence of chunks of bytes.
///
/// Reading slowly slows the server down where the transport can do so. Letting go of a body before its end closes the
/// connection. Reading throws ``TransportError`` when the connection fails and `CancellationError` when the task is
/// cancelled.
public struct ResponseBody: Sendable {
    /// In bytes, as the server states it; `nil` when it is known only at the end.
    public let length: Int64?
    private let source: SinglePassSource

    init(_ source: any ChunkSource, length: Int64?) {
        self.length = length
        self.source = SinglePassSource(source)
    }

    /// A body in memory, for transports of one's own.
    public init(_ bytes: [UInt8]) {
        self.init(BytesChunks(bytes), length: Int64(bytes.count))
    }

    /// A body from any sequence, for transports of one's own.
    public init<Chunks: AsyncSequence & Sendable>(_ chunks: Chunks, length: Int64? = nil)
    where Chunks.Element == [UInt8] {
        self.init(SequenceChunks(chunks), length: length)
    }

    /// Stops reading and closes the connection.
    public func cancel() {
        source.cancel()
    }
}

extension ResponseBody: AsyncSequence {
    public typealias Element = [UInt8]

    public struct AsyncIterator: AsyncIteratorProtocol {
        private let source: SinglePassSource
        private let isFirst: Bool

        fileprivate init(_ source: SinglePassSource) {
            self.source = source
            isFirst = source.take()
        }

        public mutating func next() async throws -> [UInt8]? {
            guard isFirst else { throw TransportError(.bodyAlreadyRead) }
            return try await source.next()
        }
    }

    public func makeAsyncIterator() -> AsyncIterator {
        AsyncIterator(source)
    }
}

extension ResponseBody {
    /// Reads everything into memory.
    ///
    /// - Parameter limit: In bytes.
    /// - Throws: ``TransportError`` of kind ``TransportError/Kind/responseTooLarge`` as soon as there is more.
    public func bytes(upTo limit: Int) async throws -> [UInt8] {
        var collected: [UInt8] = []
        if let length, length <= limit { collected.reserveCapacity(Int(length)) }
        do {
            for try await chunk in self {
                guard collected.count + chunk.count <= limit else {
                    throw TransportError(.responseTooLarge, "more than \(limit) bytes")
                }
                collected += chunk
            }
        } catch var error as TransportError {
            source.cancel()
            error.partialBody = collected
            throw error
        }
        return collected
    }

    /// Reads to the end, which may be where the server's work ends too, and keeps the first bytes.
    func beginning(upTo limit: Int) async throws -> [UInt8] {
        var kept: [UInt8] = []
        for try await chunk in self { kept += chunk.prefix(limit - kept.count) }
        return kept
    }

    /// Reads everything into memory, see ``bytes(upTo:)``.
    public func data(upTo limit: Int) async throws -> Data {
        Data(try await bytes(upTo: limit))
    }

    /// Reads everything into memory as UTF-8, see ``bytes(upTo:)``.
    public func text(upTo limit: Int) async throws -> String {
        String(decoding: try await bytes(upTo: limit), as: UTF8.self)
    }

    /// Writes everything to a file, a chunk at a time. The file appears, or is replaced, when all of it is there.
    public func write(to url: URL) async throws {
        let name = ".\(url.lastPathComponent).\(UUID().uuidString)"
        let unfinished = url.deletingLastPathComponent().appendingPathComponent(name)
        do {
            try Data().write(to: unfinished)
            let handle = try FileHandle(forWritingTo: unfinished)
            for try await chunk in self { try handle.write(contentsOf: chunk) }
            try handle.close()
            try FileOperations.move(unfinished, replacing: url)
        } catch {
            source.cancel()
            try? FileManager.default.removeItem(at: unfinished)
            throw error
        }
    }
}

/// Gives out a body once, and gives it up when nobody can read it any more.
private final class SinglePassSource: Sendable {
    private let source: any ChunkSource
    private let isTaken = Locked(false)

    init(_ source: any ChunkSource) {
        self.source = source
    }

    deinit { source.cancel() }

    /// True for the first reader.
    func take() -> Bool { isTaken.exchange(true) == false }

    func next() async throws -> [UInt8]? {
        try await source.next()
    }

    func cancel() { source.cancel() }
}
