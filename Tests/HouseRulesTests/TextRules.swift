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
        let tests = testTexts()
        let unseen = ids.subtracting(Self.unshown.keys).filter { id in
            !tests.contains { $0.contains("[\(id)]") || $0.contains("\"\(id)\"") || $0.contains(" \(id)\"") }
        }
        #expect(unseen.isEmpty, "messages that no test shows: \(unseen.sorted().joined(separator: ", "))")
    }

    private func testTexts() -> [String] {
        ["swift", "yaml", "json", "txt", "md"].flatMap { suffix in
            House.files(under: "Tests", suffix: "." + suffix)
                .filter { !$0.path.contains("/Goldens/") && !$0.path.contains("HouseRulesTests") }.map(\.text)
        }
    }
}
