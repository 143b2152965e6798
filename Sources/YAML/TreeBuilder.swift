import ToolDiagnostics

/// Collects the nodes of one document in the order in which they stand there. The readers of YAML and JSON share it.
struct TreeBuilder {
    /// How many collections may stand inside each other, aliases expanded. Real documents stay below 60, and the stages
    /// behind may recurse once per level.
    static let depthLimit = 500

    let file: SourceFile
    let diagnostics: Diagnostics
    var records: [NodeRecord] = []
    var children: [Child] = []
    var decodedText: [UInt8] = []
    /// Members of the collections that are still open, the innermost one's last.
    var pending: [Child] = []
    private(set) var open: [OpenCollection] = []
    /// Where the last scalar or bracket ended.
    private var end = 0

    struct OpenCollection {
        let record: UInt32
        let kind: Node.Kind
        /// Where its members begin in `pending`.
        let firstMember: Int
        /// Levels of collections inside.
        var height = 0
        /// True when a key is a merge key, an alias or a collection.
        var hasUnusualKeys = false
    }

    /// - Parameter byteCount: The size of the document, from which the number of nodes is estimated.
    init(file: SourceFile, byteCount: Int, diagnostics: Diagnostics) {
        self.file = file
        self.diagnostics = diagnostics
        records.reserveCapacity(byteCount / 16)
        children.reserveCapacity(byteCount / 16)
    }

    /// True when the next node will be a key of a mapping.
    var expectsKey: Bool {
        guard let innermost = open.last else { return false }
        return innermost.kind == .mapping && (pending.count - innermost.firstMember) & 1 == 0
    }

    var isTooDeep: Bool { open.count > Self.depthLimit }

    mutating func add(_ record: NodeRecord) -> UInt32 {
        let index = UInt32(records.count)
        records.append(record)
        pending.append(Child(index))
        end = Int(record.offset + record.byteCount)
        return index
    }

    mutating func addDecoded(_ text: UnsafeBufferPointer<UInt8>, as record: NodeRecord) -> UInt32 {
        var record = record
        record.isDecoded = true
        record.first = UInt32(decodedText.count)
        record.count = UInt32(text.count)
        decodedText.append(contentsOf: text)
        return add(record)
    }

    /// Adds a node again where an alias stands. `height` is the number of levels in it.
    mutating func addAlias(of record: UInt32, height: Int) {
        if expectsKey { noteUnusualKey() }
        pending.append(Child(aliasOf: record))
        raiseHeight(to: height)
    }

    mutating func noteUnusualKey() {
        open[open.count - 1].hasUnusualKeys = true
    }

    mutating func openCollection(_ kind: Node.Kind, at offset: Int) -> UInt32 {
        if expectsKey { noteUnusualKey() }
        let index = UInt32(records.count)
        records.append(NodeRecord(offset: UInt32(offset), kind: kind))
        pending.append(Child(index))
        open.append(OpenCollection(record: index, kind: kind, firstMember: pending.count))
        return index
    }

    /// Ends the innermost collection, and returns it and how many levels it has.
    ///
    /// - Parameter bracket: The byte after the bracket that ends it, if one does.
    mutating func closeCollection(bracket: Int?) -> (record: UInt32, height: Int) {
        let collection = open.removeLast()
        let first = children.count
        var count = pending.count - collection.firstMember
        if collection.kind == .mapping {
            count = addEntries(from: collection)
        } else {
            children.append(contentsOf: pending[collection.firstMember...])
        }
        pending.removeSubrange(collection.firstMember...)
        if let bracket { end = bracket }
        let index = Int(collection.record)
        records[index].first = UInt32(first)
        records[index].count = UInt32(count)
        records[index].byteCount = UInt32(max(0, end - Int(records[index].offset)))
        raiseHeight(to: collection.height + 1)
        return (collection.record, collection.height + 1)
    }

    func range(of record: UInt32) -> SourceRange {
        let record = records[Int(record)]
        return SourceRange(file: file, offset: Int(record.offset), byteCount: Int(record.byteCount))
    }

    func finished() -> NodeTree {
        NodeTree(file: file, records: records, children: children, decodedText: decodedText)
    }

    private mutating func raiseHeight(to height: Int) {
        guard let innermost = open.indices.last else { return }
        open[innermost].height = max(open[innermost].height, height)
    }
}

extension TreeBuilder {
    /// The text in quotes that was read last, if it ends on the line of `offset`, before it.
    func quotedText(before offset: Int) -> SourceRange? {
        guard let last = records.last, last.style == .doubleQuoted || last.style == .singleQuoted else { return nil }
        let end = Int(last.offset + last.byteCount)
        guard end <= offset, !file.bytes[end..<offset].contains(UInt8(ascii: "\n")) else { return nil }
        return range(of: UInt32(records.count - 1))
    }
}
