#if AsyncHTTPClient
    import AsyncHTTPClient
    import HTTPTypes
    import NIOCore
    import NIOHTTP1

    // What the client tells, on an event loop.
    extension AsyncHTTPClientExchange: HTTPClientResponseDelegate {
        func didSendRequestPart(task: HTTPClient.Task<Void>, _ part: IOData) {
            watch.noteActivity()
            guard let report = options.progress else { return }
            let count = state.withLock { state in
                state.sentCount += Int64(part.readableBytes)
                return state.sentCount
            }
            report(TransferProgress(direction: .upload, completed: count, total: request.body?.contentLength))
        }

        func didReceiveHead(task: HTTPClient.Task<Void>, _ head: HTTPResponseHead) -> EventLoopFuture<Void> {
            watch.noteActivity()
            do {
                let head = try HTTPResponse(transported: head)
                let isCollected = options.isCollected(ResponseHead(head))
                let waiter = state.withLock { state in
                    (state.head, state.isCollected) = (head, isCollected)
                    return state.isWorthWaking ? state.waiter.take() : nil
                }
                waiter?.resume(with: .success(()))
            } catch {
                end(.failure(error))
            }
            return task.eventLoop.makeSucceededVoidFuture()
        }

        /// Makes the server wait while enough is unread.
        func didReceiveBodyPart(task: HTTPClient.Task<Void>, _ buffer: ByteBuffer) -> EventLoopFuture<Void> {
            watch.noteActivity()
            let (waiter, pause) = state.withLock { state in
                state.chunks.append([UInt8](buffer: buffer))
                if state.chunks.byteCount >= Self.full, state.end == nil {
                    state.pause = task.eventLoop.makePromise()
                }
                return (state.isWorthWaking ? state.waiter.take() : nil, state.pause)
            }
            waiter?.resume(with: .success(()))
            reportReceived(buffer.readableBytes)
            return pause?.futureResult ?? task.eventLoop.makeSucceededVoidFuture()
        }

        private func reportReceived(_ byteCount: Int) {
            guard let report = options.progress else { return }
            let (count, length) = state.withLock { state in
                state.receivedCount += Int64(byteCount)
                return (state.receivedCount, state.head?.contentLength)
            }
            report(TransferProgress(direction: .download, completed: count, total: length))
        }

        func didFinishRequest(task: HTTPClient.Task<Void>) {
            end(.success(()))
        }

        /// A request that waited for one of the connections as long as connecting may take has not been sent: it goes
        /// on waiting.
        func didReceiveError(task: HTTPClient.Task<Void>, _ error: any Error) {
            if error as? HTTPClientError == .getConnectionFromPoolTimeout { return begin() }
            end(.failure(TransportError.carrying(error, after: state.withLock { $0.head })))
        }
    }

    extension AsyncHTTPClientExchange.State {
        /// A task that wants all of a body need not run for its beginning.
        fileprivate var isWorthWaking: Bool { !isCollected || chunks.byteCount >= Chunk.size }
    }
#endif
