/// Chunks that have come and not been read yet.
struct ChunkQueue {
    /// With so many bytes unread the server is made to wait, until there are few again.
    private static let full = 1 << 20
    private static let low = 256 << 10

    private var chunks: [[UInt8]] = []
    private var readCount = 0
    private var byteCount = 0

    var isFull: Bool { byteCount >= ChunkQueue.full }
    var isLow: Bool { byteCount <= ChunkQueue.low }

    mutating func append(_ chunk: [UInt8]) {
        chunks.append(chunk)
        byteCount += chunk.count
    }

    mutating func popFirst() -> [UInt8]? {
        guard readCount < chunks.count else { return nil }
        let chunk = chunks[readCount]
        byteCount -= chunk.count
        chunks[readCount] = []
        readCount += 1
        if readCount == chunks.count {
            chunks.removeAll(keepingCapacity: true)
            readCount = 0
        }
        return chunk
    }
}
