public import APIRuntime

extension MockTransport {
    /// Answers the call of an operation that has several successes: `with: .created(photo)`.
    ///
    /// - Parameter outcomes: One for each call, the last one again and again.
    public func answer<Success, Failure>(_ operation: APIOperation<Success, Failure>, with outcomes: Success...) {
        let answers = outcomes.map { operation.success.answer(giving: $0, usual: 200) }
        add(CallPattern(operation), answers)
    }

    /// Answers every call of an operation that has several successes, whatever its arguments.
    ///
    /// - Parameter outcomes: One for each call, the last one again and again.
    public func answer<Success, Failure>(any operation: APIOperation<Success, Failure>, with outcomes: Success...) {
        let answers = outcomes.map { operation.success.answer(giving: $0, usual: 200) }
        add(CallPattern(any: operation), answers)
    }

    /// Lets the call of an operation fail with one of several errors that the document describes:
    /// `with: .notFound(problem)`.
    ///
    /// - Parameter status: The one that the case stands for, unless given.
    public func fail<Success, Failure>(
        _ operation: APIOperation<Success, Failure>, with outcome: Failure, status: Int? = nil
    ) {
        add(CallPattern(operation), [operation.failure.answer(giving: outcome, usual: 400, status: status)])
    }

    /// Lets every call of an operation fail with one of several errors that the document describes.
    ///
    /// - Parameter status: The one that the case stands for, unless given.
    public func fail<Success, Failure>(
        any operation: APIOperation<Success, Failure>, with outcome: Failure, status: Int? = nil
    ) {
        add(CallPattern(any: operation), [operation.failure.answer(giving: outcome, usual: 400, status: status)])
    }
}
