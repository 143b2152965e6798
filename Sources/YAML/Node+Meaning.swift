extension Node {
    /// True when two nodes say the same, whatever the order of keys and the way scalars are written.
    package func saysTheSame(as other: Node, depth: Int = 0) -> Bool {
        if self == other { return true }
        guard kind == other.kind, count == other.count, depth < 200 else { return false }
        switch kind {
        case .mapping:
            return zip(entries, other.entries).allSatisfy { entry, counterpart in
                // Nearly always the order is the same.
                let isCounterpart = entry.key.textEquals(counterpart.key)
                guard let value = isCounterpart ? counterpart.value : other[entry.key.text] else { return false }
                return entry.value.saysTheSame(as: value, depth: depth + 1)
            }
        case .sequence:
            return zip(elements, other.elements).allSatisfy { $0.saysTheSame(as: $1, depth: depth + 1) }
        default: return textEquals(other)
        }
    }
}
