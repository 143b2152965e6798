import Foundation
import HTTPTypes

#if canImport(FoundationNetworking)
    import FoundationNetworking
#endif

extension URLSessionExchange {
    func receive(head response: URLResponse) {
        guard let head = HTTPResponse(transported: response) else {
            end(.failure(TransportError(.malformedResponse)))
            return
        }
        // Others follow, until one is final (RFC 9110, 15.2); on Linux not all of them are passed over.
        if head.status.kind == .informational, head.status != .switchingProtocols { return }
        let isCollected = options.isCollected(ResponseHead(head))
        wake { ($0.head, $0.isCollected) = (head, isCollected) }
    }

    func receive(_ chunk: [UInt8]) {
        guard !chunk.isEmpty else { return }
        do {
            try wake { state in
                guard state.end == nil else { return }
                try state.chunks.append(chunk)
                state.pauseIfFull()
                state.receivedCount += Int64(chunk.count)
            }
        } catch {
            end(.failure(TransportError(.other, "what was not read yet could not be kept on disk")))
        }
        if let progress = options.progress { report(to: progress) }
    }

    private func report(to progress: @Sendable (TransferProgress) -> Void) {
        let (count, length) = state.withLock { ($0.receivedCount, $0.head?.contentLength) }
        progress(TransferProgress(direction: .download, completed: count, total: length))
    }

    func makeInputStream() -> InputStream? {
        upload.makeInputStream { [weak self] in self?.end(.failure($0)) }
    }

    func report(sent count: Int64) {
        watch.noteActivity()
        options.progress?(TransferProgress(direction: .upload, completed: count, total: upload.length))
    }

    func complete(response: URLResponse?, error: (any Error)?) {
        // Some answers, such as a redirect to nowhere, are not announced on Linux before they are complete.
        if let response, error == nil, state.withLock({ $0.head }) == nil { receive(head: response) }
        let head = state.withLock { $0.head }
        if let error {
            end(.failure(TransportError(error, after: head)))
        } else {
            end(head == nil ? .failure(TransportError(.malformedResponse)) : .success(()))
        }
    }

    private func wake(_ change: (inout State) throws -> Void) rethrows {
        let waiter = try state.withLock { state in
            try change(&state)
            watch.noteActivity()
            guard state.isWorthWaking else { return Waiter<Void>?.none }
            return state.waiter.take()
        }
        waiter?.resume(with: .success(()))
    }
}

extension URLSessionExchange.State {
    /// A task that wants all of a body need not run for its beginning.
    fileprivate var isWorthWaking: Bool { !isCollected || chunks.byteCount >= Chunk.size }
}

extension URLSessionExchange {
    /// Whether somebody waits for the server; `nil` after the end.
    var isWaiting: Bool? {
        let isStarved = upload.isStarved
        return state.withLock { state in
            state.end == nil ? (state.head == nil || state.waiter != nil) && !isStarved : nil
        }
    }

    func endInSilence() {
        var error = TransportError(.silence)
        error.head = state.withLock { $0.head }.map { ResponseHead($0) }
        end(.failure(error))
    }
}
