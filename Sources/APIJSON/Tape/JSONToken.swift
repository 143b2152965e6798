/// One thing that stands in a document, with its place.
public struct JSONToken: Hashable, Sendable {
    public enum Kind: Hashable, Sendable {
        case null, bool, number, string, arrayStart, arrayEnd, objectStart, objectEnd
        /// Stands in an object before its value.
        case key
    }

    public let kind: Kind
    /// Offsets in bytes from the beginning of the document; quotes are part of a string or key.
    public let range: Range<Int>
}

/// Walking over a whole document, in order and without recursion.
extension JSONTape {
    public subscript(index: Int) -> JSONToken {
        precondition((0..<count).contains(index), "no such token")
        let entry = entries[index]
        return JSONToken(kind: tokenKind(of: entry), range: entry.offset..<entry.offset + tokenLength(of: entry))
    }

    private func tokenKind(of entry: TapeEntry) -> JSONToken.Kind {
        switch entry.kind {
        case .missing, .null: .null
        case .true, .false: .bool
        case .integer, .decimal: .number
        case .string, .escapedString: .string
        case .key, .escapedKey: .key
        case .array: .arrayStart
        case .object: .objectStart
        case .end: entries[entry.extent].kind == .array ? .arrayEnd : .objectEnd
        }
    }

    func tokenLength(of entry: TapeEntry) -> Int {
        switch entry.kind {
        case .array, .object, .end: 1
        case .string, .escapedString, .key, .escapedKey: entry.extent + 2
        default: entry.extent
        }
    }

    /// The bytes from the first to behind the last of the value, or key, at `index`.
    public func byteRange(of index: Int) -> Range<Int> {
        let entry = entries[index]
        let last = entry.isContainer ? entries[entry.extent - 1] : entry
        return entry.offset..<last.offset + tokenLength(of: last)
    }

    /// The text of a string or key, decoded; of any other token as written.
    public func text(at index: Int) -> String {
        precondition((0..<count).contains(index), "no such token")
        let entry = entries[index]
        return switch entry.kind {
        case .array, .object, .end: String(UnicodeScalar(source[entry.offset]))
        default: string(of: entry)
        }
    }

    /// The text of a scalar or key, decoded.
    @inline(__always)
    func string(of entry: TapeEntry) -> String {
        let bytes = text(of: entry)
        guard entry.kind == .escapedString || entry.kind == .escapedKey else {
            return String(decoding: bytes, as: UTF8.self)
        }
        return unescapedString(bytes)
    }

    @inline(never)
    private func unescapedString(_ bytes: UnsafeBufferPointer<UInt8>) -> String {
        String(unsafeUninitializedCapacity: bytes.count) { target in
            guard let start = target.baseAddress else { return 0 }
            return bytes.unescape(into: start)
        }
    }

    /// Lends the decoded text of a scalar or key.
    func withText<Result>(of entry: TapeEntry, _ body: (UnsafeBufferPointer<UInt8>) -> Result) -> Result {
        let bytes = text(of: entry)
        guard entry.kind == .escapedString || entry.kind == .escapedKey else { return body(bytes) }
        return withUnsafeTemporaryAllocation(of: UInt8.self, capacity: bytes.count) { target in
            guard let start = target.baseAddress else { return body(bytes) }
            return body(UnsafeBufferPointer(start: start, count: bytes.unescape(into: start)))
        }
    }
}
