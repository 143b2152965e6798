import Foundation
import HTTPTypes

/// The wait that a server asks for (RFC 9110, 10.2.3).
enum RetryAfter {
    /// Never negative; `nil` when the server asks for nothing, or nothing that can be read.
    static func wait(_ headers: HTTPFields, now: Date) -> Duration? {
        guard let text = headers[retryAfter]?.trimmingSpaces else { return nil }
        if let seconds = Double(text), seconds.isFinite { return .seconds(min(max(seconds, 0), 1e9)) }
        guard let date = HTTPDate.parse(text) else { return nil }
        return .seconds(max(date.timeIntervalSince(now), 0))
    }

    private static let retryAfter = HTTPField.Name("Retry-After")!
}
