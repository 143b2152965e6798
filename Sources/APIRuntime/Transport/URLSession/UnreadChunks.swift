#if canImport(FoundationNetworking)
    import Foundation

    /// Chunks that have come and not been read yet. What is more than fits in memory goes to a file that has no name.
    struct UnreadChunks {
        private static let maximumInMemory = 1 << 20

        private var memory = ChunkQueue()
        private var overflow: OverflowFile?

        /// Of those in memory.
        var byteCount: Int { memory.byteCount }

        mutating func append(_ chunk: [UInt8]) throws {
            if let overflow {
                try overflow.append(chunk)
            } else if memory.byteCount < UnreadChunks.maximumInMemory {
                memory.append(chunk)
            } else {
                let file = try OverflowFile()
                try file.append(chunk)
                overflow = file
            }
        }

        mutating func popFirst() throws -> [UInt8]? {
            if let chunk = memory.popFirst() { return chunk }
            if let chunk = try overflow?.read() { return chunk }
            overflow = nil
            return nil
        }
    }

    extension URLSessionExchange.State {
        /// A transfer that is suspended there begins anew when it is resumed.
        func pauseIfFull() {}
        func unpauseIfLow() {}
    }

    /// Written at its end and read from its beginning, at the same time.
    private final class OverflowFile {
        private let writer: FileHandle
        private let reader: FileHandle
        private var unreadCount = 0

        init() throws {
            let url = try TemporaryFile.create()
            defer { try? FileManager.default.removeItem(at: url) }
            writer = try FileHandle(forWritingTo: url)
            reader = try FileHandle(forReadingFrom: url)
        }

        func append(_ chunk: [UInt8]) throws {
            try writer.write(contentsOf: chunk)
            unreadCount += chunk.count
        }

        /// `nil` when everything has been read.
        func read() throws -> [UInt8]? {
            guard unreadCount > 0 else { return nil }
            let data = try reader.read(upToCount: min(unreadCount, Chunk.size)) ?? Data()
            unreadCount -= data.count
            return data.isEmpty ? nil : [UInt8](data)
        }

        deinit {
            try? writer.close()
            try? reader.close()
        }
    }
#else
    /// Chunks that have come and not been read yet. A server that sends faster than they are read is made to wait.
    struct UnreadChunks {
        private var memory = ChunkQueue()
        var isPaused = false

        private static let full = 1 << 20
        private static let low = 256 << 10

        var byteCount: Int { memory.byteCount }
        var shouldPause: Bool { !isPaused && byteCount >= UnreadChunks.full }
        var shouldResume: Bool { isPaused && byteCount <= UnreadChunks.low }

        mutating func append(_ chunk: [UInt8]) throws {
            memory.append(chunk)
        }

        mutating func popFirst() throws -> [UInt8]? {
            memory.popFirst()
        }
    }

    extension URLSessionExchange.State {
        mutating func pauseIfFull() {
            guard chunks.shouldPause else { return }
            chunks.isPaused = true
            task?.suspend()
        }

        mutating func unpauseIfLow() {
            guard chunks.shouldResume else { return }
            chunks.isPaused = false
            task?.resume()
        }
    }
#endif
