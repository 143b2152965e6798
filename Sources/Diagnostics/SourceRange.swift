/// A stretch of one line of a source file. Lines and columns count from 1; columns and lengths count Unicode scalars.
package struct SourceRange: Sendable, Hashable {
    package let file: SourceFile
    package let line: Int
    package let column: Int
    /// At least 1; a range that spans lines ends with its first line.
    package let length: Int

    package init(file: SourceFile, line: Int, column: Int, length: Int) {
        self.file = file
        self.line = line
        self.column = column
        self.length = length
    }
}
