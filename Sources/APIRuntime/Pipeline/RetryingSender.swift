import Foundation
import HTTPTypes

/// Sends a request again where that is safe and may help. Answers that are wanted whole are collected here, so that a
/// connection that is lost half-way counts as a failed attempt.
struct RetryingSender: Sendable {
    let next: AuthenticatingSender
    let policy: RetryPolicy
    let isSafeToRepeat: Bool
    /// When the whole call must be over.
    let deadline: ContinuousClock.Instant?
    let maximumResponseSize: Int
    /// Whether the body of such an answer is wanted whole.
    let isCollected: @Sendable (ResponseHead) -> Bool
    /// Whether the operation has no use for the body of such an answer.
    let isIgnored: @Sendable (ResponseHead) -> Bool
    /// How much of an ignored body is kept for middleware to look at.
    private static let ignoredBytesKept = 1 << 16

    func send(_ request: HTTPRequest, _ body: RequestBody?) async throws -> (HTTPResponse, ResponseBody) {
        let isReplayable = body?.isReplayable ?? true
        var attempt = 1
        while true {
            let outcome = await Result.catching { try await self.attempt(request, body) }
            guard isReplayable, attempt < policy.maximumAttempts, let wait = wait(after: outcome, attempt: attempt)
            else { return try outcome.get() }
            if case .success(let answer) = outcome { answer.1.cancel() }
            try await Task.sleep(for: wait)
            attempt += 1
        }
    }

    private func attempt(_ request: HTTPRequest, _ body: RequestBody?) async throws -> (HTTPResponse, ResponseBody) {
        let (response, responseBody) = try await next.send(request, body)
        let head = ResponseHead(response)
        guard isCollected(head) else { return (response, responseBody) }
        do {
            let bytes = try await collect(responseBody, head)
            return (response, ResponseBody(bytes))
        } catch var error as TransportError {
            error.head = head
            throw error
        }
    }

    /// Of what nobody reads the beginning; of events, which have no end, nothing.
    private func collect(_ body: ResponseBody, _ head: ResponseHead) async throws -> [UInt8] {
        guard isIgnored(head) else { return try await body.bytes(upTo: maximumResponseSize) }
        if head.mediaType?.isEventStream ?? false {
            body.cancel()
            return []
        }
        return try await body.beginning(upTo: min(RetryingSender.ignoredBytesKept, maximumResponseSize))
    }

    /// `nil` when the outcome is final, or the wait would outlast the call.
    private func wait(
        after outcome: Result<(HTTPResponse, ResponseBody), any Error>, attempt: Int
    ) -> Duration? {
        var retryAfter: Duration?
        switch outcome {
        case .success(let answer):
            // What was refused for its frequency has not been done.
            let isRefusal = RetryAfter.isRefusal(answer.0.status, answer.0.headerFields)
            let isTransient = policy.statuses.contains(answer.0.status.code)
            guard isRefusal ? policy.statuses.contains(429) : isSafeToRepeat && isTransient else { return nil }
            retryAfter = RetryAfter.wait(after: answer.0.status, answer.0.headerFields, now: Date())
        case .failure(let error):
            guard isSafeToRepeat, let error = error as? TransportError, error.isWorthRepeating else { return nil }
        }
        let jitter = Double.random(in: 0...1)
        guard let delay = policy.delay(afterAttempt: attempt, retryAfter: retryAfter, jitter: jitter) else {
            return nil
        }
        if let deadline, ContinuousClock.now + delay >= deadline { return nil }
        return delay
    }
}

extension TransportError {
    /// A limit on silence is the caller's word: waiting for it several times over would break it.
    fileprivate var isWorthRepeating: Bool { isRetryable && kind != .silence }
}

extension Result where Failure == any Error {
    fileprivate static func catching(_ body: () async throws -> Success) async -> Result {
        do { return .success(try await body()) } catch { return .failure(error) }
    }
}
