public import Foundation

/// What a request carries: bytes, files and streams, read piece by piece while they are sent.
///
/// A body of bytes and files can be sent again, for a retry or a redirect; a stream only when it is made anew each
/// time.
public struct RequestBody: Sendable {
    enum Segment: Sendable {
        case bytes([UInt8])
        case file(URL)
        case stream(StreamSegment)
    }

    struct StreamSegment: Sendable {
        /// In bytes; `nil` when it is known only at the end.
        let length: Int64?
        let isReplayable: Bool
        let open: @Sendable () throws -> any ChunkSource
    }

    var segments: [Segment]

    init(segments: [Segment]) {
        self.segments = segments
    }

    /// Sends bytes that are in memory.
    public static func bytes(_ bytes: [UInt8]) -> RequestBody {
        RequestBody(segments: [.bytes(bytes)])
    }

    /// Sends bytes that are in memory.
    public static func data(_ data: Data) -> RequestBody {
        bytes([UInt8](data))
    }

    /// Sends text in UTF-8.
    public static func text(_ text: String) -> RequestBody {
        bytes(Array(text.utf8))
    }

    /// Sends a file from disk, a piece at a time. It must not change meanwhile.
    public static func file(at url: URL) -> RequestBody {
        RequestBody(segments: [.file(url)])
    }

    /// Sends the chunks of a sequence as they come, once: such a request is neither retried nor redirected.
    ///
    /// - Parameters:
    ///   - chunks: Read while they are sent.
    ///   - length: The sum of the chunks in bytes. Without it the body is sent in chunks (RFC 9112, 7.1), which not
    ///     every server takes.
    public static func stream<Chunks: AsyncSequence & Sendable>(
        _ chunks: Chunks, length: Int64? = nil
    ) -> RequestBody where Chunks.Element == [UInt8] {
        let isTaken = Locked(false)
        let segment = StreamSegment(length: length, isReplayable: false) {
            guard isTaken.exchange(true) == false else {
                throw InvalidRequest.unsupported("a stream can be sent only once")
            }
            return SequenceChunks(chunks)
        }
        return RequestBody(segments: [.stream(segment)])
    }

    /// Sends the chunks of a sequence as they come; it is made anew whenever the request is sent again.
    public static func stream<Chunks: AsyncSequence & Sendable>(
        length: Int64? = nil, repeating makeChunks: @escaping @Sendable () -> Chunks
    ) -> RequestBody where Chunks.Element == [UInt8] {
        let segment = StreamSegment(length: length, isReplayable: true) { SequenceChunks(makeChunks()) }
        return RequestBody(segments: [.stream(segment)])
    }

    /// Whether the body can be sent a second time.
    public var isReplayable: Bool {
        segments.allSatisfy {
            if case .stream(let stream) = $0 { stream.isReplayable } else { true }
        }
    }

    /// Whether all of it is in memory or on disk.
    var isStored: Bool {
        segments.allSatisfy {
            if case .stream = $0 { false } else { true }
        }
    }

    /// The length in bytes; `nil` when it is known only at the end.
    ///
    /// - Throws: ``InvalidRequest/file(path:reason:)`` when a file cannot be looked at.
    public func length() throws(InvalidRequest) -> Int64? {
        var total: Int64 = 0
        for segment in segments {
            switch segment {
            case .bytes(let bytes): total += Int64(bytes.count)
            case .file(let url): total += try FileChunks.length(of: url)
            case .stream(let stream):
                guard let length = stream.length else { return nil }
                total += length
            }
        }
        return total
    }

    /// All bytes, when they are in memory already.
    var bytesInMemory: [UInt8]? {
        if case .bytes(let bytes)? = segments.first, segments.count == 1 { return bytes }
        var result: [UInt8] = []
        for segment in segments {
            guard case .bytes(let bytes) = segment else { return nil }
            result += bytes
        }
        return result
    }
}

extension RequestBody {
    /// All bytes, in memory and on disk; `nil` where some come from a stream.
    package func storedBytes() throws -> [UInt8]? {
        var result: [UInt8] = []
        for segment in segments {
            guard let chunks = try segment.openStored() else { return nil }
            while let chunk = try chunks.next() { result += chunk }
        }
        return result
    }
}

extension RequestBody: AsyncSequence {
    public typealias Element = [UInt8]

    /// Reads the body from its beginning, in chunks of at most 64 KiB where they come from memory or disk.
    public struct AsyncIterator: AsyncIteratorProtocol {
        private var waiting: ArraySlice<Segment>
        private var current: (any ChunkSource)?

        init(_ segments: [Segment]) {
            waiting = segments[...]
        }

        public mutating func next() async throws -> [UInt8]? {
            while true {
                if let chunk = try await current?.next() {
                    if chunk.isEmpty { continue }
                    return chunk
                }
                guard let segment = waiting.popFirst() else { return nil }
                current = try segment.open()
            }
        }
    }

    public func makeAsyncIterator() -> AsyncIterator {
        AsyncIterator(segments)
    }
}

extension RequestBody.Segment {
    func open() throws -> any ChunkSource {
        switch self {
        case .bytes(let bytes): BytesChunks(bytes)
        case .file(let url): try FileChunks(url)
        case .stream(let stream): try stream.open()
        }
    }

    /// For what is in memory or on disk.
    func openStored() throws -> (any StoredChunks)? {
        switch self {
        case .bytes(let bytes): BytesChunks(bytes)
        case .file(let url): try FileChunks(url)
        case .stream: nil
        }
    }
}
