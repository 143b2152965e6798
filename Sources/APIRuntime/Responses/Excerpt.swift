/// The beginning of an answer for the description of an error.
enum Excerpt {
    private static let characters = 200

    /// `nil` for an empty body and for one that is not text.
    static func of(_ body: [UInt8], _ mediaType: MediaType?, hiding secrets: [String]) -> String? {
        guard !body.isEmpty, mediaType.map({ $0.isText || $0.isJSON }) ?? true else { return nil }
        // Secrets are removed before cutting, so that no half of one is left.
        let longestSecret = secrets.map(\.utf8.count).max() ?? 0
        guard var text = text(body.prefix(4 * characters + longestSecret)) else { return nil }
        for secret in secrets where !secret.isEmpty {
            text = text.split(separator: secret, omittingEmptySubsequences: false).joined(separator: "[redacted]")
        }
        let line = text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
        return line.count > characters ? line.prefix(characters) + "…" : line
    }

    /// `nil` for what is not text. A character that was cut at the end is left out.
    private static func text(_ bytes: ArraySlice<UInt8>) -> String? {
        let texts = (0..<min(4, bytes.count)).lazy.map { String(decoding: bytes.dropLast($0), as: UTF8.self) }
        return texts.first { !$0.unicodeScalars.contains("\u{FFFD}") && !$0.unicodeScalars.contains("\0") }
    }
}
