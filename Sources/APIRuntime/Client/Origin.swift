/// Scheme, host and port (RFC 6454, 4): the border that credentials do not cross.
struct Origin: Sendable, Hashable {
    let scheme: String
    let host: String
    let port: String

    init(scheme: String, authority: String) {
        self.scheme = scheme.lowercased()
        let lowercased = authority.lowercased()
        // The colons inside the brackets of an IPv6 address do not begin a port.
        let afterAddress = lowercased.utf8.lastIndex(of: UInt8(ascii: "]")) ?? lowercased.startIndex
        if let colon = lowercased[afterAddress...].utf8.lastIndex(of: UInt8(ascii: ":")) {
            host = String(lowercased[..<colon])
            port = String(lowercased[lowercased.utf8.index(after: colon)...])
        } else {
            host = lowercased
            port = ""
        }
    }

    private var effectivePort: String {
        guard port.isEmpty else { return port }
        return scheme == "https" ? "443" : "80"
    }

    static func == (left: Origin, right: Origin) -> Bool {
        left.scheme == right.scheme && left.host == right.host && left.effectivePort == right.effectivePort
    }

    func hash(into hasher: inout Hasher) {
        hasher.combine(scheme)
        hasher.combine(host)
        hasher.combine(effectivePort)
    }
}
