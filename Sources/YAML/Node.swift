package import ToolDiagnostics

/// A value of a YAML or JSON document with its place.
///
/// A cheap handle: the tree holds the contents. Nodes are equal when they are the same node, not when they look alike.
/// A node that an alias or a merge key stands for is the node at the anchor itself, place included.
package struct Node: Sendable {
    let tree: NodeTree
    let index: UInt32

    /// What a value is by YAML 1.2's core schema. `no`, dates, `12:30:00` and `0123` are strings; so is everything in
    /// quotes.
    package enum Kind: UInt8, Sendable {
        case null, boolean, integer, number, string, sequence, mapping
    }
}

/// How a scalar is written. Strings of JSON documents are double-quoted.
package enum ScalarStyle: UInt8, Sendable {
    case plain, singleQuoted, doubleQuoted, literal, folded
}

extension Node {
    package var kind: Kind { record.kind }
    /// The way a scalar is written; `plain` for sequences and mappings.
    package var style: ScalarStyle { record.style }
    package var file: SourceFile { tree.file }

    /// Where the value stands, from its anchor or tag if it has one.
    package var range: SourceRange {
        let record = record
        return SourceRange(file: tree.file, offset: Int(record.offset), byteCount: Int(record.byteCount))
    }

    var record: NodeRecord { tree.records[Int(index)] }
}

extension Node: Hashable {
    package static func == (left: Node, right: Node) -> Bool {
        left.tree === right.tree && left.index == right.index
    }

    package func hash(into hasher: inout Hasher) {
        hasher.combine(ObjectIdentifier(tree))
        hasher.combine(index)
    }
}
