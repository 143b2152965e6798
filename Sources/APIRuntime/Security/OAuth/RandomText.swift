import Foundation

/// Texts that nobody can guess.
enum RandomText {
    /// 256 bits in 43 characters (RFC 7636, 4.1).
    static func make() -> String {
        var generator = SystemRandomNumberGenerator()
        return Base64.encodedForURL((0..<32).map { _ in UInt8.random(in: .min ... .max, using: &generator) })
    }
}

extension Base64 {
    /// In the alphabet for addresses, without padding (RFC 7636, appendix A).
    static func encodedForURL(_ bytes: [UInt8]) -> String {
        Data(bytes).base64EncodedString().split(separator: "=").joined()
            .split(separator: "+", omittingEmptySubsequences: false).joined(separator: "-")
            .split(separator: "/", omittingEmptySubsequences: false).joined(separator: "_")
    }
}
