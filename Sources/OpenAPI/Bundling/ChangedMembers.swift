import YAML

extension Node.Elements {
    /// The elements with changes; nil when all stay what they are, as nearly always.
    func changed(_ change: (Node) -> Node) -> [Node]? {
        var result: [Node]?
        for (position, element) in enumerated() {
            let changed = change(element)
            guard changed != element else { continue }
            if result == nil { result = Array(self) }
            result?[position] = changed
        }
        return result
    }
}

extension Node.Entries {
    /// The members with changed values; nil when all stay what they are, as nearly always.
    func changed(_ change: (_ key: Node, _ value: Node) -> Node) -> [(key: Node, value: Node)]? {
        var result: [(key: Node, value: Node)]?
        for (position, entry) in enumerated() {
            let changed = change(entry.key, entry.value)
            guard changed != entry.value else { continue }
            if result == nil { result = Array(self) }
            result?[position].value = changed
        }
        return result
    }
}
