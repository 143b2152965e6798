/// What the grammar wants at a place where something else stands.
struct SyntaxProblem: Error {
    let expected: StaticString
    let offset: Int
}

/// Takes a document apart into tape entries. Open containers are chained through the entries themselves, so that the
/// native stack does not grow with the depth of the document.
struct JSONParser {
    private let source: UnsafePointer<UInt8>
    private let end: UnsafePointer<UInt8>
    private let depthLimit: Int
    private var cursor: UnsafePointer<UInt8>
    private var entries: UnsafeMutablePointer<TapeEntry>
    private var capacity: Int
    private(set) var count = 0
    private var depth = 0
    /// The innermost open container, or -1. While one is open, the extent of its entry is the container around it.
    private var container = -1
    private var isInObject = false

    /// `source` must be followed by at least eight zero bytes.
    init(source: UnsafePointer<UInt8>, byteCount: Int, depthLimit: Int) {
        self.source = source
        self.depthLimit = depthLimit
        end = source + byteCount
        cursor = source
        capacity = byteCount / 4 + 16
        entries = .allocate(capacity: capacity)
    }

    mutating func parse() -> SyntaxProblem? {
        do throws(SyntaxProblem) {
            guard end - source < TapeEntry.limit else { throw SyntaxProblem(expected: "less than 1 GiB", offset: 0) }
            skipByteOrderMark()
            skipWhitespace()
            try readValues()
            return nil
        } catch {
            return error
        }
    }

    /// The entries, which now belong to the caller. Containers left open by a problem reach beyond the end.
    mutating func finishedEntries() -> UnsafeMutablePointer<TapeEntry> {
        while container >= 0 {
            let outer = outerContainer
            entries[container] = TapeEntry(
                entries[container].kind, offset: entries[container].offset, extent: count + 1)
            container = outer
        }
        append(TapeEntry(.missing, offset: end - source, extent: 0))
        count -= 1
        return entries
    }

    private mutating func readValues() throws(SyntaxProblem) {
        while true {
            let isComplete = try readValue()
            guard isComplete else { continue }
            guard try findNextValue() else { return }
        }
    }

    /// Reads a scalar or an empty container, or opens a container, up to its first value.
    @inline(__always)
    private mutating func readValue() throws(SyntaxProblem) -> Bool {
        switch cursor.pointee {
        case .quote:
            try readString(plain: .string, escaped: .escapedString)
            return true
        case .openingBrace: return try openObject()
        case .openingBracket: return try openArray()
        case .zero ... .nine, .minus: try readNumber()
        case .t: try readLiteral("true", .true)
        case .f: try readLiteral("false", .false)
        case .n: try readLiteral("null", .null)
        default: throw problem("a value")
        }
        return true
    }

    /// Closes containers that end here, then goes to the next value. False at the end of the document.
    @inline(__always)
    private mutating func findNextValue() throws(SyntaxProblem) -> Bool {
        while container >= 0 {
            skipWhitespace()
            if cursor.pointee == .comma {
                cursor += 1
                skipWhitespace()
                if isInObject { try readKey() }
                return true
            }
            guard cursor.pointee == (isInObject ? .closingBrace : .closingBracket) else {
                throw problem(isInObject ? "',' or '}'" : "',' or ']'")
            }
            closeContainer()
        }
        skipWhitespace()
        guard cursor == end else { throw problem("the end of the document") }
        return false
    }

    private mutating func openObject() throws(SyntaxProblem) -> Bool {
        try openContainer(.object)
        isInObject = true
        if cursor.pointee == .closingBrace {
            closeContainer()
            return true
        }
        try readKey()
        return false
    }

    private mutating func openArray() throws(SyntaxProblem) -> Bool {
        try openContainer(.array)
        isInObject = false
        if cursor.pointee == .closingBracket {
            closeContainer()
            return true
        }
        return false
    }

    @inline(__always)
    private mutating func openContainer(_ kind: TapeEntry.Kind) throws(SyntaxProblem) {
        depth += 1
        guard depth <= depthLimit else { throw problem("fewer containers inside each other") }
        append(TapeEntry(kind, offset: cursor - source, extent: container + 1))
        container = count - 1
        cursor += 1
        skipWhitespace()
    }

    @inline(__always)
    private var outerContainer: Int { entries[container].extent - 1 }

