/// A regular expression as RFC 9485 defines it, with `^`, `$`, `\d`, `\w` and `\s` beside it.
///
/// Pattern and text come from files of others. All ways through the pattern are followed at once, so that a text takes
/// time in proportion to its length; going back to try the next way may take longer than anybody waits.
package struct TextPattern {
    package let piece: PatternPiece
    private let steps: [PatternStep]

    /// - Returns: Nil for what is no regular expression, or one of more than ten thousand steps.
    package init?(_ source: String) {
        guard let piece = PatternParser.parse(source), let steps = PatternStep.steps(of: piece) else { return nil }
        self.piece = piece
        self.steps = steps
    }

    package func matches(_ text: String) -> Bool { isFound(in: Array(text.unicodeScalars), anywhere: false) }

    package func occurs(in text: String) -> Bool { isFound(in: Array(text.unicodeScalars), anywhere: true) }

    private func isFound(in text: [Unicode.Scalar], anywhere: Bool) -> Bool {
        var places: [Int] = []
        for position in 0...text.count {
            if position == 0 || anywhere { places.append(0) }
            let reached = reached(from: places, isAtStart: position == 0, isAtEnd: position == text.count)
            if reached.isEnd, anywhere || position == text.count { return true }
            guard position < text.count else { return false }
            places = reached.takers.compactMap { takes(text[position], at: $0) ? $0 + 1 : nil }
            if places.isEmpty, !anywhere { return false }
        }
        return false
    }

    private func takes(_ scalar: Unicode.Scalar, at place: Int) -> Bool {
        if case .take(let set) = steps[place] { set.contains(scalar) } else { false }
    }

    /// The steps that take a character, as far as the others lead, and whether the end is among those.
    private func reached(from places: [Int], isAtStart: Bool, isAtEnd: Bool) -> (takers: [Int], isEnd: Bool) {
        var seen = [Bool](repeating: false, count: steps.count)
        var takers: [Int] = []
        var isEnd = false
        var open = places
        while let place = open.popLast() {
            guard !seen[place] else { continue }
            seen[place] = true
            switch steps[place] {
            case .take: takers.append(place)
            case .split(let target): open += [place + 1, target]
            case .jump(let target): open.append(target)
            case .start: if isAtStart { open.append(place + 1) }
            case .finish: if isAtEnd { open.append(place + 1) }
            case .end: isEnd = true
            }
        }
        return (takers, isEnd)
    }
}

extension TextPattern: Equatable {
    package static func == (left: TextPattern, right: TextPattern) -> Bool { left.steps == right.steps }
}
