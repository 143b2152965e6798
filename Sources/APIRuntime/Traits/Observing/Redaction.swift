#if Logging || Tracing
    import Foundation
    public import HTTPTypes

    /// What of a request or an answer may be seen by whoever reads logs and traces. Values that may not are replaced by
    /// `REDACTED`; bodies are never shown, and what a client's credentials add to a request comes later than
    /// middleware.
    ///
    /// Of headers only those are shown that are known to hold no secret. Of a query everything is shown but what is
    /// named like a secret, as the parameters of an API are what distinguishes its calls.
    public struct Redaction: Sendable {
        /// Headers whose values are shown, in lower case.
        public var shownHeaders: Set<String> = [
            "accept", "accept-charset", "accept-encoding", "accept-language", "accept-ranges", "age", "allow",
            "cache-control", "content-encoding", "content-language", "content-length", "content-range", "content-type",
            "date", "deprecation", "etag", "expires", "if-match", "if-modified-since", "if-none-match",
            "if-unmodified-since", "last-modified", "range", "retry-after", "server", "sunset", "transfer-encoding",
            "user-agent", "vary", "request-id", "x-request-id", "x-correlation-id", "x-ratelimit-limit",
            "x-ratelimit-remaining", "x-ratelimit-reset",
        ]

        /// Words in the names of query parameters whose values are not shown, in lower case.
        public var secretQueryWords: Set<String> = [
            "auth", "code", "credential", "jwt", "key", "pass", "pwd", "secret", "session", "sig", "state", "token",
        ]

        public init() {}

        /// Changes what differs: `Redaction { $0.shownHeaders.insert("x-tenant") }`.
        public init(_ configure: (inout Redaction) -> Void) {
            self.init()
            configure(&self)
        }

        /// Each field as it may be shown, by its name in lower case.
        public func shown(_ fields: HTTPFields) -> [String: String] {
            let pairs = fields.map { field in
                let name = field.name.canonicalName
                return (name, shownHeaders.contains(name) ? field.value : Redaction.replacement)
            }
            return Dictionary(pairs) { "\($0), \($1)" }
        }

        /// Path and query as they may be shown.
        public func shown(target: String) -> String {
            guard let mark = target.firstIndex(of: "?") else { return target }
            let query = target[target.index(after: mark)...]
            let pairs = query.split(separator: "&", omittingEmptySubsequences: false).map { shown(pair: $0) }
            return target[...mark] + pairs.joined(separator: "&")
        }

        private func shown(pair: Substring) -> String {
            guard let separator = pair.firstIndex(of: "=") else { return String(pair) }
            // Percent-encoding could hide a word.
            let name = (String(pair[..<separator]).removingPercentEncoding ?? "key").lowercased()
            guard secretQueryWords.contains(where: { name.contains($0) }) else { return String(pair) }
            return pair[...separator] + Redaction.replacement
        }

        private static let replacement = "REDACTED"
    }
#endif
