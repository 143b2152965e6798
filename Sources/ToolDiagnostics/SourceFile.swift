/// One file of input: its text as UTF-8, and the path by which the user knows it.
///
/// Identity counts, not content: two loads of the same file are two source files.
package final class SourceFile: Sendable {
    /// The path as the user wrote it or would write it, for example `specs/platform.yaml`.
    package let path: String
    /// The text in UTF-8 without a byte order mark, whatever the encoding on disk. Bytes that are not text are kept as
    /// they are.
    package let bytes: [UInt8]
    private let lineTable: LineTable

    /// - Parameter bytes: What stands on disk: UTF-8, or UTF-16 or UTF-32 of either byte order.
    package init(path: String, bytes: [UInt8]) {
        self.path = path
        self.bytes = TextEncoding.utf8Text(of: bytes)
        lineTable = LineTable(self.bytes)
    }
}

extension SourceFile {
    /// True when every character is one byte, so that counts of characters and of bytes agree.
    package var isASCII: Bool { lineTable.scalarCount == bytes.count }

    /// Line and column of a byte, both from 1. Lines end with LF, CRLF or CR; columns count Unicode scalars.
    package func position(at offset: Int) -> (line: Int, column: Int) {
        lineTable.position(at: offset, in: bytes)
    }

    /// The byte at which the line of `offset` begins.
    package func lineStart(at offset: Int) -> Int {
        lineTable.lineStart(at: offset, in: bytes)
    }

    /// The byte after the last one of the line of `offset`, without its line end.
    package func lineEnd(at offset: Int) -> Int {
        bytes[min(offset, bytes.count)...].firstIndex(where: isLineEnd) ?? bytes.count
    }

    /// The byte at a line and column; the nearest one before it when the text is shorter.
    package func offset(line: Int, column: Int) -> Int {
        let start = lineTable.start(ofLine: line, in: bytes)
        return offset(start, movedBy: column - 1, until: lineEnd(at: start))
    }

    /// The byte that lies `count` scalars after `start`, at most `limit`.
    package func offset(_ start: Int, movedBy count: Int, until limit: Int) -> Int {
        var offset = start
        var remaining = count
        while remaining > 0, offset < limit {
            offset += 1
            while offset < limit, isContinuation(bytes[offset]) { offset += 1 }
            remaining -= 1
        }
        return offset
    }

    func scalarCount(from start: Int, to end: Int) -> Int {
        start < end ? bytes[start..<end].count { !isContinuation($0) } : 0
    }
}

extension SourceFile: Hashable {
    package static func == (left: SourceFile, right: SourceFile) -> Bool { left === right }
    package func hash(into hasher: inout Hasher) { hasher.combine(ObjectIdentifier(self)) }
}

func isLineEnd(_ byte: UInt8) -> Bool { byte == UInt8(ascii: "\n") || byte == UInt8(ascii: "\r") }