    @inline(__always)
    private mutating func closeContainer() {
        let opening = entries[container]
        let outer = outerContainer
        append(TapeEntry(.end, offset: cursor - source, extent: container))
        entries[container] = TapeEntry(opening.kind, offset: opening.offset, extent: count)
        cursor += 1
        container = outer
        depth -= 1
        isInObject = outer >= 0 && entries[outer].kind == .object
    }

    @inline(__always)
    private mutating func append(_ entry: TapeEntry) {
        if count == capacity { grow() }
        entries[count] = entry
        count += 1
    }

    @inline(never)
    private mutating func grow() {
        let larger = UnsafeMutablePointer<TapeEntry>.allocate(capacity: capacity * 2)
        larger.moveInitialize(from: entries, count: count)
        entries.deallocate()
        entries = larger
        capacity *= 2
    }

    private func problem(_ expected: StaticString) -> SyntaxProblem {
        SyntaxProblem(expected: expected, offset: cursor - source)
    }
}

extension JSONParser {
    private mutating func skipByteOrderMark() {
        if cursor[0] == 0xEF, cursor[1] == 0xBB, cursor[2] == 0xBF { cursor += 3 }
    }

    @inline(__always)
    private mutating func skipWhitespace() {
        if cursor.pointee > .space { return }
        skipManyWhitespace()
    }

    private mutating func skipManyWhitespace() {
        var place = cursor
        while true {
            switch place.pointee {
            case .newline, .carriageReturn, .tab, .space: place += 1
            default:
                cursor = place
                return
            }
            while place.word == .spaces { place += 8 }
        }
    }

    /// Reads a key and its colon, up to the value.
    @inline(__always)
    private mutating func readKey() throws(SyntaxProblem) {
        guard cursor.pointee == .quote else { throw problem("a key in double quotes") }
        try readString(plain: .key, escaped: .escapedKey)
        skipWhitespace()
        guard cursor.pointee == .colon else { throw problem("':'") }
        cursor += 1
        skipWhitespace()
    }

    @inline(__always)
    private mutating func readString(plain: TapeEntry.Kind, escaped: TapeEntry.Kind) throws(SyntaxProblem) {
        let content = cursor + 1
        var kind = plain
        var place = content.endOfPlainText
        while place.pointee != .quote {
            if place.pointee == .backslash { kind = escaped }
            cursor = place
            place = try placeBehindSpecial().endOfPlainText
        }
        append(TapeEntry(kind, offset: content - 1 - source, extent: place - content))
        cursor = place + 1
    }

    /// The place behind the escape or the characters beyond ASCII at the cursor.
    private mutating func placeBehindSpecial() throws(SyntaxProblem) -> UnsafePointer<UInt8> {
        if cursor.pointee == .backslash {
            guard let length = cursor.escapeLength else { throw problem("an escape such as \\n or \\u00e9") }
            return cursor + length
        }
        guard cursor.pointee >= 0x80 else {
            throw problem(cursor == end ? "the closing quote of the string" : "an escape for the control character")
        }
        while cursor.pointee >= 0x80 {
            guard let length = cursor.multibyteLength else { throw problem("valid UTF-8") }
            cursor += length
        }
        return cursor
    }

    @inline(__always)
    private mutating func readLiteral(_ literal: StaticString, _ kind: TapeEntry.Kind) throws(SyntaxProblem) {
        let length = literal.utf8CodeUnitCount
        guard cursor.hasPrefix(literal.utf8Start, length) else { throw problem("a value") }
        append(TapeEntry(kind, offset: cursor - source, extent: length))
        cursor += length
    }

    @inline(__always)
    private mutating func readNumber() throws(SyntaxProblem) {
        let first = cursor
        if cursor.pointee == .minus { cursor += 1 }
        if cursor.pointee == .zero { cursor += 1 } else { try skipDigits() }
        var kind = TapeEntry.Kind.integer
        if cursor.pointee == .point {
            kind = .decimal
            cursor += 1
            try skipDigits()
        }
        if cursor.pointee | 0x20 == .e {
            kind = .decimal
            cursor += 1
            if cursor.pointee == .plus || cursor.pointee == .minus { cursor += 1 }
            try skipDigits()
        }
        append(TapeEntry(kind, offset: first - source, extent: cursor - first))
    }

    @inline(__always)
    private mutating func skipDigits() throws(SyntaxProblem) {
        guard cursor.pointee.isDigit else { throw problem("a digit") }
        repeat { cursor += 1 } while cursor.pointee.isDigit
    }
}
