/// Chunks in memory, first in, first out.
struct ChunkQueue {
    private var chunks: [[UInt8]] = []
    private var readCount = 0
    /// Of what has not been taken out.
    private(set) var byteCount = 0

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
