public import APIJSON
public import APIRuntime

extension MockTransport {
    /// Answers the call of an operation with items that come as a sequence gives them, for code that must wait, stop or
    /// lose its connection:
    ///
    /// ```swift
    /// mock.answer(.watchJob(jobID: id), streaming: {
    ///     AsyncThrowingStream { events in
    ///         events.yield(event)
    ///         events.finish(throwing: TransportError(.connectionLost))
    ///     }
    /// })
    /// ```
    ///
    /// - Parameter makeItems: Makes a sequence for each call. A ``TransportError`` that it throws is that of the
    ///   connection.
    public func answer<Items: AsyncSequence & Sendable, Failure>(
        _ operation: APIOperation<ItemStream<Items.Element>, Failure>,
        streaming makeItems: @escaping @Sendable () -> Items
    ) where Items.Element: JSONCodable {
        let answer = operation.answer(streaming: { makeItems().map { operation.bytes(ofItem: $0) } })
        on(operation) { _ in answer }
    }

    /// Answers every call of an operation with items that come as a sequence gives them.
    public func answer<Items: AsyncSequence & Sendable, Failure>(
        any operation: APIOperation<ItemStream<Items.Element>, Failure>,
        streaming makeItems: @escaping @Sendable () -> Items
    ) where Items.Element: JSONCodable {
        let answer = operation.answer(streaming: { makeItems().map { operation.bytes(ofItem: $0) } })
        on(any: operation) { _ in answer }
    }

    /// Answers the call of an operation with events that come as a sequence gives them.
    public func answer<Events: AsyncSequence & Sendable, Failure>(
        _ operation: APIOperation<ItemStream<ServerSentEvent>, Failure>,
        streaming makeEvents: @escaping @Sendable () -> Events
    ) where Events.Element == ServerSentEvent {
        let answer = operation.answer(streaming: { makeEvents().map { $0.bytes } })
        on(operation) { _ in answer }
    }

    /// Answers every call of an operation with events that come as a sequence gives them.
    public func answer<Events: AsyncSequence & Sendable, Failure>(
        any operation: APIOperation<ItemStream<ServerSentEvent>, Failure>,
        streaming makeEvents: @escaping @Sendable () -> Events
    ) where Events.Element == ServerSentEvent {
        let answer = operation.answer(streaming: { makeEvents().map { $0.bytes } })
        on(any: operation) { _ in answer }
    }
}
