/// A media type with its parameters, for example `text/plain; charset=utf-8` (RFC 9110, 8.3.1).
struct MediaType: Sendable, Hashable {
    /// In lower case, as `text/plain`.
    let name: String
    /// Names in lower case, values without quotes.
    let parameters: [String: String]

    init?(_ text: String) {
        // Most answers write nothing but the name, in lower case.
        guard text.utf8.contains(where: { !MediaType.isPlain($0) }) else {
            guard text.utf8.contains(UInt8(ascii: "/")) else { return nil }
            (name, parameters) = (text, [:])
            return
        }
        let pieces = text.split(separator: ";", omittingEmptySubsequences: false)
        name = (pieces.first ?? "").trimmingSpaces.lowercased()
        guard name.contains("/") else { return nil }
        var parameters: [String: String] = [:]
        for piece in pieces.dropFirst() {
            let halves = piece.split(separator: "=", maxSplits: 1)
            guard halves.count == 2 else { continue }
            let value = halves[1].trimmingSpaces.trimmingQuotes
            parameters[halves[0].trimmingSpaces.lowercased()] = value
        }
        self.parameters = parameters
    }

    /// Whether a byte stands in a name that needs no reading.
    private static func isPlain(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "/"),
            UInt8(ascii: "+"), UInt8(ascii: "-"), UInt8(ascii: "."):
            true
        default: false
        }
    }

    /// `application/json`, and everything that ends in `+json` (RFC 6839, 3.1).
    var isJSON: Bool { name == "application/json" || name == "text/json" || name.hasSuffix("+json") }

    /// `application/xml`, `text/xml`, and everything that ends in `+xml` (RFC 7303).
    var isXML: Bool { name == "application/xml" || name == "text/xml" || name.hasSuffix("+xml") }

    var isEventStream: Bool { name == "text/event-stream" }

    var isMultipart: Bool { name.hasPrefix("multipart/") }

    var isText: Bool { name.hasPrefix("text/") }
}

extension String {
    fileprivate var trimmingQuotes: String {
        hasPrefix("\"") && hasSuffix("\"") && count > 1 ? String(dropFirst().dropLast()) : self
    }
}
