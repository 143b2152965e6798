/// A media type or range, taken apart.
struct MediaTypeName {
    /// As written, without surrounding blanks.
    let text: String
    /// Lower case, without parameters.
    private let essence: String
    /// The position of the slash, or the end.
    private let slash: String.Index

    init(_ written: String) {
        let bytes = written.utf8
        let isBlank: (UInt8) -> Bool = { $0 == 0x20 || (0x09...0x0D).contains($0) }
        let start = bytes.firstIndex { !isBlank($0) } ?? bytes.endIndex
        let end = bytes.lastIndex { !isBlank($0) }.map(bytes.index(after:)) ?? start
        text = String(written[start..<end])
        let bare = text.utf8.prefix { $0 != UInt8(ascii: ";") }.filter { !isBlank($0) }
        essence = String(decoding: bare, as: UTF8.self).lowercased()
        slash = essence.utf8.firstIndex(of: UInt8(ascii: "/")) ?? essence.endIndex
    }

    /// - Parameter isBinary: Decides for ranges such as `*/*`, which say nothing.
    func kind(isBinary: Bool) -> Content.Kind {
        if let kind = Self.known[essence] { return kind }
        let type = essence[..<slash]
        let subtype = essence[slash...].dropFirst()
        switch subtype.split(separator: "+").last ?? "" {
        case _ where type == "multipart": return .multipart
        case "json": return .json
        case "json-seq": return .jsonSequence
        case "xml": return .xml
        case "*" where (type == "*" || type == "application") && !isBinary: return .json
        default: return type == "text" ? .text : .bytes
        }
    }

    private static let known: [String: Content.Kind] = [
        "application/json": .json, "text/json": .json, "json": .json, "application/x-json": .json,
        "application/xml": .xml, "text/xml": .xml,
        "text/plain": .text,
        "application/octet-stream": .bytes,
        "text/event-stream": .eventStream,
        "application/x-www-form-urlencoded": .form,
        "multipart/form-data": .multipart,
        "application/jsonl": .jsonLines, "application/x-jsonl": .jsonLines, "application/jsonlines": .jsonLines,
        "application/x-jsonlines": .jsonLines, "application/json-lines": .jsonLines, "application/ndjson": .jsonLines,
        "application/x-ndjson": .jsonLines, "application/stream+json": .jsonLines,
        "application/json-seq": .jsonSequence,
    ]
}
