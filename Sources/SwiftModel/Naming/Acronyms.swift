/// Words that Swift writes in one case throughout: `jobID`, `URLPath`, `htmlBody`.
///
/// Only words that mean nothing else: `pin`, `rest`, `it` and `us` are ordinary words.
enum Acronyms {
    /// `ID` for `id`, `IDs` for `ids`; nothing for an ordinary word.
    static func uppercase(_ word: String) -> String? {
        var bytes = word
        let parts: (stem: String, rest: Int)? = bytes.withUTF8 { spelling(of: $0) }
        return parts.map { $0.stem + word.suffix($0.rest) }
    }

    /// The same in two parts: the acronym, and how many bytes of the word stay behind it.
    static func spelling(of word: UnsafeBufferPointer<UInt8>) -> (stem: String, rest: Int)? {
        guard let key = Key(word) else { return nil }
        if let spelling = known[key] { return (spelling, 0) }
        switch word[word.count - 1] {
        case UInt8(ascii: "s"): return known[key.withoutLast].map { ($0, 1) }
        case UInt8(ascii: "0")...UInt8(ascii: "9"):
            let digits = word.reversed().prefix { $0 >= UInt8(ascii: "0") && $0 <= UInt8(ascii: "9") }.count
            return Key(word.dropLast(digits)).flatMap { known[$0] }.map { ($0, digits) }
        default: return nil
        }
    }

    /// True for two halves of a name with capitals inside.
    static func isBrand(_ first: String, _ second: String) -> Bool {
        switch first {
        case "i": second.hasPrefix("OS") || second == "Pad" || second == "Phone"
        case "mac", "tv", "watch", "vision", "iPad": second == "OS"
        case "O": second.hasPrefix("Auth")
        case "I": second == "Pv4" || second == "Pv6"
        default: false
        }
    }

    /// A short word in lower case, packed: looked up once or twice for each word of a document.
    private struct Key: Hashable {
        private let bytes: UInt64

        init?(_ word: some Collection<UInt8>) {
            var bytes: UInt64 = 0
            guard (2...8).contains(word.count) else { return nil }
            for byte in word {
                let isUppercase = byte >= UInt8(ascii: "A") && byte <= UInt8(ascii: "Z")
                bytes = bytes << 8 | UInt64(isUppercase ? byte | 0x20 : byte)
            }
            self.bytes = bytes
        }

        private init(bytes: UInt64) { self.bytes = bytes }

        var withoutLast: Key { Key(bytes: bytes >> 8) }
    }

    private static let known: [Key: String] = {
        var known: [Key: String] = [:]
        for spelling in mixedCase {
            if let key = Key(spelling.utf8) { known[key] = spelling }
        }
        for word in words {
            if let key = Key(word.utf8) { known[key] = word.uppercased() }
        }
        return known
    }()

    private static let mixedCase = [
        "OAuth", "OAuth1", "OAuth2", "IPv4", "IPv6", "iOS", "macOS", "tvOS", "iPadOS", "MongoDB", "GraphQL", "gRPC",
    ]

    private static let words = [
        "acl", "ach", "ai", "api", "arn", "ascii", "aws", "bic", "cdn", "cidr", "cli", "cors", "cpu", "crl", "crm",
        "csr", "css", "csrf", "csv", "db", "dhcp", "dns", "eula", "faq", "ftp", "gcp", "gcs", "gdpr", "gif", "gpg",
        "gps", "gpu", "guid", "html", "http", "https", "iam", "iban", "id", "imap", "imei", "ip", "iso", "jpeg", "jpg",
        "json", "jwk", "jwks", "jwt", "kms", "kyc", "lan", "ldap", "llm", "mac", "mfa", "mime", "mms", "nat", "nfc",
        "nlp", "npm", "ocr", "oidc", "os", "otp", "pdf", "pem", "pgp", "png", "qr", "rfid", "rpc", "rsa", "rss",
        "saml", "scim", "sdk", "sepa", "sftp", "sha", "sku", "smtp", "sms", "sql", "ssd", "ssh", "ssl", "sso", "svg",
        "tcp", "tls", "totp", "ttl", "tts", "udp", "ui", "uri", "url", "urn", "utc", "utf", "uuid", "vat", "vlan",
        "vm", "vpc", "vpn", "wan", "xml", "yaml",
    ]
}
