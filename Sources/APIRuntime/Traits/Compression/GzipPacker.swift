#if Compression
    import CZlib

    /// Packs bytes with the system's zlib, for one reader.
    final class GzipPacker {
        private let stream: UnsafeMutablePointer<z_stream>

        init() throws {
            stream = .allocate(capacity: 1)
            stream.initialize(to: z_stream())
            // 15 bits of window, and 16 for the frame of gzip instead of zlib's.
            let status = deflateInit2_(
                stream, Z_DEFAULT_COMPRESSION, Z_DEFLATED, 15 + 16, 8, Z_DEFAULT_STRATEGY, ZLIB_VERSION,
                Int32(MemoryLayout<z_stream>.size))
            guard status == Z_OK else {
                stream.deallocate()
                throw TransportError(.unreadableRequestBody, "zlib error \(status)")
            }
        }

        deinit {
            deflateEnd(stream)
            stream.deallocate()
        }

        /// What is ready of the packed bytes; the rest is kept.
        func pack(_ bytes: [UInt8]) throws -> [UInt8] {
            try bytes.withUnsafeBufferPointer { buffer in
                // Only read, although C does not say so.
                stream.pointee.next_in = UnsafeMutablePointer(mutating: buffer.baseAddress)
                stream.pointee.avail_in = UInt32(buffer.count)
                return try output(Z_NO_FLUSH)
            }
        }

        /// The rest.
        func finish() throws -> [UInt8] {
            stream.pointee.next_in = nil
            stream.pointee.avail_in = 0
            return try output(Z_FINISH)
        }

        private func output(_ flush: Int32) throws -> [UInt8] {
            var result: [UInt8] = []
            while true {
                var isFull = false
                var status = Z_OK
                result += [UInt8](unsafeUninitializedCapacity: Chunk.size) { buffer, count in
                    stream.pointee.next_out = buffer.baseAddress
                    stream.pointee.avail_out = UInt32(buffer.count)
                    status = deflate(stream, flush)
                    count = buffer.count - Int(stream.pointee.avail_out)
                    isFull = stream.pointee.avail_out == 0
                }
                // Without room for anything more to do is no error.
                guard status == Z_OK || status == Z_STREAM_END || status == Z_BUF_ERROR else {
                    throw TransportError(.unreadableRequestBody, "zlib error \(status)")
                }
                if !isFull { return result }
            }
        }
    }
#endif
