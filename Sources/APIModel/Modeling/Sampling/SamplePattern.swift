import OpenAPI

/// Makes text that a regular expression matches, for the part of the language that patterns in documents use.
struct SamplePattern {
    /// What a pattern is made of.
    private indirect enum Piece {
        case text([Unicode.Scalar])
        /// One of these characters.
        case oneOf([Unicode.Scalar])
        case sequence([Piece])
        case choice([Piece])
        case repeated(Piece, least: Int, most: Int)
    }

    private var rest: Substring.UnicodeScalarView
    private var depth = 0

    static func isUnderstood(_ pattern: String) -> Bool { TextPattern(pattern) != nil }

    /// Whether a text holds what the pattern asks for; a pattern that is not understood admits anything.
    static func matches(_ text: String, _ pattern: String) -> Bool {
        TextPattern(pattern)?.occurs(in: text) ?? true
    }

    /// - Parameter length: How long the text must be at least.
    static func text(_ pattern: String, length: Int, where isAdmitted: (String) -> Bool) -> String? {
        var reader = SamplePattern(rest: pattern[...].unicodeScalars)
        guard let piece = reader.choice(), reader.rest.isEmpty else { return nil }
        for further in [0, 1, 2, 4, 8, 16, 32, 64, length] {
            var scalars = String.UnicodeScalarView()
            append(piece, further: further, to: &scalars)
            if isAdmitted(String(scalars)) { return String(scalars) }
        }
        return nil
    }

    /// - Parameter further: How often more than the least that is repeated without a limit is written.
    private static func append(_ piece: Piece, further: Int, to text: inout String.UnicodeScalarView) {
        guard text.count < 20_000 else { return }
        switch piece {
        case .text(let scalars): text.append(contentsOf: scalars)
        case .oneOf(let scalars): if let first = scalars.first { text.append(first) }
        case .sequence(let pieces): for piece in pieces { append(piece, further: further, to: &text) }
        case .choice(let pieces): if let first = pieces.first { append(first, further: further, to: &text) }
        case .repeated(let piece, let least, let most):
            for _ in 0..<min(least + further, max(most, least)) { append(piece, further: 0, to: &text) }
        }
    }

    private mutating func choice() -> Piece? {
        guard depth < 32 else { return nil }
        depth += 1
        defer { depth -= 1 }
        var pieces: [Piece] = []
        repeat {
            guard let sequence = sequence() else { return nil }
            pieces.append(sequence)
        } while skip("|")
        return pieces.count == 1 ? pieces[0] : .choice(pieces)
    }

    private mutating func sequence() -> Piece? {
        var pieces: [Piece] = []
        while let next = rest.first, next != "|", next != ")" {
            if skip("^") || skip("$") { continue }
            guard let atom = atom(), let piece = quantified(atom) else { return nil }
            pieces.append(piece)
        }
        return .sequence(pieces)
    }

    private mutating func atom() -> Piece? {
        guard let next = rest.popFirst() else { return nil }
        switch next {
        case "(": return group()
        case "[": return characterClass()
        case "\\": return escape().map { .oneOf($0) }
        case ".": return .oneOf(Self.letters)
        case "*", "+", "?", "{": return nil
        default: return .text([next])
        }
    }

    /// Looking ahead or back asks for more than one way of reading can give.
    private mutating func group() -> Piece? {
        if skip("?") {
            if skip("<") {
                guard rest.first != "=", rest.first != "!" else { return nil }
                while let next = rest.popFirst(), next != ">" {}
            } else if !skip(":") {
                return nil
            }
        }
        guard let piece = choice(), skip(")") else { return nil }
        return piece
    }

    private mutating func quantified(_ piece: Piece) -> Piece? {
        guard let next = rest.first else { return piece }
        var bounds: (least: Int, most: Int)
        switch next {
        case "*": bounds = (0, .max)
        case "+": bounds = (1, .max)
        case "?": bounds = (0, 1)
        case "{":
            guard let counted = counts() else { return nil }
            bounds = counted
        default: return piece
        }
        if next != "{" { rest.removeFirst() }
        _ = skip("?") || skip("+")
        return .repeated(piece, least: bounds.least, most: bounds.most)
    }

    private mutating func counts() -> (least: Int, most: Int)? {
        guard skip("{"), let close = rest.firstIndex(of: "}") else { return nil }
        let parts = Substring(rest[..<close]).split(separator: ",", omittingEmptySubsequences: false)
        rest = rest[rest.index(after: close)...]
        guard let least = Int(parts[0]), least < 10_000, parts.count < 3 else { return nil }
        if parts.count == 1 { return (least, least) }
        return (least, parts[1].isEmpty ? .max : Int(parts[1]) ?? least)
    }

    private mutating func characterClass() -> Piece? {
        let isNegated = skip("^")
        var scalars: [Unicode.Scalar] = []
        while let next = rest.popFirst(), next != "]" {
            var members = [next]
            if next == "\\" {
                guard let escaped = escape() else { return nil }
                members = escaped
            }
            if members.count == 1, rest.first == "-", let end = rest.dropFirst().first, end != "]" {
                rest.removeFirst(2)
                var upper = end
                if end == "\\" { upper = escape()?.first ?? end }
                guard members[0].value <= upper.value else { return nil }
                members = (members[0].value...min(upper.value, members[0].value + 200)).compactMap(Unicode.Scalar.init)
            }
            scalars += members
        }
        if isNegated {
            let excluded = Set(scalars)
            return .oneOf(Self.letters.filter { !excluded.contains($0) })
        }
        // Letters and digits read better than marks.
        return .oneOf(scalars.filter { $0.properties.isAlphabetic } + scalars)
    }

    private mutating func escape() -> [Unicode.Scalar]? {
        guard let next = rest.popFirst() else { return nil }
        switch next {
        case "d": return ["1", "2", "3"]
        case "w": return Self.letters
        case "s": return [" "]
        case "D", "S", "W": return next == "W" ? ["-"] : Self.letters
        case "b", "B", "A", "z", "Z": return nil
        case "n": return ["\n"]
        case "t": return ["\t"]
        case "r": return ["\r"]
        case "p", "x", "u", "c", "k", "1"..."9": return nil
        default: return [next]
        }
    }

    private mutating func skip(_ scalar: Unicode.Scalar) -> Bool {
        guard rest.first == scalar else { return false }
        rest.removeFirst()
        return true
    }

    private static let letters = Array("abcdefghijklmnopqrstuvwxyz0123456789_-. /".unicodeScalars)
}
