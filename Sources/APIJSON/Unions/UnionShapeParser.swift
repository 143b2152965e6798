/// Reads the notation of `UnionShapes`.
struct UnionShapeParser {
    private let text: UnsafeBufferPointer<UInt8>
    private var place = 0

    init(_ notation: StaticString) {
        text = UnsafeBufferPointer(start: notation.utf8Start, count: notation.utf8CodeUnitCount)
    }

    mutating func variants() -> [UnionShape] {
        var variants: [UnionShape] = []
        repeat { variants.append(alternatives()) } while take("|")
        return variants
    }

    private mutating func alternatives() -> UnionShape {
        var shapes: [UnionShape] = []
        repeat { shapes.append(shape()) } while take("/")
        return shapes.count == 1 ? shapes[0] : .either(shapes)
    }

    private mutating func shape() -> UnionShape {
        if take("{") { return object() }
        if take("[") { return array() }
        if take("(") { return texts() }
        return switch String(decoding: word(), as: UTF8.self) {
        case "null": .null
        case "boolean": .boolean
        case "integer": .integer
        case "number": .number
        case "string": .string
        case "array": .array
        case "object": .anyObject
        default: .any
        }
    }

    private mutating func array() -> UnionShape {
        let element = alternatives()
        _ = take("]")
        return .arrayOf(element)
    }

    private mutating func texts() -> UnionShape {
        var texts: [UnionText] = []
        repeat { texts.append(name()) } while take(",")
        _ = take(")")
        return .texts(texts)
    }

    private mutating func object() -> UnionShape {
        var members: [UnionMember] = []
        var isOpen = false
        repeat {
            if take("...") { isOpen = true } else { members.append(member()) }
        } while take(",")
        _ = take("}")
        return .object(members, isOpen: isOpen)
    }

    private mutating func member() -> UnionMember {
        var member = UnionMember(key: name())
        if take("?") { member.isRequired = false }
        if take(":") { member.constants = constants() }
        return member
    }

    private mutating func constants() -> [JSONValue] {
        guard take("(") else { return [value(of: word())].compactMap { $0 } }
        var constants: [JSONValue] = []
        repeat { constants += [value(of: word())].compactMap { $0 } } while take(",")
        _ = take(")")
        return constants
    }

    /// A plain word, or any text as in JSON.
    private mutating func name() -> UnionText {
        let word = word()
        guard word.first == UInt8(ascii: "\""), case .string(let text)? = value(of: word) else {
            return UnionText(bytes: Array(word))
        }
        return UnionText(bytes: Array(text.utf8))
    }

    private func value(of word: Slice<UnsafeBufferPointer<UInt8>>) -> JSONValue? {
        (try? JSONTape(parsing: Array(word))).map { JSONValue(json: $0.root) }
    }

    /// The bytes before the next mark or blank; a text in quotes is one word.
    private mutating func word() -> Slice<UnsafeBufferPointer<UInt8>> {
        skipBlanks()
        let start = place
        if place < text.count, text[place] == UInt8(ascii: "\"") {
            skipQuoted()
        } else {
            while place < text.count, !UnionShapeParser.endsWord(text[place]) { place += 1 }
        }
        return text[start..<place]
    }

    private mutating func skipQuoted() {
        place += 1
        while place < text.count, text[place] != UInt8(ascii: "\"") {
            place += text[place] == UInt8(ascii: "\\") ? 2 : 1
        }
        place = min(place + 1, text.count)
    }

    private mutating func take(_ mark: StaticString) -> Bool {
        skipBlanks()
        let end = place + mark.utf8CodeUnitCount
        guard end <= text.count, let here = text.baseAddress.map({ $0 + place }),
            areEqual(here, mark.utf8Start, mark.utf8CodeUnitCount)
        else { return false }
        place = end
        return true
    }

    private mutating func skipBlanks() {
        while place < text.count, text[place] <= UInt8(ascii: " ") { place += 1 }
    }

    private static func endsWord(_ byte: UInt8) -> Bool {
        switch byte {
        case ...UInt8(ascii: " "), UInt8(ascii: ","), UInt8(ascii: "?"), UInt8(ascii: ":"), UInt8(ascii: "|"),
            UInt8(ascii: "/"), UInt8(ascii: "{"), UInt8(ascii: "}"), UInt8(ascii: "["), UInt8(ascii: "]"),
            UInt8(ascii: "("), UInt8(ascii: ")"):
            true
        default: false
        }
    }
}
