extension Node {
    /// The number of members of a sequence or mapping; 0 for scalars.
    package var count: Int {
        let record = record
        return record.isCollection ? Int(record.count) : 0
    }

    /// A mapping's members in document order; none for other kinds.
    package var entries: Entries {
        let record = record
        return Entries(tree: tree, first: Int(record.first), count: record.kind == .mapping ? Int(record.count) : 0)
    }

    /// A sequence's members; none for other kinds.
    package var elements: Elements {
        let record = record
        return Elements(tree: tree, first: Int(record.first), count: record.kind == .sequence ? Int(record.count) : 0)
    }

    /// The value of a mapping's key; nil when there is none, or for other kinds.
    package subscript(key: String) -> Node? {
        entry(forKey: key)?.value
    }

    /// Key and value of a mapping, for those who need the key's place too.
    package func entry(forKey key: String) -> (key: Node, value: Node)? {
        var key = key
        return key.withUTF8 { entries.first(withKey: $0) }
    }

    package struct Entries: RandomAccessCollection, Sendable {
        let tree: NodeTree
        let first: Int
        package let count: Int

        package var startIndex: Int { 0 }
        package var endIndex: Int { count }

        package subscript(position: Int) -> (key: Node, value: Node) {
            let place = first + 2 * position
            return (tree.node(at: place), tree.node(at: place + 1))
        }

        /// Big mappings are looked up in their index, small ones from first to last.
        fileprivate func first(withKey key: UnsafeBufferPointer<UInt8>) -> (key: Node, value: Node)? {
            if count >= KeyIndex.smallestMapping {
                let position = KeyIndex.position(of: key, in: tree.children, from: first + 2 * count, count: count) {
                    position in
                    tree.hasText(key, at: first + 2 * position)
                }
                return position.map { self[$0] }
            }
            for position in 0..<count where tree.hasText(key, at: first + 2 * position) {
                return self[position]
            }
            return nil
        }
    }

    package struct Elements: RandomAccessCollection, Sendable {
        let tree: NodeTree
        let first: Int
        package let count: Int

        package var startIndex: Int { 0 }
        package var endIndex: Int { count }

        package subscript(position: Int) -> Node { tree.node(at: first + position) }
    }
}
