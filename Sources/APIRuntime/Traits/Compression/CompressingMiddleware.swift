#if Compression
    public import HTTPTypes

    /// Packs the bodies of requests with gzip (RFC 1952), as they are sent, and says so with `Content-Encoding`. Not
    /// every server unpacks them: ask its documentation.
    ///
    /// ```swift
    /// configuration.middleware.append(CompressingMiddleware { _ in CalledOperation.current?.id == "importRows" })
    /// ```
    ///
    /// Answers need nothing of the kind: the transports ask for packed ones and unpack them.
    public struct CompressingMiddleware: Middleware {
        private let minimumLength: Int64
        private let isWanted: @Sendable (HTTPRequest) -> Bool

        /// - Parameters:
        ///   - minimumLength: In bytes; what is known to be shorter is sent as it is.
        ///   - isWanted: Which requests it is for. One that has a `Content-Encoding` already is left alone.
        public init(
            minimumLength: Int64 = 1_024, for isWanted: @escaping @Sendable (HTTPRequest) -> Bool = { _ in true }
        ) {
            self.minimumLength = minimumLength
            self.isWanted = isWanted
        }

        public func intercept(
            _ request: HTTPRequest, body: RequestBody?, next: Next
        ) async throws -> (HTTPResponse, ResponseBody) {
            guard let body, request.headerFields[.contentEncoding] == nil, isWanted(request),
                try body.length().map({ $0 >= minimumLength }) ?? true
            else { return try await next(request, body) }
            var request = request
            request.headerFields[.contentEncoding] = "gzip"
            return try await next(request, body.compressed())
        }
    }

    extension RequestBody {
        /// The same packed with gzip; its length is known only at the end, unless all of it is in memory.
        fileprivate func compressed() throws -> RequestBody {
            if let bytes = bytesInMemory {
                let packer = try GzipPacker()
                return .bytes(try packer.pack(bytes) + packer.finish())
            }
            guard isReplayable else { return .stream(GzipChunks(base: self)) }
            return .stream { GzipChunks(base: self) }
        }
    }

    /// The chunks of a body, packed one by one.
    private struct GzipChunks: AsyncSequence, Sendable {
        let base: RequestBody

        struct AsyncIterator: AsyncIteratorProtocol {
            var chunks: RequestBody.AsyncIterator
            /// `nil` after the end.
            var packer: GzipPacker?
            var isStarted = false

            mutating func next() async throws -> [UInt8]? {
                if !isStarted {
                    packer = try GzipPacker()
                    isStarted = true
                }
                while let packer {
                    guard let chunk = try await chunks.next() else {
                        self.packer = nil
                        return try packer.finish()
                    }
                    let packed = try packer.pack(chunk)
                    if !packed.isEmpty { return packed }
                }
                return nil
            }
        }

        func makeAsyncIterator() -> AsyncIterator {
            AsyncIterator(chunks: base.makeAsyncIterator())
        }
    }
#endif
