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
        wake { $0.head = head }
    }

    func receive(_ chunk: [UInt8]) {
        guard !chunk.isEmpty else { return }
        var progress: TransferProgress?
        do {
            try wake { state in
                guard state.end == nil else { return }
                try state.chunks.append(chunk)
                state.pauseIfFull()
                state.receivedCount += Int64(chunk.count)
                progress = TransferProgress(
                    direction: .download, completed: state.receivedCount, total: state.head?.contentLength)
            }
        } catch {
            end(.failure(TransportError(.other, "what was not read yet could not be kept on disk")))
        }
        if let progress { options.progress?(progress) }
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
            defer { state.waiter = nil }
            return state.waiter
        }
        waiter?.resume(with: .success(()))
    }
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
