/// Words that Swift writes in one case throughout: `jobID`, `URLPath`, `htmlBody`.
///
/// Only words that mean nothing else: `pin`, `rest`, `it` and `us` are ordinary words.
enum Acronyms {
    /// `ID` for `id`, `IDs` for `ids`; nothing for an ordinary word.
    static func uppercase(_ word: String) -> String? {
        guard word.utf8.count <= 8 else { return nil }
        let lower = word.lowercased()
        if let special = special[lower] { return special }
        if known.contains(lower) { return lower.uppercased() }
        switch lower.utf8.last {
        case UInt8(ascii: "s"):
            let singular = String(lower.dropLast())
            return known.contains(singular) ? singular.uppercased() + "s" : nil
        case .some(UInt8(ascii: "0")...UInt8(ascii: "9")):
            let stem = lower.prefix { !$0.isNumber }
            return known.contains(String(stem)) ? lower.uppercased() : nil
        default:
            return nil
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

    private static let special = [
        "oauth": "OAuth", "oauth1": "OAuth1", "oauth2": "OAuth2", "ipv4": "IPv4", "ipv6": "IPv6", "ios": "iOS", "macos": "macOS",
        "tvos": "tvOS", "ipados": "iPadOS", "mongodb": "MongoDB", "graphql": "GraphQL", "grpc": "gRPC",
    ]

    private static let known: Set<String> = [
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
