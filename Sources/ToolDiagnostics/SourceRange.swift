/// A stretch of one line of a source file. Lines and columns count from 1; columns and lengths count Unicode scalars.
///
/// Kept as bytes, because most ranges are never shown: lines and columns are looked up when somebody asks.
package struct SourceRange: Sendable, Hashable {
    package let file: SourceFile
    private let start: UInt32
    private let size: UInt32

    /// - Parameters:
    ///   - offset: The first byte, counted from the start of the file's text.
    ///   - byteCount: May reach beyond the first line.
    package init(file: SourceFile, offset: Int, byteCount: Int) {
        self.file = file
        start = UInt32(clamping: offset)
        size = UInt32(clamping: byteCount)
    }

    /// A file as a whole, for what is wrong with no single place of it.
    package init(wholeFile file: SourceFile) {
        self.init(file: file, offset: 0, byteCount: 0)
    }

    /// A range by line and column; one outside the text moves to the nearest place inside it.
    package init(file: SourceFile, line: Int, column: Int, length: Int) {
        let offset = file.offset(line: line, column: column)
        let end = file.offset(offset, movedBy: length, until: file.lineEnd(at: offset))
        self.init(file: file, offset: offset, byteCount: end - offset)
    }
}

extension SourceRange {
    /// The first byte, counted from the start of the file's text.
    package var offset: Int { Int(start) }
    /// The number of bytes, which may reach beyond the first line.
    package var byteCount: Int { Int(size) }
    /// True for the empty range at the start, which nothing in a file has otherwise.
    package var isWholeFile: Bool { start == 0 && size == 0 }
    package var line: Int { file.position(at: offset).line }
    package var column: Int { file.position(at: offset).column }

    /// At least 1; a range that spans lines ends with its first line.
    package var length: Int {
        let end = min(offset + byteCount, file.lineEnd(at: offset))
        return max(1, file.scalarCount(from: offset, to: end))
    }
}
