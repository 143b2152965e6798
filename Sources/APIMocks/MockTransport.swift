public import APIRuntime
import Foundation
public import HTTPTypes

/// Stands in for the server in the unit tests of code that calls a client. Nothing leaves the machine:
///
/// ```swift
/// let mock = MockTransport()
/// mock.answer(.cancelJob(jobID: id), with: ["status": "cancelled"])
/// let client = PlatformClient(configuration: .mock(mock))
/// ```
///
/// `on` asks a closure, which may take its time:
///
/// ```swift
/// mock.on(any: .listJobs()) { _ in
///     try await Task.sleep(for: .seconds(1))
///     return .json(jobs)
/// }
/// ```
///
/// Where several answers fit a call, the one that was given last counts. A call that none fits fails with an error that
/// names it.
public final class MockTransport: HTTPTransport {
    private struct State {
        var rules: [MockRule] = []
        var calls: [MockCall] = []
    }

    private let state = Locked(State())

    /// - Parameter examples: What the API's document says about answers, for all calls that get no other.
    public init(examples: [MockExample] = []) {
        if !examples.isEmpty { add(MockRule(examples: examples)) }
    }

    /// All calls so far, in their order, those without an answer too.
    public var calls: [MockCall] { state.withLock { $0.calls } }

    /// The calls of an operation with these arguments.
    public func calls<Success, Failure>(to operation: APIOperation<Success, Failure>) -> [MockCall] {
        let pattern = CallPattern(operation)
        return calls.filter(pattern.matches)
    }

    /// The calls of an operation, whatever the arguments.
    public func calls<Success, Failure>(toAny operation: APIOperation<Success, Failure>) -> [MockCall] {
        let pattern = CallPattern(any: operation)
        return calls.filter(pattern.matches)
    }

    func add(_ rule: MockRule) {
        state.withLock { $0.rules.append(rule) }
    }

    public func send(
        _ request: HTTPRequest, body: RequestBody?, options: TransportOptions
    ) async throws -> (HTTPResponse, ResponseBody) {
        let call = MockCall(options.operation, request, try await bytes(of: body))
        let rules = state.withLock { state in
            state.calls.append(call)
            return state.rules
        }
        for rule in rules.reversed() where rule.pattern.matches(call) {
            if let answer = try await rule.answer(call) { return answer.response }
        }
        throw TransportError(.other, call.complaint(about: rules))
    }

    private func bytes(of body: RequestBody?) async throws -> [UInt8] {
        var bytes: [UInt8] = []
        guard let body else { return bytes }
        for try await chunk in body { bytes += chunk }
        return bytes
    }
}

/// What is answered, and to which calls.
struct MockRule: Sendable {
    let pattern: CallPattern
    /// `nil` leaves the call to the rules before.
    let answer: @Sendable (MockCall) async throws -> MockAnswer?
}

extension MockCall {
    fileprivate func complaint(about rules: [MockRule]) -> String {
        let answered = rules.compactMap(\.pattern.arguments).filter { $0.isSameOperation(as: arguments) }
        let name = operation.isEmpty ? "" : " of '\(operation)'"
        let start = "the mock has no answer for the call \(arguments.line)\(name)"
        guard let other = answered.last else {
            return start + "; give it one with 'answer(_:with:)', 'fail' or 'on'"
        }
        return start + " with these arguments, only for others, such as \(other.line); 'answer(any:with:)' takes all"
    }
}

extension ClientConfiguration {
    /// Sends all requests to a mock, without the credentials that they would need, and none of them twice:
    /// `PlatformClient(configuration: .mock(mock))`.
    public static func mock(_ mock: MockTransport) -> ClientConfiguration {
        ClientConfiguration {
            $0.transport = mock
            $0.sendsWithoutCredentials = true
            $0.retry = .never
        }
    }

    /// Answers all requests with the examples of the API's document: for previews, and for tests that need any answer.
    public static func mock(examples: [MockExample]) -> ClientConfiguration {
        mock(MockTransport(examples: examples))
    }
}
