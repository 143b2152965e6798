extension Content.Kind {
    /// Told by the media type alone; parameters such as `charset` do not matter. `isBinary` decides for ranges such as `*/*`.
    init(mediaType: String, isBinary: Bool) {
        let essence = mediaType.prefix { $0 != ";" }.lowercased().filter { !$0.isWhitespace }
        let halves = essence.split(separator: "/", maxSplits: 1, omittingEmptySubsequences: false)
        let (type, subtype) = (halves.first ?? "", halves.count > 1 ? halves[1] : "")
        let suffix = subtype.split(separator: "+").last ?? ""
        if let kind = Self.known[essence] {
            self = kind
        } else if type == "multipart" {
            self = .multipart
        } else if suffix == "json" {
            self = .json
        } else if suffix == "json-seq" {
            self = .jsonSequence
        } else if suffix == "xml" {
            self = .xml
        } else if type == "text" {
            self = .text
        } else {
            self = subtype == "*" && (type == "*" || type == "application") && !isBinary ? .json : .bytes
        }
    }

    private static let known: [String: Content.Kind] = [
        "text/json": .json, "json": .json, "application/x-json": .json,
        "text/xml": .xml,
        "text/event-stream": .eventStream,
        "application/x-www-form-urlencoded": .form,
        "application/jsonl": .jsonLines, "application/x-jsonl": .jsonLines, "application/jsonlines": .jsonLines,
        "application/x-jsonlines": .jsonLines, "application/json-lines": .jsonLines, "application/ndjson": .jsonLines,
        "application/x-ndjson": .jsonLines, "application/stream+json": .jsonLines,
        "application/json-seq": .jsonSequence,
    ]
}
