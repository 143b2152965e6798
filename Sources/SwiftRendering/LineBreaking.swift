/// The widest line of the output.
let lineWidth = 120

/// Whether texts side by side fit on one line behind that indentation.
func fits(_ texts: String..., indentedBy indentation: Int) -> Bool {
    // Bytes are counted at once. A character has at least one, and at most four.
    let bytes = texts.reduce(0) { $0 + $1.utf8.count }
    let room = lineWidth - indentation
    return bytes <= room || bytes <= 4 * room && texts.reduce(0) { $0 + scalarCount($1) } <= room
}

func scalarCount(_ text: String) -> Int {
    text.utf8.reduce(0) { $0 + ($1 & 0xC0 == 0x80 ? 0 : 1) }
}

/// Breaks an expression or statement at its commas when it is wider than what is left of a line, the way swift-format
/// does: a call keeps its closing parenthesis behind the last argument; a list ends with a comma and a line of its own.
func brokenLines(_ text: String, indentedBy indentation: Int) -> [String] {
    guard text.utf8.count > lineWidth - indentation, scalarCount(text) > lineWidth - indentation,
        let group = BracketGroup(widestOf: text),
        // One thing in square brackets may be a type, such as `[String: Pet]`, which takes no comma behind it.
        !group.isList || group.items.count > 1
    else { return [text] }
    let items = arrangedItems(group.items, tail: group.isList ? "," : group.tail, indentedBy: indentation + 4)
    return [group.head] + items.map { "    " + $0 } + (group.isList ? [group.tail] : [])
}

/// The same for several statements, few of which are too wide.
func brokenLines(_ texts: [String], indentedBy indentation: Int) -> [String] {
    if texts.allSatisfy({ $0.utf8.count <= lineWidth - indentation }) { return texts }
    return texts.flatMap { brokenLines($0, indentedBy: indentation) }
}

/// A call with its arguments, on one line or on as few as they need.
func call(_ function: String, _ arguments: [String], indentedBy indentation: Int) -> [String] {
    let line = "\(function)(\(arguments.joined(separator: ", ")))"
    guard let first = arguments.first, !fits(line, indentedBy: indentation) else { return [line] }
    let head = function + "("
    guard fits(head, first, ",", indentedBy: indentation) else {
        return [head] + arrangedItems(arguments, tail: ")", indentedBy: indentation + 4).map { "    " + $0 }
    }
    let lines = arrangedItems([head + first] + arguments.dropFirst(), tail: ")", indentedBy: indentation + 4, first: 4)
    return [lines[0]] + lines.dropFirst().map { "    " + $0 }
}

/// Puts items on as few lines as they need, commas between them and `tail` behind the last one.
/// Those that need several lines for themselves stand alone.
///
/// - Parameter first: Columns that the first line has besides, since it is not indented as far.
func arrangedItems(_ items: [String], tail: String, indentedBy indentation: Int, first: Int = 0) -> [String] {
    var lines: [String] = []
    // Columns left on the last line.
    var room = 0
    for (index, item) in items.enumerated() {
        let ending = index == items.count - 1 ? tail : ","
        let text = item + ending
        let width = scalarCount(text)
        if width < room {
            lines[lines.count - 1] += " " + text
            room -= width + 1
        } else {
            let entry = brokenLines(text, indentedBy: indentation + (ending == "," ? 1 : 0))
            lines += entry
            room = entry.count == 1 ? lineWidth - indentation - width + (index == 0 ? first : 0) : 0
        }
    }
    return lines
}

/// The brackets of an expression that hold the most text, cut into their items.
private struct BracketGroup {
    /// Up to and with the opening bracket.
    var head: String
    var items: [String]
    /// From the closing bracket on.
    var tail: String
    var isList: Bool

    init?(widestOf text: String) {
        let bytes = Array(text.utf8)
        var scanner = BracketScanner()
        var widest: (open: Int, commas: [Int], close: Int)?
        var open = 0
        var commas: [Int] = []
        for (index, byte) in bytes.enumerated() {
            switch scanner.advance(byte) {
            case .open where scanner.depth == 1: (open, commas) = (index, [])
            case .comma where scanner.depth == 1: commas.append(index)
            case .close where scanner.depth == 0 && index - open > max(1, widest.map { $0.close - $0.open } ?? 0):
                widest = (open, commas, index)
            case .open, .comma, .close, .other: break
            }
        }
        guard let widest else { return nil }
        let bounds = [widest.open] + widest.commas + [widest.close]
        head = String(decoding: bytes[...widest.open], as: UTF8.self)
        items = zip(bounds, bounds.dropFirst()).map { start, end in
            String(decoding: bytes[(start + 1)..<end].drop { $0 == UInt8(ascii: " ") }, as: UTF8.self)
        }
        tail = String(decoding: bytes[widest.close...], as: UTF8.self)
        isList = bytes[widest.open] == UInt8(ascii: "[")
    }
}

/// Tells brackets and commas of Swift from those in string literals.
private struct BracketScanner {
    enum Mark { case open, comma, close, other }

    private(set) var depth = 0
    private var isInString = false
    private var isEscaped = false

    mutating func advance(_ byte: UInt8) -> Mark {
        if isInString {
            if isEscaped {
                isEscaped = false
            } else if byte == UInt8(ascii: "\\") {
                isEscaped = true
            } else if byte == UInt8(ascii: "\"") {
                isInString = false
            }
            return .other
        }
        switch byte {
        case UInt8(ascii: "\""):
            isInString = true
            return .other
        case UInt8(ascii: "("), UInt8(ascii: "["):
            depth += 1
            return .open
        case UInt8(ascii: ")"), UInt8(ascii: "]"):
            depth -= 1
            return .close
        case UInt8(ascii: ","): return .comma
        default: return .other
        }
    }
}
