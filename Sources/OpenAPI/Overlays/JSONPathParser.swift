/// Reads a JSONPath query; stops at the first thing it does not understand.
struct JSONPathParser {
    struct Failure: Error, Equatable {
        /// Characters before the place.
        let offset: Int
        /// What was expected there.
        let expected: String
    }

    private let text: [Unicode.Scalar]
    private var position = 0

    static func parse(_ text: String) throws(Failure) -> JSONPath {
        var parser = JSONPathParser(text: Array(text.unicodeScalars))
        try parser.expect("$", "'$' at the start")
        let segments = try parser.segments()
        parser.skipBlanks()
        guard parser.position == parser.text.count else { throw parser.failure("'.' or '['") }
        return JSONPath(segments: segments)
    }

    private init(text: [Unicode.Scalar]) { self.text = text }

    private mutating func segments() throws(Failure) -> [JSONPath.Segment] {
        var segments: [JSONPath.Segment] = []
        while true {
            let start = position
            skipBlanks()
            if take("..") {
                segments.append(.descendant(peek == "[" ? try brackets() : [try shorthand()]))
            } else if take(".") {
                segments.append(.child([try shorthand()]))
            } else if peek == "[" {
                segments.append(.child(try brackets()))
            } else {
                position = start
                return segments
            }
        }
    }

    /// `.name` or `.*`
    private mutating func shorthand() throws(Failure) -> JSONPath.Selector {
        if take("*") { return .wildcard }
        let start = position
        while let scalar = peek, scalar.isNameScalar { position += 1 }
        guard position > start else { throw failure("a name or '*'") }
        return .name(String(String.UnicodeScalarView(text[start..<position])))
    }

    private mutating func brackets() throws(Failure) -> [JSONPath.Selector] {
        try expect("[", "'['")
        var selectors: [JSONPath.Selector] = []
        repeat {
            skipBlanks()
            selectors.append(try selector())
            skipBlanks()
        } while take(",")
        try expect("]", "']'")
        return selectors
    }

    private mutating func selector() throws(Failure) -> JSONPath.Selector {
        if take("*") { return .wildcard }
        if take("?") { return .filter(try condition(depth: 0)) }
        if peek == "'" || peek == "\"" { return .name(try quotedText()) }
        let start = integer()
        skipBlanks()
        guard take(":") else {
            guard let start else { throw failure("a quoted name, an index, '*' or '?'") }
            return .index(start)
        }
        skipBlanks()
        let end = integer()
        skipBlanks()
        guard take(":") else { return .slice(start: start, end: end, step: 1) }
        skipBlanks()
        return .slice(start: start, end: end, step: integer() ?? 1)
    }
}

extension JSONPathParser {
    private mutating func condition(depth: Int) throws(Failure) -> JSONPath.Condition {
        guard depth < 32 else { throw failure("fewer parentheses inside each other") }
        var alternatives = [try conjunction(depth: depth)]
        skipBlanks()
        while take("||") {
            alternatives.append(try conjunction(depth: depth))
            skipBlanks()
        }
        return alternatives.count == 1 ? alternatives[0] : .or(alternatives)
    }

    private mutating func conjunction(depth: Int) throws(Failure) -> JSONPath.Condition {
        var members = [try basicCondition(depth: depth)]
        skipBlanks()
        while take("&&") {
            members.append(try basicCondition(depth: depth))
            skipBlanks()
        }
        return members.count == 1 ? members[0] : .and(members)
    }

    private mutating func basicCondition(depth: Int) throws(Failure) -> JSONPath.Condition {
        skipBlanks()
        if peek == "!", next != "=" {
            position += 1
            return .not(try basicCondition(depth: depth + 1))
        }
        if take("(") {
            let inner = try condition(depth: depth + 1)
            skipBlanks()
            try expect(")", "')'")
            return inner
        }
        if take("match(") {
            let (text, pattern) = try textAndPattern()
            return .matches(text, pattern)
        }
        if take("search(") {
            let (text, pattern) = try textAndPattern()
            return .contains(text, pattern)
        }
        let left = try operand()
        skipBlanks()
        guard let comparison = JSONPath.Comparison.allCases.first(where: { take($0.rawValue) }) else {
            guard case .query(let query) = left else { throw failure("a comparison such as '=='") }
            return .exists(query)
        }
        skipBlanks()
        return .compare(left, comparison, try operand())
    }

    private mutating func operand() throws(Failure) -> JSONPath.Operand {
        if take("length(") { return .length(try closing(after: try valueOperand())) }
        if take("count(") { return .count(try closing(after: try query())) }
        return try valueOperand()
    }

