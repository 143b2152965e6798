public import APIJSON
public import APIRuntime

extension MockTransport {
    /// Lets the call of an operation with these arguments fail with an error that the document describes.
    ///
    /// - Parameter status: The first that the document has for such errors, unless given.
    public func fail<Success, Failure: JSONCodable>(
        _ operation: APIOperation<Success, Failure>, with problem: Failure, status: Int? = nil
    ) {
        on(operation) { _ in .json(problem, status: status ?? operation.failureStatus) }
    }

    /// Lets every call of an operation fail with an error that the document describes.
    ///
    /// - Parameter status: The first that the document has for such errors, unless given.
    public func fail<Success, Failure: JSONCodable>(
        any operation: APIOperation<Success, Failure>, with problem: Failure, status: Int? = nil
    ) {
        on(any: operation) { _ in .json(problem, status: status ?? operation.failureStatus) }
    }

    /// Lets the call of an operation with these arguments fail with a status and no body.
    public func fail<Success, Failure>(_ operation: APIOperation<Success, Failure>, status: Int) {
        on(operation) { _ in .status(status) }
    }

    /// Lets every call of an operation fail with a status and no body.
    public func fail<Success, Failure>(any operation: APIOperation<Success, Failure>, status: Int) {
        on(any: operation) { _ in .status(status) }
    }

    /// Lets the call of an operation with these arguments fail without an answer: `TransportError(.cannotConnect)`.
    public func fail<Success, Failure>(
        _ operation: APIOperation<Success, Failure>, throwing error: TransportError
    ) {
        on(operation) { _ in throw error }
    }

    /// Lets every call of an operation fail without an answer: `TransportError(.cannotConnect)`.
    public func fail<Success, Failure>(
        any operation: APIOperation<Success, Failure>, throwing error: TransportError
    ) {
        on(any: operation) { _ in throw error }
    }
}

extension MockTransport {
    /// Asks a closure what to answer to the call of an operation with these arguments.
    public func on<Success, Failure>(
        _ operation: APIOperation<Success, Failure>,
        _ answer: @escaping @Sendable (MockCall) async throws -> MockAnswer
    ) {
        add(MockRule(pattern: CallPattern(operation), answer: answer))
    }

    /// Asks a closure what to answer to every call of an operation, whatever its arguments.
    public func on<Success, Failure>(
        any operation: APIOperation<Success, Failure>,
        _ answer: @escaping @Sendable (MockCall) async throws -> MockAnswer
    ) {
        add(MockRule(pattern: CallPattern(any: operation), answer: answer))
    }

    /// Asks a closure what to answer to every call; `nil` leaves it to the answers that were given before.
    public func onEvery(_ answer: @escaping @Sendable (MockCall) async throws -> MockAnswer?) {
        add(MockRule(pattern: .everyCall, answer: answer))
    }
}

extension APIOperation {
    fileprivate var failureStatus: Int { failure.alternatives.first?.form.status.example(for: 400) ?? 500 }
}
