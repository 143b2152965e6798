import ToolDiagnostics

/// The anchors of a document, and what it would cost to write every alias out.
struct Anchors {
    /// More nodes than this, aliases written out, are refused when the document itself is much smaller: stages behind
    /// this one may visit a node once per alias.
    static let expansionLimit = 2_000_000
    static let expansionRatioLimit = 10

    enum Target {
        /// `height` is the number of levels of collections in the node.
        case node(record: UInt32, height: Int)
        /// The alias stands inside its own anchor.
        case enclosing(record: UInt32)
        case unknown
        case tooLarge
    }

    private struct Anchor {
        let record: UInt32
        /// Nodes of the document before this one, aliases written out.
        let nodesBefore: Int
        var size = 1
        var height = 0
        var isOpen: Bool
    }

    private var anchors: [String: Anchor] = [:]
    private var openNames: [UInt32: String] = [:]
    /// Nodes that aliases add to those of the document.
    private var aliasedNodes = 0

    mutating func define(_ name: String, scalar record: UInt32) {
        anchors[name] = Anchor(record: record, nodesBefore: 0, isOpen: false)
    }

    /// - Parameter nodeCount: Nodes read so far.
    mutating func define(_ name: String, collection record: UInt32, nodeCount: Int) {
        anchors[name] = Anchor(record: record, nodesBefore: nodeCount + aliasedNodes, isOpen: true)
        openNames[record] = name
    }

    /// Learns that a collection ended, anchored or not.
    mutating func close(_ record: UInt32, nodeCount: Int, height: Int) {
        guard !openNames.isEmpty, let name = openNames.removeValue(forKey: record) else { return }
        guard let anchor = anchors[name], anchor.record == record else { return }
        anchors[name]?.isOpen = false
        anchors[name]?.height = height
        anchors[name]?.size = nodeCount + aliasedNodes - anchor.nodesBefore
    }

    /// Finds what an alias stands for, and counts it.
    mutating func resolve(_ name: String, nodeCount: Int) -> Target {
        guard let anchor = anchors[name] else { return .unknown }
        guard !anchor.isOpen else { return .enclosing(record: anchor.record) }
        guard aliasedNodes + anchor.size <= Self.expansionLimit + Self.expansionRatioLimit * nodeCount else {
            return .tooLarge
        }
        aliasedNodes += anchor.size
        return .node(record: anchor.record, height: anchor.height)
    }

    /// The anchor's name most like an unknown one.
    func name(like name: String) -> String? { nearestName(to: name, in: anchors.keys.sorted()) }
}
