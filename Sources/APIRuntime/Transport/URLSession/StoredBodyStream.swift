#if canImport(FoundationNetworking)
    import Foundation

    /// Bytes and files as a session on Linux reads them: on its own queue, one piece after the other, with nothing to
    /// wait for.
    final class StoredBodyStream: InputStream {
        private var segments: ArraySlice<RequestBody.Segment>
        private var source: (any StoredChunks)?
        private var chunk: ArraySlice<UInt8> = []
        /// How much of the promised length has not been handed out.
        private var remaining: Int64
        private let fail: @Sendable (any Error) -> Void

        /// - Parameter length: In bytes; more or less than that is an error.
        init(_ body: RequestBody, length: Int64, _ fail: @escaping @Sendable (any Error) -> Void) {
            segments = body.segments[...]
            remaining = length
            self.fail = fail
            super.init(data: Data())
        }

        override var hasBytesAvailable: Bool { true }

        override func read(_ buffer: UnsafeMutablePointer<UInt8>, maxLength: Int) -> Int {
            do {
                let piece = try nextPiece(maxLength)
                piece.withUnsafeBufferPointer { bytes in
                    if let start = bytes.baseAddress { buffer.update(from: start, count: bytes.count) }
                }
                return piece.count
            } catch {
                fail(TransportError.unreadableBody(error))
                return -1
            }
        }

        private func nextPiece(_ maximum: Int) throws -> ArraySlice<UInt8> {
            if chunk.isEmpty { chunk = try nextChunk() ?? [] }
            let piece = chunk.prefix(maximum)
            chunk = chunk.dropFirst(piece.count)
            remaining -= Int64(piece.count)
            guard remaining >= 0, !piece.isEmpty || remaining == 0 else { throw TransportError.wrongLength }
            return piece
        }

        private func nextChunk() throws -> ArraySlice<UInt8>? {
            while true {
                if let chunk = try source?.next() {
                    if !chunk.isEmpty { return chunk[...] }
                } else {
                    guard let segment = segments.popFirst() else { return nil }
                    source = try segment.openStored()
                }
            }
        }
    }
#endif
