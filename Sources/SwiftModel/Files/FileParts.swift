/// Cuts what is too long for one file.
enum FileParts {
    /// Neighbours stay neighbours; all parts are of about the same length.
    static func cut<Element>(_ elements: [Element], lengths: [Int], maximum: Int) -> [[Element]] {
        let total = lengths.reduce(0, +)
        let count = max(1, (total + maximum - 1) / maximum)
        var parts: [[Element]] = [[]]
        var filled = 0
        for (element, length) in zip(elements, lengths) {
            let isFull = filled + length / 2 >= total * parts.count / count
            if isFull, parts.count < count, parts[parts.count - 1].count > 0 { parts.append([]) }
            parts[parts.count - 1].append(element)
            filled += length
        }
        return parts
    }

    /// `2` for the second of several parts.
    static func number(_ index: Int, of count: Int) -> String { count == 1 ? "" : "\(index + 1)" }
}
