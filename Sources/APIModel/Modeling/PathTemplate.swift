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
        let parts = text.split(separator: "#", maxSplits: 1, omittingEmptySubsequences: false)
        fragment = parts.count > 1 ? String(parts[1]) : nil
        let halves = (parts.first ?? "").split(separator: "?", maxSplits: 1, omittingEmptySubsequences: false)
        path = String(halves.first ?? "")
        names = Self.names(in: path)
        let items = halves.count > 1 ? halves[1].split(separator: "&") : []
        query = items.map { item in
            let pair = item.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
            return QueryItem(name: String(pair[0]), value: pair.count > 1 ? String(pair[1]) : "")
        }
    }

    private static func names(in path: String) -> [String] {
        var names: [String] = []
        for piece in path.split(separator: "{", omittingEmptySubsequences: false).dropFirst() {
            guard let end = piece.firstIndex(of: "}") else { continue }
            let name = String(piece[..<end])
            if !name.isEmpty, !names.contains(name) { names.append(name) }
        }
        return names
    }
}

extension PathTemplate.QueryItem {
    /// `?id={id}` asks for a parameter; anything else is always sent as it stands.
    var isFixed: Bool { !(value.hasPrefix("{") && value.hasSuffix("}")) }
}
