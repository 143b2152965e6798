import ToolDiagnostics

extension TreeBuilder {
    /// Moves the members of a mapping that ends from `pending` to `children`, each key once, and returns how many
    /// entries it has.
    ///
    /// Of equal keys the last is used, at the place of the first, as in JSON.parse, PyYAML and most other readers.
    mutating func addEntries(from collection: OpenCollection) -> Int {
        if collection.hasUnusualKeys {
            dropCollectionsAsKeys(from: collection.firstMember)
            expandMergeKeys(from: collection.firstMember)
        }
        let first = children.count
        if (pending.count - collection.firstMember) / 2 < KeyIndex.smallestMapping {
            addFewEntries(from: collection.firstMember)
        } else {
            addManyEntries(from: collection.firstMember)
        }
        let count = (children.count - first) / 2
        if count >= KeyIndex.smallestMapping { addIndex(forEntriesFrom: first, count: count) }
        return count
    }

    /// The text of a scalar.
    func text(of child: Child) -> String {
        let record = records[child.index]
        return String(decoding: (record.isDecoded ? decodedText : file.bytes)[record.textRange], as: UTF8.self)
    }

    private mutating func addFewEntries(from firstMember: Int) {
        let first = children.count
        for position in stride(from: firstMember, to: pending.count, by: 2) {
            let key = pending[position]
            let earlier = stride(from: first, to: children.count, by: 2).first { haveSameText(children[$0], key) }
            addEntry(at: position, replacing: earlier)
        }
    }

    private mutating func addManyEntries(from firstMember: Int) {
        let first = children.count
        var index = KeyIndex(count: (pending.count - firstMember) / 2)
        for position in stride(from: firstMember, to: pending.count, by: 2) {
            let key = pending[position]
            let next = (children.count - first) / 2
            let found = withText(of: key) { text in
                index.insert(text, at: next) { haveSameText(children[first + 2 * $0], key) }
            }
            addEntry(at: position, replacing: found == next ? nil : first + 2 * found)
        }
    }

    private mutating func addEntry(at position: Int, replacing earlier: Int?) {
        let key = pending[position]
        let value = pending[position + 1]
        guard let earlier else {
            children.append(key)
            children.append(value)
            return
        }
        let first = Diagnostic.Note(
            "'\(text(of: key))' stands here first", at: range(of: UInt32(children[earlier].index)))
        diagnostics.warning(.duplicateKey(text(of: key)), at: range(of: UInt32(key.index)), notes: [first])
        children[earlier] = key
        children[earlier + 1] = value
    }

    private mutating func addIndex(forEntriesFrom first: Int, count: Int) {
        var index = KeyIndex(count: count)
        for position in 0..<count {
            withText(of: children[first + 2 * position]) { text in
                _ = index.insert(text, at: position) { _ in false }
            }
        }
        children.append(contentsOf: index.slots)
    }

    private mutating func dropCollectionsAsKeys(from firstMember: Int) {
        var kept: [Child] = []
        for position in stride(from: firstMember, to: pending.count, by: 2) {
            let key = pending[position]
            if records[key.index].isCollection {
                diagnostics.error(.complexKey, at: range(of: UInt32(key.index)))
            } else {
                kept += [key, pending[position + 1]]
            }
        }
        pending.replaceSubrange(firstMember..., with: kept)
    }

    func haveSameText(_ left: Child, _ right: Child) -> Bool {
        let leftRecord = records[left.index]
        let rightRecord = records[right.index]
        guard leftRecord.count == rightRecord.count else { return false }
        return withText(of: left) { leftText in withText(of: right) { leftText.hasSameBytes(as: $0) } }
    }

    func withText<Result>(of child: Child, _ body: (UnsafeBufferPointer<UInt8>) -> Result) -> Result {
        let record = records[child.index]
        return (record.isDecoded ? decodedText : file.bytes).withUnsafeBufferPointer {
            body(UnsafeBufferPointer(rebasing: $0[record.textRange]))
        }
    }
}

extension Diagnostic.Message {
    static func duplicateKey(_ key: String) -> Self {
        Self(
            id: "duplicate-key",
            "key '\(key)' occurs more than once in this mapping, the last one is used; remove the others")
    }

    static var complexKey: Self {
        Self(
            id: "complex-key", "a key must be a text, not a list or a mapping; put it in quotes if it is meant as text")
    }
}
