import HTTPTypes

/// A call whose answer is a sequence of items. The request is sent when the sequence is read, each time anew:
///
/// ```swift
/// for try await event in client.jobs.events(jobID: id) { … }
/// ```
///
/// Reading throws ``APIError`` with the operation's documented errors. Leaving the loop closes the connection.
public struct StreamingCall<Item: Sendable, Documented: Sendable>: Sendable {
    let core: ClientCore
    let operation: APIOperation<ItemStream<Item>, Documented>
    let options: RequestOptions
    var reconnection: Reconnection?

    /// Sends the request and gives the stream together with status and headers.
    public func response() async throws(APIError<Documented>) -> Response<ItemStream<Item>> {
        try await core.response(for: operation, options)
    }

    /// Sends the request again when the connection ends before the server says that nothing follows, with
    /// `Last-Event-ID` so that it goes on where it was (WHATWG HTML, 9.2.3). For events only, and only where the server
    /// keeps to ids: otherwise items come twice or not at all.
    ///
    /// The stream ends with the status 204, with an event that says `[DONE]`, and when the loop is left. An answer with
    /// any other error is thrown.
    ///
    /// - Parameters:
    ///   - attempts: How often in a row, without an event in between, to try at most.
    ///   - delay: The wait before each attempt, until the server gives another with `retry`. Doubles from one failed
    ///     attempt to the next, up to a minute.
    public func reconnecting(attempts: Int = 5, delay: Duration = .seconds(3)) -> StreamingCall {
        var copy = self
        copy.reconnection = Reconnection(attempts: attempts, delay: delay)
        return copy
    }
}

struct Reconnection: Sendable {
    let attempts: Int
    let delay: Duration
}

extension StreamingCall: AsyncSequence {
    public typealias Element = Item

    public struct AsyncIterator: AsyncIteratorProtocol {
        private let call: StreamingCall
        private var reader: ItemReader<Item>?
        private var delay: Duration
        private var lastEventID = ""
        private var failedAttempts = 0
        private var isOver = false

        init(_ call: StreamingCall) {
            self.call = call
            delay = call.reconnection?.delay ?? .zero
        }
    }

    public func makeAsyncIterator() -> AsyncIterator { AsyncIterator(self) }
}

extension StreamingCall.AsyncIterator {
    /// - Throws: ``APIError``; after ``APIError/undecodable(_:_:)`` for one item the next may be asked for.
    public mutating func next() async throws(APIError<Documented>) -> Item? {
        while !isOver {
            do throws(APIError<Documented>) {
                if let item = try await nextOfConnection() {
                    failedAttempts = 0
                    return item
                }
                guard call.reconnection != nil, let reader, !reader.isFinished else { return end() }
                try await reconnect(after: nil)
            } catch {
                guard canReconnect(after: error) else {
                    if case .undecodable = error {} else { isOver = true }
                    throw error
                }
                try await reconnect(after: error)
            }
        }
        return nil
    }

    private mutating func end() -> Item? {
        isOver = true
        reader = nil
        return nil
    }

    private mutating func nextOfConnection() async throws(APIError<Documented>) -> Item? {
        if reader == nil { try await connect() }
        do throws(ItemFailure) {
            let item = try await reader?.next()
            note()
            return item
        } catch {
            note()
            throw APIError(error)
        }
    }
}

extension StreamingCall.AsyncIterator {
    private mutating func connect() async throws(APIError<Documented>) {
        var options = call.options
        if !lastEventID.isEmpty { options.headers[lastEventIDName] = lastEventID }
        do throws(APIError<Documented>) {
            let answer = try await call.core.response(for: call.operation, options).value
            reader = ItemReader(answer.stream, answer.format, lastEventID: lastEventID)
        } catch {
            // The server's way to say that nothing follows (WHATWG HTML, 9.2.2).
            if call.reconnection != nil, error.status?.code == 204 { return }
            throw error
        }
    }

    /// Keeps what the next connection needs.
    private mutating func note() {
        guard call.reconnection != nil, let reader else { return }
        lastEventID = reader.lastEventID
        if let time = reader.reconnectionTime { delay = time }
    }
}

extension StreamingCall.AsyncIterator {
    /// After a connection that ended, or could not be made; not after an answer that says no.
    private func canReconnect(after error: APIError<Documented>) -> Bool {
        guard call.reconnection != nil else { return false }
        switch error {
        case .transport(let error): return error.isRetryable
        case .timedOut(let limit): return limit.scope == .silence
        default: return false
        }
    }

    /// - Throws: the error of the last attempt when there have been enough.
    private mutating func reconnect(after error: APIError<Documented>?) async throws(APIError<Documented>) {
        reader = nil
        failedAttempts += 1
        if let reconnection = call.reconnection, failedAttempts > reconnection.attempts {
            isOver = true
            if let error { throw error }
            return
        }
        let doublings = min(failedAttempts - 1, 10)
        do {
            try await Task.sleep(for: max(delay, min(delay * (1 << doublings), .seconds(60))))
        } catch {
            throw .cancelled
        }
    }
}

private let lastEventIDName = HTTPField.Name("Last-Event-ID")!
