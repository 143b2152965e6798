import ArgumentParser

/// Scheme, host and port of a URL, in lower case: the part of the network that the user allows to be read.
///
/// Only `https`. The loopback interface may be spoken to in the clear, since what is said there does not leave the
/// machine.
struct NetworkOrigin: Hashable, Sendable {
    let text: String

    /// `https://schemas.example.com`, as the user writes it.
    init(_ text: String) throws {
        guard let origin = NetworkOrigin(of: text), text.split(separator: "/").count == 2 else {
            throw ValidationError(
                "'\(text)' is no origin that can be read; write its scheme and host, such as https://example.com")
        }
        self = origin
    }

    /// The origin of a URL; nil when nothing is to be fetched from there, as from `http` or with a name and password.
    init?(of url: String) {
        let parts = url.split(separator: "/", maxSplits: 3, omittingEmptySubsequences: false)
        guard parts.count >= 3, parts[1].isEmpty, !parts[2].isEmpty else { return nil }
        let scheme = parts[0].lowercased()
        let authority = parts[2].prefix { $0 != "?" && $0 != "#" }.lowercased()
        guard !authority.contains("@"), scheme == "https:" || scheme == "http:" && Self.isLoopback(authority) else {
            return nil
        }
        let port = scheme == "https:" ? ":443" : ":80"
        text = scheme + "//" + (authority.hasSuffix(port) ? String(authority.dropLast(port.count)) : authority)
    }

    /// The origin of any URL as a message may show it: user, path and query can hold secrets.
    static func shown(of url: String) -> String {
        let parts = url.split(separator: "/", maxSplits: 3, omittingEmptySubsequences: false)
        guard parts.count >= 3, parts[1].isEmpty else { return "\(parts[0].prefix { $0 != ":" }):" }
        let authority = parts[2].prefix { $0 != "?" && $0 != "#" }
        return "\(parts[0])//\(authority.split(separator: "@", omittingEmptySubsequences: false).last ?? "")"
    }

    private static func isLoopback(_ authority: String) -> Bool {
        if authority.hasPrefix("[::1]") { return true }
        return ["localhost", "127.0.0.1"].contains(authority.prefix { $0 != ":" })
    }
}
