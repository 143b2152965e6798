import YAML

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
