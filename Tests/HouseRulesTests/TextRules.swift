import Foundation
import Testing

/// What never stands in our sources.
@Suite struct TextRules {
    @Test func noLeftovers() {
        let forbidden = ["TODO", "FIXME", "XXX", "MARK:", "fatalError(", "try!", " as! "]
        for file in House.files(under: "Sources") where !House.isWritten(file.path) {
            for word in forbidden {
                #expect(!file.text.contains(word), "\(file.path) contains '\(word)'")
            }
        }
    }

    @Test func linesAreAtMost120Wide() {
        for file in House.files(under: "Sources") where !House.isWritten(file.path) {
            for (number, line) in file.lines.enumerated() where line.count > 120 {
                Issue.record("\(file.path):\(number + 1) is \(line.count) characters wide")
            }
        }
    }

    /// Message -> why no test shows it.
    static let unshown = ["file-too-large": "a test would need a document of more than 1 GiB"]

    /// Every message that the tool can print is seen by at least one test.
    @Test func everyMessageIDOccursInATest() throws {
        let ids = Set(
            House.files(under: "Sources").filter { !House.isWritten($0.path) }
                .flatMap { $0.text.matches(of: /id: "([a-z]+(?:-[a-z0-9]+)*)"/).map { String($0.output.1) } })
        #expect(ids.count > 20)
        let shown = Set(testTexts().flatMap(quotedWords))
        let unseen = ids.subtracting(Self.unshown.keys).subtracting(shown)
        #expect(unseen.isEmpty, "messages that no test shows: \(unseen.sorted().joined(separator: ", "))")
    }

    /// Words such as an id, in brackets or at the end of a quotation. Over bytes: the texts of all tests are long.
    private func quotedWords(in text: String) -> [String] {
        let bytes = Array(text.utf8)
        var words: [String] = []
        var start = 0
        for (index, byte) in bytes.enumerated() where !isOfWord(byte) {
            defer { start = index + 1 }
            guard start < index, start > 0, "[\" ".utf8.contains(bytes[start - 1]), "]\"".utf8.contains(byte) else { continue }
            words.append(String(decoding: bytes[start..<index], as: UTF8.self))
        }
        return words
    }

    private func isOfWord(_ byte: UInt8) -> Bool {
        (97...122).contains(byte) || (48...57).contains(byte) || byte == UInt8(ascii: "-")
    }

    private func testTexts() -> [String] {
        ["swift", "yaml", "json", "txt", "md"].flatMap { suffix in
            House.files(under: "Tests", suffix: "." + suffix)
                .filter { !$0.path.contains("/Goldens/") && !$0.path.contains("HouseRulesTests") }.map(\.text)
        }
    }
}
