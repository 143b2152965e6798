import HTTPTypes

/// Reads `Link: <https://…>; rel="next"` (RFC 8288, 3).
enum LinkHeader {
    /// The address of the first link with that relation.
    static func target(of relation: String, in headers: HTTPFields) -> String? {
        for field in headers[values: linkName] {
            var rest = field[...]
            while let link = nextLink(&rest) {
                if link.relations.contains(relation) { return link.target }
            }
        }
        return nil
    }

    private static func nextLink(_ rest: inout Substring) -> (target: String, relations: [String])? {
        guard let open = rest.firstIndex(of: "<"), let close = rest[open...].firstIndex(of: ">") else { return nil }
        let target = String(rest[rest.index(after: open)..<close])
        rest = rest[rest.index(after: close)...]
        let parameters = rest.prefix(untilOutsideQuotes: ",")
        rest = rest[parameters.endIndex...]
        return (target, relations(in: parameters))
    }

    private static func relations(in parameters: Substring) -> [String] {
        var rest = parameters
        while let semicolon = rest.firstIndex(of: ";") {
            rest = rest[rest.index(after: semicolon)...]
            let parameter = rest.prefix(untilOutsideQuotes: ";")
            rest = rest[parameter.endIndex...]
            let halves = parameter.split(separator: "=", maxSplits: 1)
            guard halves.count == 2, halves[0].trimmingSpaces.lowercased() == "rel" else { continue }
            let value = halves[1].trimmingSpaces.filter { $0 != "\"" }
            return value.lowercased().split(separator: " ").map(String.init)
        }
        return []
    }

    private static let linkName = HTTPField.Name("Link")!
}

extension Substring {
    fileprivate func prefix(untilOutsideQuotes end: Character) -> Substring {
        var isQuoted = false
        let index = firstIndex { character in
            if character == "\"" { isQuoted.toggle() }
            return character == end && !isQuoted
        }
        return self[..<(index ?? endIndex)]
    }
}
