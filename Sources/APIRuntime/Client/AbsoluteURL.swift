/// The parts of an absolute `http` or `https` URL as they are written, with nothing decoded or normalised but the case
/// of scheme and host (RFC 3986, 3).
struct AbsoluteURL {
    let scheme: String
    let authority: String
    let path: String
    let query: String?
    let hasUser: Bool

    init?(_ text: String) {
        guard let separator = text.firstRange(of: "://") else { return nil }
        scheme = text[..<separator.lowerBound].lowercased()
        guard scheme == "http" || scheme == "https" else { return nil }
        let rest = text[separator.upperBound...].prefix { $0 != "#" }
        let end = rest.firstIndex { $0 == "/" || $0 == "?" } ?? rest.endIndex
        let host = rest[..<end]
        hasUser = host.contains("@")
        authority =
            host.lowercased().split(separator: "@", omittingEmptySubsequences: false).last.map(String.init) ?? ""
        guard AbsoluteURL.isAuthority(authority) else { return nil }
        let target = rest[end...]
        let mark = target.firstIndex(of: "?") ?? target.endIndex
        path = String(target[..<mark])
        query = mark < target.endIndex ? String(target[target.index(after: mark)...]) : nil
    }

    /// Path and query as they stand in the first line of a request; `/` where the URL has no path.
    var target: String {
        (path.isEmpty ? "/" : path) + (query.map { "?" + $0 } ?? "")
    }

    private static func isAuthority(_ text: String) -> Bool {
        guard let first = text.utf8.first, first != UInt8(ascii: ":") else { return false }
        return text.utf8.allSatisfy { PercentEncoding.isUnreserved($0) || ":[]%".utf8.contains($0) }
    }
}