    /// What stands for one value.
    private mutating func valueOperand() throws(Failure) -> JSONPath.Operand {
        skipBlanks()
        if take("value(") { return .value(try closing(after: try query())) }
        if peek == "@" || peek == "$" { return .query(try query()) }
        if peek == "'" || peek == "\"" { return .string(try quotedText()) }
        if take("true") { return .boolean(true) }
        if take("false") { return .boolean(false) }
        if take("null") { return .null }
        return .number(try number())
    }

    private mutating func query() throws(Failure) -> JSONPath.Query {
        skipBlanks()
        if take("@") { return JSONPath.Query(isRelative: true, segments: try segments()) }
        try expect("$", "'@' or '$'")
        return JSONPath.Query(isRelative: false, segments: try segments())
    }

    private mutating func number() throws(Failure) -> Double {
        let start = position
        while let scalar = peek, "+-.eE0123456789".unicodeScalars.contains(scalar) { position += 1 }
        guard let number = Double(String(String.UnicodeScalarView(text[start..<position]))) else {
            throw failure("'@', '$', a quoted text, a number, true, false, null or a function of RFC 9535")
        }
        return number
    }

    /// The arguments of `match` and `search`.
    private mutating func textAndPattern() throws(Failure) -> (JSONPath.Operand, TextPattern) {
        let text = try valueOperand()
        skipBlanks()
        try expect(",", "','")
        skipBlanks()
        guard peek == "'" || peek == "\"" else { throw failure("a regular expression in quotes") }
        let start = position
        guard let pattern = TextPattern(try quotedText()) else {
            throw Failure(offset: start, expected: "a regular expression")
        }
        return (text, try closing(after: pattern))
    }

    private mutating func closing<Argument>(after argument: Argument) throws(Failure) -> Argument {
        skipBlanks()
        try expect(")", "')'")
        return argument
    }
}

extension JSONPathParser {
    private var peek: Unicode.Scalar? { position < text.count ? text[position] : nil }
    private var next: Unicode.Scalar? { position + 1 < text.count ? text[position + 1] : nil }

    private func failure(_ expected: String) -> Failure { Failure(offset: position, expected: expected) }

    private mutating func skipBlanks() {
        while let scalar = peek, [" ", "\t", "\n", "\r"].contains(scalar) { position += 1 }
    }

    private mutating func take(_ word: String) -> Bool {
        let scalars = Array(word.unicodeScalars)
        guard position + scalars.count <= text.count, text[position..<position + scalars.count].elementsEqual(scalars)
        else {
            return false
        }
        position += scalars.count
        return true
    }

    private mutating func expect(_ word: String, _ expected: String) throws(Failure) {
        guard take(word) else { throw failure(expected) }
    }

    private mutating func integer() -> Int? {
        let start = position
        if peek == "-" { position += 1 }
        while let scalar = peek, ("0"..."9").contains(scalar) { position += 1 }
        guard let value = Int(String(String.UnicodeScalarView(text[start..<position]))) else {
            position = start
            return nil
        }
        return value
    }

    private mutating func quotedText() throws(Failure) -> String {
        let quote = text[position]
        position += 1
        var result = String.UnicodeScalarView()
        while let scalar = peek {
            position += 1
            if scalar == quote { return String(result) }
            result.append(scalar == "\\" ? try escapedScalar() : scalar)
        }
        throw failure("a closing quote")
    }

    private mutating func escapedScalar() throws(Failure) -> Unicode.Scalar {
        guard let scalar = peek else { throw failure("an escaped character") }
        position += 1
        switch scalar {
        case "n": return "\n"
        case "t": return "\t"
        case "r": return "\r"
        case "b": return "\u{8}"
        case "f": return "\u{C}"
        case "u":
            let digits = String(String.UnicodeScalarView(text[position..<min(position + 4, text.count)]))
            guard digits.unicodeScalars.count == 4, let value = UInt32(digits, radix: 16),
                let result = Unicode.Scalar(value)
            else { throw failure("four hexadecimal digits") }
            position += 4
            return result
        default: return scalar
        }
    }
}

extension Unicode.Scalar {
    /// RFC 9535, 2.5.1.1; a hyphen is let through as well, since many overlays write `.x-speakeasy-name`.
    fileprivate var isNameScalar: Bool {
        self == "_" || self == "-" || ("0"..."9").contains(self) || ("a"..."z").contains(self)
            || ("A"..."Z").contains(self)
            || value >= 0x80
    }
}
