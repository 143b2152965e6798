package import YAML

/// Gathers the members of a new mapping; everything in it takes the place of the node it came from.
struct MappingBuilder {
    private(set) var entries: [(key: Node, value: Node)] = []
    private let origin: Node

    init(at origin: Node) { self.origin = origin }

    var isEmpty: Bool { entries.isEmpty }
    var node: Node { NodeBuilder().mapping(entries, at: origin) }

    /// Adds a member under a new key; nothing when there is no value.
    mutating func add(_ key: String, _ value: Node?) {
        guard let value else { return }
        entries.append((NodeBuilder().string(key, at: value), value))
    }

    mutating func add(_ key: String, text: String?) {
        add(key, text.map { NodeBuilder().string($0, at: origin) })
    }

    mutating func add(_ key: Node, _ value: Node) { entries.append((key, value)) }

    /// Takes the member over as it is, key and place.
    mutating func copy(_ key: String, from source: Node) {
        if let entry = source.entry(forKey: key) { entries.append(entry) }
    }
}

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
