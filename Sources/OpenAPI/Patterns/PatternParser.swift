/// What a regular expression is made of.
package indirect enum PatternPiece {
    case one(ScalarSet)
    case start
    case finish
    case sequence([PatternPiece])
    case choice([PatternPiece])
    /// Without a limit when there is no most.
    case repeated(PatternPiece, least: Int, most: Int?)
}

/// Reads a regular expression (RFC 9485, 3); stops at the first thing that it does not understand.
struct PatternParser {
    private struct Failure: Error {}

    private var rest: Substring.UnicodeScalarView
    private var depth = 0

    /// Nil for what is no regular expression.
    static func parse(_ source: String) -> PatternPiece? {
        var parser = PatternParser(rest: source[...].unicodeScalars)
        guard let piece = try? parser.choice(), parser.rest.isEmpty else { return nil }
        return piece
    }

    private mutating func choice() throws(Failure) -> PatternPiece {
        guard depth < 50 else { throw Failure() }
        depth += 1
        defer { depth -= 1 }
        var pieces = [try sequence()]
        while take("|") { pieces.append(try sequence()) }
        return .choice(pieces)
    }

    private mutating func sequence() throws(Failure) -> PatternPiece {
        var pieces: [PatternPiece] = []
        while let next = rest.first, next != "|", next != ")" { pieces.append(try quantified(try atom())) }
        return .sequence(pieces)
    }

    private mutating func atom() throws(Failure) -> PatternPiece {
        guard let next = rest.popFirst() else { throw Failure() }
        switch next {
        case "(":
            // Nothing is captured here, so both kinds of groups are one.
            if take("?"), !take(":") { throw Failure() }
            let piece = try choice()
            guard take(")") else { throw Failure() }
            return piece
        case "^": return .start
        case "$": return .finish
        case ".": return .one(.anyButLineEnds)
        case "[": return .one(try characterClass())
        case "\\": return .one(try escape())
        case "*", "+", "?", "{", "}", "]", ")": throw Failure()
        default: return .one(ScalarSet(next))
        }
    }

    private mutating func quantified(_ piece: PatternPiece) throws(Failure) -> PatternPiece {
        if take("*") { return .repeated(piece, least: 0, most: nil) }
        if take("+") { return .repeated(piece, least: 1, most: nil) }
        if take("?") { return .repeated(piece, least: 0, most: 1) }
        guard take("{") else { return piece }
        let least = try number()
        var most: Int? = least
        if take(",") { most = rest.first == "}" ? nil : try number() }
        guard take("}"), most ?? least >= least else { throw Failure() }
        return .repeated(piece, least: least, most: most)
    }

    private mutating func number() throws(Failure) -> Int {
        let digits = rest.prefix { ("0"..."9").contains($0) }
        guard digits.count < 6, let number = Int(String(digits)) else { throw Failure() }
        rest.removeFirst(digits.count)
        return number
    }

    private mutating func characterClass() throws(Failure) -> ScalarSet {
        let isNegated = take("^")
        var set = ScalarSet()
        var isFirst = true
        while isFirst || rest.first != "]" {
            isFirst = false
            let lower = try member()
            guard let start = lower.only, rest.first == "-", rest.dropFirst().first != "]" else {
                set.insert(lower)
                continue
            }
            rest.removeFirst()
            guard let end = try member().only, start <= end else { throw Failure() }
            set.insert(ScalarSet(start...end))
        }
        rest.removeFirst()
        return isNegated ? set.inverted : set
    }

    private mutating func member() throws(Failure) -> ScalarSet {
        guard let next = rest.popFirst(), next != "]", next != "[" else { throw Failure() }
        return next == "\\" ? try escape() : ScalarSet(next)
    }

    private mutating func escape() throws(Failure) -> ScalarSet {
        guard let next = rest.popFirst() else { throw Failure() }
        switch next {
        case "n": return ScalarSet("\n")
        case "r": return ScalarSet("\r")
        case "t": return ScalarSet("\t")
        case "p", "P":
            guard take("{"), let end = rest.firstIndex(of: "}"), let set = ScalarSet(category: String(rest[..<end]))
            else { throw Failure() }
            rest = rest[end...].dropFirst()
            return next == "p" ? set : set.inverted
        case "d": return .digits
        case "D": return .digits.inverted
        case "w": return .words
        case "W": return .words.inverted
        case "s": return .spaces
        case "S": return .spaces.inverted
        default:
            // Other letters and digits mean something that RFC 9485 leaves out.
            guard next.isASCII, !next.properties.isAlphabetic, !ScalarSet.digits.contains(next) else { throw Failure() }
            return ScalarSet(next)
        }
    }

    private mutating func take(_ scalar: Unicode.Scalar) -> Bool {
        guard rest.first == scalar else { return false }
        rest.removeFirst()
        return true
    }
}
