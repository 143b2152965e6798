import Testing
import ToolDiagnostics

@Suite struct SourceFileTests {
    @Test(arguments: [
        ("abc", 0, "1:1"), ("abc", 3, "1:4"), ("a\nb", 2, "2:1"), ("a\nb", 1, "1:2"), ("a\n", 2, "2:1"),
        ("a\r\nb", 3, "2:1"), ("a\rb", 2, "2:1"), ("a\r\rb", 3, "3:1"), ("a\n\rb", 3, "3:1"), ("\r\n\r\n", 4, "3:1"),
        ("é😀x", 6, "1:3"), ("é\n😀x", 7, "2:2"), ("", 0, "1:1"), ("a\u{2028}b", 4, "1:3"),
    ])
    func lineAndColumnOfByte(text: String, offset: Int, expected: String) {
        let position = SourceFile(path: "a", bytes: Array(text.utf8)).position(at: offset)
        #expect("\(position.line):\(position.column)" == expected)
    }

    /// Texts longer than the blocks that are counted at once, with every kind of line end at the edges of the blocks.
    @Test(arguments: ["\n", "\r", "\r\n"], [1, 3, 62, 1023, 1024, 1025, 9_000])
    func placesInLongTexts(lineEnd: String, lineLength: Int) {
        let line = String(repeating: "é", count: lineLength / 2) + String(repeating: "x", count: lineLength % 2)
        let text = Array(String(repeating: line + lineEnd, count: 20_000 / (lineLength + 1) + 1).utf8)
        let file = SourceFile(path: "a", bytes: text)
        var expected = (line: 1, column: 1)
        for (offset, byte) in text.enumerated() {
            if byte & 0xC0 != 0x80 {
                if offset % 97 == 0 || offset % 1024 < 3 || offset % 1024 > 1021 {
                    let found = file.position(at: offset)
                    #expect(found == expected, "byte \(offset)")
                }
                expected.column += 1
            }
            if byte == 0x0A || byte == 0x0D && lineEnd == "\r" { expected = (expected.line + 1, 1) }
        }
    }

    @Test(arguments: [
        (1, 1, 1, "1:1+1"), (2, 3, 2, "2:3+2"), (2, 3, 9, "2:3+4"), (2, 99, 1, "2:7+1"), (9, 1, 1, "4:1+1"),
        (3, 1, 1, "3:1+1"),
    ])
    func rangesByLineAndColumnStayInside(line: Int, column: Int, length: Int, expected: String) {
        let file = SourceFile(path: "a", bytes: Array("é\nä😀öüßx\r\n\nend".utf8))
        let range = SourceRange(file: file, line: line, column: column, length: length)
        #expect("\(range.line):\(range.column)+\(range.length)" == expected)
    }

    @Test func lengthEndsWithTheLine() {
        let file = SourceFile(path: "a", bytes: Array("ab\ncd".utf8))
        #expect(SourceRange(file: file, offset: 1, byteCount: 4).length == 1)
        #expect(SourceRange(file: file, offset: 3, byteCount: 99).length == 2)
        #expect(SourceRange(file: file, offset: 5, byteCount: 0).length == 1)
    }
}
