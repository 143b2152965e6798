import ToolDiagnostics

/// The comments that some editors let people write into JSON, which has none: `// …` to the end of a line, `/* … */`.
struct JSONComments {
    /// The text with blanks in their places, so that all other places stay what they are.
    private(set) var text: [UInt8]
    private let first: Range<Int>

    /// Nil when there are none.
    init?(in bytes: ArraySlice<UInt8>) {
        var ranges: [Range<Int>] = []
        var index = bytes.startIndex
        while index < bytes.endIndex {
            if bytes[index] == UInt8(ascii: "\"") {
                index = Self.endOfString(in: bytes, from: index)
            } else if let end = Self.endOfComment(in: bytes, from: index) {
                ranges.append(index..<end)
                index = end
            } else {
                index += 1
            }
        }
        guard let first = ranges.first else { return nil }
        self.first = first
        text = Array(bytes)
        for index in ranges.joined() where text[index - bytes.startIndex] != UInt8(ascii: "\n") {
            text[index - bytes.startIndex] = UInt8(ascii: " ")
        }
    }

    /// Where the first one stands.
    func place(in file: SourceFile) -> SourceRange {
        SourceRange(file: file, offset: first.lowerBound, byteCount: first.count)
    }

    private static func endOfString(in bytes: ArraySlice<UInt8>, from start: Int) -> Int {
        var index = start + 1
        while index < bytes.endIndex, bytes[index] != UInt8(ascii: "\"") {
            index += bytes[index] == UInt8(ascii: "\\") ? 2 : 1
        }
        return min(index + 1, bytes.endIndex)
    }

    /// Nil when none begins here. One that is not closed reaches to the end.
    private static func endOfComment(in bytes: ArraySlice<UInt8>, from start: Int) -> Int? {
        switch bytes[start...].prefix(2) {
        case [UInt8(ascii: "/"), UInt8(ascii: "/")]:
            return bytes[start...].firstIndex { $0 == UInt8(ascii: "\n") || $0 == UInt8(ascii: "\r") } ?? bytes.endIndex
        case [UInt8(ascii: "/"), UInt8(ascii: "*")]:
            var index = start + 4
            while index <= bytes.endIndex {
                if bytes[index - 2] == UInt8(ascii: "*"), bytes[index - 1] == UInt8(ascii: "/") { return index }
                index += 1
            }
            return bytes.endIndex
        default: return nil
        }
    }
}

extension Diagnostic.Message {
    static var jsonComment: Self {
        Self(id: "json-comment", "JSON has no comments; all are skipped here, but remove them for other tools")
    }
}
