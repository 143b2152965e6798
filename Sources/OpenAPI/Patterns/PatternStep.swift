/// One step on the way through a pattern.
enum PatternStep: Equatable {
    case take(ScalarSet)
    /// On both ways: to the next step, and to this one.
    case split(Int)
    case jump(Int)
    /// The text begins here.
    case start
    /// The text ends here.
    case finish
    case end

    private static let most = 10_000

    /// Nil when there are too many, as for `((a{100}){100}){100}`.
    static func steps(of piece: PatternPiece) -> [PatternStep]? {
        var steps: [PatternStep] = []
        append(piece, to: &steps)
        steps.append(.end)
        return steps.count <= most ? steps : nil
    }

    private static func append(_ piece: PatternPiece, to steps: inout [PatternStep]) {
        guard steps.count <= most else { return }
        switch piece {
        case .one(let set): steps.append(.take(set))
        case .start: steps.append(.start)
        case .finish: steps.append(.finish)
        case .sequence(let pieces): for piece in pieces { append(piece, to: &steps) }
        case .choice(let pieces): appendChoice(pieces[...], to: &steps)
        case .repeated(let piece, let least, let most): appendRepeated(piece, least, most, to: &steps)
        }
    }

    private static func appendChoice(_ pieces: ArraySlice<PatternPiece>, to steps: inout [PatternStep]) {
        guard let first = pieces.first, pieces.count > 1 else { return pieces.forEach { append($0, to: &steps) } }
        appendOptional(to: &steps) { steps in
            append(first, to: &steps)
            steps.append(.end)
        }
        let jump = steps.count - 1
        appendChoice(pieces.dropFirst(), to: &steps)
        steps[jump] = .jump(steps.count)
    }

    private static func appendRepeated(
        _ piece: PatternPiece, _ least: Int, _ most: Int?, to steps: inout [PatternStep]
    ) {
        for _ in 0..<least {
            let count = steps.count
            append(piece, to: &steps)
            // What is empty is so however often it is repeated.
            if steps.count == count { return }
        }
        guard let most else {
            let start = steps.count
            return appendOptional(to: &steps) { steps in
                append(piece, to: &steps)
                steps.append(.jump(start))
            }
        }
        for _ in least..<max(least, most) where steps.count <= Self.most {
            appendOptional(to: &steps) { append(piece, to: &$0) }
        }
    }

    /// What may be passed over.
    private static func appendOptional(to steps: inout [PatternStep], _ body: (inout [PatternStep]) -> Void) {
        let split = steps.count
        steps.append(.split(split))
        body(&steps)
        steps[split] = .split(steps.count)
    }
}
