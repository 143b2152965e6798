import YAML

/// Tells the author's examples of a legacy block from those that the documentation system made up.
struct GeneratedExamples {
    private let examples: Node?
    private let schemas: [Node]

    init(_ examples: Node?, schemas: [Node]) {
        self.examples = examples
        self.schemas = schemas
    }

    /// The examples that say something; nil when none does.
    var authored: Node? {
        guard let examples, examples.kind == .mapping else { return nil }
        let kept = examples.entries.filter { entry in
            guard let value = entry.value["value"] else { return false }
            return entry.key.text != "example" || !isMadeUp(value)
        }
        return kept.isEmpty ? nil : NodeBuilder().mapping(kept, at: examples)
    }

    /// An example is made up when no text or number in it is anybody's own.
    private func isMadeUp(_ value: Node) -> Bool {
        var remaining = [value]
        while let node = remaining.popLast() {
            switch node.kind {
            case .mapping: remaining += node.entries.map(\.value)
            case .sequence: remaining += node.elements
            case .string: if !Self.placeholders.contains(node.text), !isChoice(node) { return false }
            default: break
            }
        }
        return true
    }

    /// The generator puts in the first value of an enumeration and defaults.
    private func isChoice(_ text: Node) -> Bool {
        var remaining = schemas
        var visited = 0
        while let node = remaining.popLast(), visited < 10_000 {
            visited += 1
            for (key, value) in node.entries {
                if key.textEquals("default"), value.text == text.text { return true }
                if key.textEquals("enum"), value.elements.contains(where: { $0.text == text.text }) { return true }
                remaining.append(value)
            }
            remaining += node.elements
        }
        return false
    }

    private static let placeholders: Set<String> = [
        "<string>", "<any>", "<unknown>", "aSDinaTvuI8gbWludGxpZnk=", "2023-12-25", "2023-11-07T05:31:56Z",
        "jsmith@example.com", "3c90c3cc-0d44-4b50-8888-8dd25736052a", "127.0.0.1", "2606:4700:3108::ac42:2835",
    ]
}
