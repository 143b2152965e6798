import OpenAPI

/// Makes text that a regular expression matches.
struct SamplePattern {
    private let pattern: TextPattern

    /// Nil for what is not understood.
    init?(_ source: String) {
        guard let pattern = TextPattern(source) else { return nil }
        self.pattern = pattern
    }

    /// Whether a text holds what the pattern asks for.
    func matches(_ text: String) -> Bool { pattern.occurs(in: text) }

    /// - Parameter length: How long the text must be at least.
    func text(length: Int, where isAdmitted: (String) -> Bool) -> String? {
        for further in [0, 1, 2, 4, 8, 16, 32, 64, length] {
            var scalars = String.UnicodeScalarView()
            Self.append(pattern.piece, further: further, to: &scalars)
            if isAdmitted(String(scalars)) { return String(scalars) }
        }
        return nil
    }

    /// - Parameter further: How often more than the least that is repeated without a limit is written.
    private static func append(_ piece: PatternPiece, further: Int, to text: inout String.UnicodeScalarView) {
        guard text.count < 20_000 else { return }
        switch piece {
        case .one(let set): if let scalar = candidates.first(where: set.contains) { text.append(scalar) }
        case .start, .finish: break
        case .sequence(let pieces): for piece in pieces { append(piece, further: further, to: &text) }
        case .choice(let pieces): if let first = pieces.first { append(first, further: further, to: &text) }
        case .repeated(let piece, let least, let most):
            for _ in 0..<min(least + further, max(most ?? .max, least)) { append(piece, further: 0, to: &text) }
        }
    }

    /// Letters and digits read better than marks; what is written beyond these is rarely asked for.
    private static let candidates =
        Array("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ1234567890_-. /".unicodeScalars)
        + (0...0x2FFF).compactMap(Unicode.Scalar.init)
}
