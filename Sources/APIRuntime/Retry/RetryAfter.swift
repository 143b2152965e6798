import Foundation
import HTTPTypes

/// The wait that a server asks for.
enum RetryAfter {
    /// From `Retry-After` (RFC 9110, 10.2.3), in milliseconds too where a server is that precise; after 429 also from
    /// the headers that tell when requests are granted again.
    ///
    /// - Returns: Never negative; `nil` when the server asks for nothing, or nothing that can be read.
    static func wait(after status: HTTPResponse.Status, _ headers: HTTPFields, now: Date) -> Duration? {
        if let milliseconds = number(headers[retryAfterMilliseconds]) { return duration(milliseconds / 1_000) }
        if let text = headers[retryAfter]?.trimmingSpaces {
            return number(text).map(duration) ?? HTTPDate.parse(text).map { duration($0.timeIntervalSince(now)) }
        }
        guard isRefusal(status, headers) else { return nil }
        return RateLimit.reset(in: headers).map { duration($0 < 1e8 ? $0 : $0 - now.timeIntervalSince1970) }
    }

    /// Whether the request came too soon after others: 429 (RFC 6585, 4), or 403 from a server that says when to come
    /// again or that no requests are left, as GitHub's does.
    static func isRefusal(_ status: HTTPResponse.Status, _ headers: HTTPFields) -> Bool {
        status == .tooManyRequests
            || status == .forbidden && (headers[retryAfter] != nil || RateLimit.isUsedUp(headers))
    }

    private static func number(_ text: String?) -> Double? { text.flatMap(RateLimit.number) }

    private static func duration(_ seconds: Double) -> Duration { .seconds(min(max(seconds, 0), 1e9)) }

    private static let retryAfter = HTTPField.Name("Retry-After")!
    private static let retryAfterMilliseconds = HTTPField.Name("Retry-After-Ms")!
}
