/// The path or URL of a file, normalized so that equal addresses are spelled alike.
struct Address: Hashable {
    let text: String

    init(_ text: String) {
        let (origin, path) = Address.split(text)
        self.text = origin + Address.withoutDotSegments(path, isRooted: !origin.isEmpty)
    }

    /// Where a reference leads that is written in the file at this address (RFC 3986, 5.2, without queries).
    func appending(_ reference: String) -> Address {
        if Address.hasScheme(reference) { return Address(reference) }
        let (origin, path) = Address.split(text)
        if reference.hasPrefix("//") { return Address(origin.prefix { $0 != "/" } + reference) }
        if reference.hasPrefix("/") { return Address(origin + reference) }
        if reference.isEmpty { return self }
        guard let lastSlash = path.lastIndex(of: "/") else { return Address(origin + reference) }
        return Address(origin + path[...lastSlash] + reference)
    }

    /// True for `https://example.com/api.yaml` and `urn:example:api`.
    static func hasScheme(_ text: String) -> Bool {
        guard let colon = text.utf8.firstIndex(of: UInt8(ascii: ":")) else { return false }
        let scheme = text[..<colon].utf8
        // One letter is a drive of Windows.
        return scheme.count > 1 && scheme.allSatisfy(isSchemeByte)
    }

    private static func isSchemeByte(_ byte: UInt8) -> Bool {
        switch byte | 0x20 {
        case UInt8(ascii: "a")...UInt8(ascii: "z"): true
        default: "0123456789+-.".utf8.contains(byte)
        }
    }

    /// `https://example.com` and `/api.yaml`; the first is empty for a path.
    private static func split(_ text: String) -> (origin: String, path: Substring) {
        guard hasScheme(text), let colon = text.firstIndex(of: ":") else { return ("", text[...]) }
        let afterScheme = text[text.index(after: colon)...]
        guard afterScheme.hasPrefix("//") else { return (String(text[...colon]), afterScheme) }
        let authority = afterScheme.dropFirst(2).prefix { $0 != "/" }
        return (String(text[...colon]) + "//" + authority, text[authority.endIndex...])
    }

    private static func withoutDotSegments(_ path: Substring, isRooted: Bool) -> String {
        guard path.utf8.contains(UInt8(ascii: ".")) else { return String(path) }
        let isAbsolute = path.hasPrefix("/")
        var kept: [Substring] = []
        let segments = path.split(separator: "/", omittingEmptySubsequences: false)
        for segment in isAbsolute ? segments.dropFirst() : segments[...] {
            switch segment {
            case ".": continue
            case "..":
                if let last = kept.last, last != ".." { kept.removeLast() } else if !isAbsolute { kept.append(segment) }
            default: kept.append(segment)
            }
        }
        return (isAbsolute ? "/" : "") + kept.joined(separator: "/")
    }
}
