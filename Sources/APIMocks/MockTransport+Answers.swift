public import APIJSON
public import APIRuntime
public import Foundation

extension MockTransport {
    /// Answers the call of an operation with these arguments.
    ///
    /// - Parameter values: One for each call, the last one again and again.
    public func answer<Success: JSONCodable, Failure>(
        _ operation: APIOperation<Success, Failure>, with values: Success...
    ) {
        add(CallPattern(operation), values.map { operation.answer($0) })
    }

    /// Answers every call of an operation, whatever its arguments.
    ///
    /// - Parameter values: One for each call, the last one again and again.
    public func answer<Success: JSONCodable, Failure>(
        any operation: APIOperation<Success, Failure>, with values: Success...
    ) {
        add(CallPattern(any: operation), values.map { operation.answer($0) })
    }

    /// Lets the call of an operation that gives nothing succeed.
    public func answer<Failure>(_ operation: APIOperation<Void, Failure>) {
        add(CallPattern(operation), [operation.emptyAnswer])
    }

    /// Lets every call of an operation that gives nothing succeed.
    public func answer<Failure>(any operation: APIOperation<Void, Failure>) {
        add(CallPattern(any: operation), [operation.emptyAnswer])
    }

    /// Answers with the bytes of a file or a stream.
    public func answer<Failure>(_ operation: APIOperation<ResponseBody, Failure>, with data: Data) {
        add(CallPattern(operation), [operation.answer(bytes: data)])
    }

    /// Answers every call of an operation with the bytes of a file or a stream.
    public func answer<Failure>(any operation: APIOperation<ResponseBody, Failure>, with data: Data) {
        add(CallPattern(any: operation), [operation.answer(bytes: data)])
    }

    /// Answers with a stream of items, which then ends.
    public func answer<Item: JSONCodable, Failure>(
        _ operation: APIOperation<ItemStream<Item>, Failure>, with items: [Item]
    ) {
        add(CallPattern(operation), [operation.answer(items: items)])
    }

    /// Answers every call of an operation with a stream of items, which then ends.
    public func answer<Item: JSONCodable, Failure>(
        any operation: APIOperation<ItemStream<Item>, Failure>, with items: [Item]
    ) {
        add(CallPattern(any: operation), [operation.answer(items: items)])
    }

    /// Answers with a stream of events, which then ends.
    public func answer<Failure>(
        _ operation: APIOperation<ItemStream<ServerSentEvent>, Failure>, with events: [ServerSentEvent]
    ) {
        add(CallPattern(operation), [operation.answer(events: events)])
    }

    /// Answers every call of an operation with a stream of events, which then ends.
    public func answer<Failure>(
        any operation: APIOperation<ItemStream<ServerSentEvent>, Failure>, with events: [ServerSentEvent]
    ) {
        add(CallPattern(any: operation), [operation.answer(events: events)])
    }

    private func add(_ pattern: CallPattern, _ answers: [MockAnswer]) {
        add(pattern, answers.map { .success($0) })
    }

    /// - Parameter answers: One for each call, the last one again and again.
    func add(_ pattern: CallPattern, _ answers: [Result<MockAnswer, TransportError>]) {
        let waiting = Locked(answers[...])
        add(MockRule(pattern: pattern) { _ in
            try waiting.withLock { try ($0.count > 1 ? $0.popFirst() : $0.first)?.get() }
        })
    }
}
