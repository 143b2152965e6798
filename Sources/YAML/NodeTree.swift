import ToolDiagnostics

/// The nodes of one document in a few flat arrays, in document order. The root is the first record.
final class NodeTree: Sendable {
    let file: SourceFile
    let records: [NodeRecord]
    /// Members of the collections; for mappings key, value, key, value. Big mappings have a `KeyIndex` behind their
    /// members.
    let children: [Child]
    /// The texts that do not stand in the file as they are: with escapes, folded, or made by a `NodeBuilder`.
    let decodedText: [UInt8]
    /// Nodes of other trees that this one's collections hold.
    let links: [Node]

    init(file: SourceFile, records: [NodeRecord], children: [Child], decodedText: [UInt8], links: [Node] = []) {
        self.file = file
        self.records = records
        self.children = children
        self.decodedText = decodedText
        self.links = links
    }

    func node(at position: Int) -> Node {
        let child = children[position]
        return child.isLink ? links[child.index] : Node(tree: self, index: UInt32(child.index))
    }

    /// True when the child at a position of `children` is a scalar with this text.
    func hasText(_ text: UnsafeBufferPointer<UInt8>, at position: Int) -> Bool {
        let child = children[position]
        if child.isLink { return links[child.index].textEquals(text) }
        return hasText(text, records[child.index])
    }

    @inline(__always)
    func hasText(_ text: UnsafeBufferPointer<UInt8>, _ record: NodeRecord) -> Bool {
        Int(record.count) == text.count && !record.isCollection
            && withText(of: record) { $0.hasSameBytes(as: text) }
    }

    /// Hands out the bytes of a scalar's text.
    @inline(__always)
    func withText<Result>(of record: NodeRecord, _ body: (UnsafeBufferPointer<UInt8>) -> Result) -> Result {
        let bytes = record.isDecoded ? decodedText : file.bytes
        return bytes.withUnsafeBufferPointer { body(UnsafeBufferPointer(rebasing: $0[record.textRange])) }
    }
}

/// One node in 20 bytes.
struct NodeRecord: Sendable {
    /// Where the node begins, and how many bytes of the file it spans.
    var offset: UInt32
    var byteCount: UInt32 = 0
    /// A scalar's text or a collection's children: the first of them, and how many bytes or members there are.
    var first: UInt32 = 0
    var count: UInt32 = 0
    var kind: Node.Kind
    var style: ScalarStyle = .plain
    /// True when the text lies in the tree's decoded text rather than in the file.
    var isDecoded = false

    var textRange: Range<Int> { Int(first)..<Int(first) + Int(count) }
    var isCollection: Bool { kind == .sequence || kind == .mapping }
}

/// Which node stands at one place of a collection.
struct Child: Sendable {
    private static let aliasBit: UInt32 = 1 << 31
    private static let linkBit: UInt32 = 1 << 30
    /// More nodes than this do not fit one tree.
    static let limit = Int(linkBit)

    private let bits: UInt32

    /// A node that stands here itself.
    init(_ index: UInt32) { bits = index }
    /// A node that stands elsewhere in the document, brought here by an alias or a merge key.
    init(aliasOf index: UInt32) { bits = index | Self.aliasBit }
    /// A node of another tree, by its position in `NodeTree.links`.
    init(link position: UInt32) { bits = position | Self.linkBit }

    var index: Int { Int(bits & (Self.linkBit - 1)) }
    var isAlias: Bool { bits & Self.aliasBit != 0 }
    var isLink: Bool { bits & Self.linkBit != 0 }
}
