#if !canImport(FoundationNetworking)
    import Foundation

    /// Brings chunks from a task to a session through a pair of bound streams.
    final class UploadPipe: @unchecked Sendable {  // The output is used on the queue only, the input handed out once.
        private let queue = DispatchQueue(label: "upload")
        private let output: OutputStream?
        private let input: Locked<InputStream?>

        init() {
            var input: InputStream?
            var output: OutputStream?
            Stream.getBoundStreams(withBufferSize: 256 << 10, inputStream: &input, outputStream: &output)
            output?.open()
            self.output = output
            self.input = Locked(input)
        }

        /// Waits while the pipe is full.
        func write(_ chunk: [UInt8]) async throws {
            let waiter = Waiter<Void>()
            queue.async { [self] in waiter.resume(with: Result { try writeNow(chunk) }) }
            try await waiter.value()
        }

        private func writeNow(_ chunk: [UInt8]) throws {
            var rest = chunk[...]
            while !rest.isEmpty {
                let count = rest.withUnsafeBufferPointer { buffer in
                    buffer.baseAddress.flatMap { output?.write($0, maxLength: buffer.count) } ?? -1
                }
                guard count > 0 else { throw output?.streamError ?? CancellationError() }
                rest = rest.dropFirst(count)
            }
        }

        func finish() {
            queue.async { [self] in output?.close() }
        }

        /// Makes the reader fail.
        func cancel() {
            input.exchange(nil)?.close()
            finish()
        }

        /// `nil` the second time.
        func takeInputStream() -> InputStream? { input.exchange(nil) }
    }
#endif
