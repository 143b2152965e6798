/// A document in which places are marked: `type: 1️⃣strng` marks the word behind the mark. Marks are `1️⃣` to `9️⃣` and
/// `🔟`.
package struct MarkedText {
    /// The document without its marks.
    package private(set) var bytes: [UInt8] = []
    /// Which mark stands before a byte.
    private var marks: [Int: Character] = [:]

    package init(_ marked: String) {
        for character in marked {
            if Self.isMark(character) {
                marks[bytes.count] = character
            } else {
                bytes += Array(character.utf8)
            }
        }
    }

    package func mark(at offset: Int) -> Character? { marks[offset] }

    private static func isMark(_ character: Character) -> Bool {
        "1️⃣2️⃣3️⃣4️⃣5️⃣6️⃣7️⃣8️⃣9️⃣🔟".contains(character)
    }
}
