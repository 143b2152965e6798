#if canImport(FoundationNetworking)
    import Foundation

    /// Brings chunks from a task to libcurl, which asks for them through an `InputStream` and may be made to wait.
    final class UploadPipe: @unchecked Sendable {  // Everything is reached with the condition's lock held.
        private static let capacity = 256 << 10

        private let condition = NSCondition()
        private var bytes: ArraySlice<UInt8> = []
        private var isFinished = false
        private var isCancelled = false
        private var writer: Waiter<Void>?

        /// Waits while the pipe is full.
        func write(_ chunk: [UInt8]) async throws {
            while let waiter = try offer(chunk) { try await waiter.value() }
        }

        /// `nil` when the chunk was taken.
        private func offer(_ chunk: [UInt8]) throws -> Waiter<Void>? {
            condition.lock()
            defer { condition.unlock() }
            if isCancelled { throw CancellationError() }
            guard bytes.isEmpty || bytes.count + chunk.count <= UploadPipe.capacity else {
                let waiter = Waiter<Void>()
                writer = waiter
                return waiter
            }
            bytes += chunk
            condition.signal()
            return nil
        }

        func finish() {
            end { isFinished = true }
        }

        /// Makes the reader fail.
        func cancel() {
            end { isCancelled = true }
        }

        private func end(_ change: () -> Void) {
            condition.lock()
            change()
            let waiter = writer
            writer = nil
            condition.broadcast()
            condition.unlock()
            waiter?.resume(with: .success(()))
        }

        /// Waits for bytes; 0 at the end, -1 after a failure.
        fileprivate func read(into buffer: UnsafeMutablePointer<UInt8>, _ maximum: Int) -> Int {
            condition.lock()
            while bytes.isEmpty && !isFinished && !isCancelled { condition.wait() }
            if isCancelled {
                condition.unlock()
                return -1
            }
            let count = min(maximum, bytes.count)
            bytes.prefix(count).withUnsafeBufferPointer { source in
                if let base = source.baseAddress { buffer.update(from: base, count: count) }
            }
            bytes = bytes.dropFirst(count)
            let waiter = writer
            writer = nil
            condition.unlock()
            waiter?.resume(with: .success(()))
            return count
        }

        func makeInputStream() -> InputStream {
            PipeInputStream(self)
        }
    }

    /// The end of a pipe that libcurl reads. It always has bytes available: asking for them waits.
    private final class PipeInputStream: InputStream {
        private let pipe: UploadPipe
        private var status = Stream.Status.notOpen

        init(_ pipe: UploadPipe) {
            self.pipe = pipe
            super.init(data: Data())
        }

        override var hasBytesAvailable: Bool { true }
        override var streamStatus: Stream.Status { status }
        override var streamError: (any Error)? { nil }
        override func open() { status = .open }
        override func close() { status = .closed }

        override func read(_ buffer: UnsafeMutablePointer<UInt8>, maxLength length: Int) -> Int {
            pipe.read(into: buffer, length)
        }

        override func getBuffer(
            _ buffer: UnsafeMutablePointer<UnsafeMutablePointer<UInt8>?>, length: UnsafeMutablePointer<Int>
        ) -> Bool {
            false
        }
    }
#endif
