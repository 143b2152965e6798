/// The name most like a misspelt one, for "did you mean"; nil when none is like it.
///
/// The cost is bounded however many candidates there are: those of another length are passed over, and at most a
/// thousand are compared.
package func nearestName(to name: String, in candidates: some Sequence<String>) -> String? {
    let wanted = Array(name.lowercased().unicodeScalars)
    guard wanted.count <= 100 else { return nil }
    var best: (name: String, distance: Int)?
    var comparisons = 0
    for candidate in candidates where candidate != name {
        let limit = best.map { $0.distance - 1 } ?? (wanted.count + 1) / 3
        let length = candidate.unicodeScalars.count
        guard limit >= 0, abs(length - wanted.count) <= limit else { continue }
        comparisons += 1
        if comparisons > 1000 { break }
        let letters = Array(candidate.lowercased().unicodeScalars)
        if let distance = editDistance(wanted, letters, limit: limit) { best = (candidate, distance) }
    }
    return best?.name
}

/// The number of letters to insert, remove, replace or swap; nil when more than `limit`.
private func editDistance(_ left: [Unicode.Scalar], _ right: [Unicode.Scalar], limit: Int) -> Int? {
    var beforePrevious: [Int] = []
    var previous = Array(0...right.count)
    for row in left.indices {
        var current = [row + 1]
        for column in right.indices {
            let isSame = left[row] == right[column]
            var cost = min(previous[column + 1] + 1, current[column] + 1, previous[column] + (isSame ? 0 : 1))
            if row > 0, column > 0, left[row] == right[column - 1], left[row - 1] == right[column] {
                cost = min(cost, beforePrevious[column - 1] + 1)
            }
            current.append(cost)
        }
        guard current.contains(where: { $0 <= limit }) || previous.contains(where: { $0 <= limit }) else { return nil }
        (beforePrevious, previous) = (previous, current)
    }
    return previous[right.count] <= limit ? previous[right.count] : nil
}
