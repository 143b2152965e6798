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
        return status == .tooManyRequests ? reset(headers, now) : nil
    }

    /// In seconds from now, or as Unix time where that would be years. An answer that says that requests are left was
    /// refused for another reason.
    private static func reset(_ headers: HTTPFields, _ now: Date) -> Duration? {
        for prefix in ["RateLimit", "X-RateLimit"] {
            guard let seconds = number(headers[prefix + "-Reset"]), number(headers[prefix + "-Remaining"]) ?? 0 <= 0
            else { continue }
            return duration(seconds < 1e8 ? seconds : seconds - now.timeIntervalSince1970)
        }
        return nil
    }

    private static func number(_ text: String?) -> Double? {
        text.flatMap { Double($0.trimmingSpaces) }.flatMap { $0.isFinite ? $0 : nil }
    }

    private static func duration(_ seconds: Double) -> Duration { .seconds(min(max(seconds, 0), 1e9)) }

    private static let retryAfter = HTTPField.Name("Retry-After")!
    private static let retryAfterMilliseconds = HTTPField.Name("Retry-After-Ms")!
}

extension HTTPFields {
    fileprivate subscript(name: String) -> String? { HTTPField.Name(name).flatMap { self[$0] } }
}
