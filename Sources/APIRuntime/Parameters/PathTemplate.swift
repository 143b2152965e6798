/// A path with `{names}` in it, as the API's document writes it.
enum PathTemplate {
    /// Puts the expansions in place of their names.
    ///
    /// Values cannot change which resource the path leads to: an empty one is refused, as is one that makes a segment
    /// empty, `.` or `..`, because servers and proxies fold such segments even when they are percent-encoded
    /// (RFC 3986, 5.2.4 and 6.2.2.2).
    static func fill(_ template: String, with expansions: [PathValue]) throws(InvalidRequest) -> String {
        var segments: [String] = []
        for segment in template.utf8.split(separator: UInt8(ascii: "/"), omittingEmptySubsequences: false) {
            segments.append(try fill(segment: Substring(segment), with: expansions))
        }
        return segments.joined(separator: "/")
    }

    /// Puts the expansions in place of their names in a query that is part of the path.
    static func fill(query: Substring, with expansions: [PathValue]) throws(InvalidRequest) -> String {
        try expand(query, with: expansions, repairing: PercentEncoding.repairedQuery).text
    }

    private static func fill(segment: Substring, with expansions: [PathValue]) throws(InvalidRequest) -> String {
        let (text, names) = try expand(segment, with: expansions, repairing: PercentEncoding.repairedPath)
        guard let lastName = names.last else { return text }
        for value in expansions where value.expansion.isEmpty && names.contains(value.name) {
            throw .emptyPathParameter(value.name)
        }
        guard text.utf8.contains(where: { "./%".utf8.contains($0) }) else { return text }
        for segment in text.split(separator: "/", omittingEmptySubsequences: false) {
            if segment.isEmpty { throw .emptyPathParameter(lastName) }
            if dotSegments.contains(segment.lowercased()) { throw .dotSegment(lastName) }
        }
        return text
    }

    private static let dotSegments: Set<String> = [".", "..", "%2e", "%2e%2e", ".%2e", "%2e."]

    /// The text, and the names in it.
    private static func expand(
        _ template: Substring, with expansions: [PathValue], repairing repair: (String) -> String
    ) throws(InvalidRequest) -> (text: String, names: [String]) {
        var text = ""
        var names: [String] = []
        var rest = template
        while let opening = rest.utf8.firstIndex(of: UInt8(ascii: "{")),
            let closing = rest[opening...].utf8.firstIndex(of: UInt8(ascii: "}"))
        {
            let name = String(rest[rest.utf8.index(after: opening)..<closing])
            guard let value = expansions.first(where: { $0.name == name }) else { throw .missingPathParameter(name) }
            text += repair(String(rest[..<opening])) + value.expansion
            rest = rest[rest.utf8.index(after: closing)...]
            names.append(name)
        }
        return (text + repair(String(rest)), names)
    }
}

/// A path parameter, written in its style and percent-encoded.
struct PathValue: Sendable {
    let name: String
    let expansion: String
}
