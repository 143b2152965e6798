/// A key of `paths`, taken apart. Some documents write a fixed query string or a fragment into it.
struct PathTemplate {
    struct QueryItem {
        let name: String
        let value: String
    }

    /// Without query string and fragment.
    let path: String
    /// The names between braces, in order, each once.
    let names: [String]
    let query: [QueryItem]
    let fragment: String?

    init(_ text: String) {
        let bytes = text.utf8
        let hash = bytes.firstIndex(of: UInt8(ascii: "#"))
        let mark = bytes[..<(hash ?? bytes.endIndex)].firstIndex(of: UInt8(ascii: "?"))
        fragment = hash.map { String(text[text.index(after: $0)...]) }
        path = String(text[..<(mark ?? hash ?? bytes.endIndex)])
        names = Self.names(in: path)
        let items = mark.map { text[text.index(after: $0)..<(hash ?? bytes.endIndex)].split(separator: "&") } ?? []
        query = items.map { item in
            let pair = item.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
            return QueryItem(name: String(pair[0]), value: pair.count > 1 ? String(pair[1]) : "")
        }
    }

    private static func names(in path: String) -> [String] {
        var names: [String] = []
        var rest = path.utf8[...]
        while let open = rest.firstIndex(of: UInt8(ascii: "{")) {
            rest = rest[open...].dropFirst()
            guard let close = rest.firstIndex(of: UInt8(ascii: "}")) else { break }
            let name = String(path[rest.startIndex..<close])
            if !name.isEmpty, !names.contains(name) { names.append(name) }
            rest = rest[close...]
        }
        return names
    }
}

extension PathTemplate.QueryItem {
    /// The name in `?id={id}`, which asks for a parameter; anything else is always sent as it stands.
    var variable: String? {
        value.hasPrefix("{") && value.hasSuffix("}") ? String(value.dropFirst().dropLast()) : nil
    }
}
