/// Gives properties and variants of unions storage of their own where a value would grow too large or too deep by all
/// that it contains.
///
/// A structure lies inside the one that has it, with all its own: each step of the Swift compiler, and each copy at run
/// time, meets every link of a chain again. Swift 6.3, debug, structures of four properties: a chain of 30 took 5.5 CPU
/// seconds, one of 60 took 40 and 3.2 GB, one of 100 more than 12 GB. Ordinary clients pay too: what copies, assigns
/// and destroys values was half of their object code.
struct LargeValues {
    /// What is stored in a value itself, structures inside it included.
    private struct Extent {
        var count = 1
        var depth = 0
    }

    private static let largest = Extent(count: 16, depth: 8)
    /// What is smaller gains nothing by a place of its own.
    private static let leastCount = 8

    private var graph: TypeGraph
    private let edges: [[Containment.Edge]]
    /// Of each definition; nothing while that is not known.
    private var extents: [Extent?]

    static func boxed(_ graph: consuming TypeGraph) -> TypeGraph {
        let graph = graph
        let edges = Containment(of: graph, unions: true) { !$0.isIndirect }.edges
        var values = LargeValues(graph: graph, edges: edges, extents: Array(repeating: nil, count: edges.count))
        for node in edges.indices where values.extents[node] == nil { values.measure(from: node) }
        return values.graph
    }

    /// What lies inside first, without recursion; cycles were broken before.
    private mutating func measure(from root: Int) {
        var path = [(node: root, next: 0)]
        extents[root] = Extent()
        while let (node, next) = path.last {
            guard next < edges[node].count else {
                extents[node] = extent(of: node)
                path.removeLast()
                continue
            }
            path[path.count - 1].next += 1
            let target = edges[node][next].target
            guard extents[target] == nil else { continue }
            extents[target] = Extent()
            path.append((target, 0))
        }
    }

    private mutating func extent(of node: Int) -> Extent {
        let parts = edges[node].map { extents[$0.target] ?? Extent() }
        let depth = (parts.map(\.depth).max() ?? 0) + 1
        switch graph.definitions[node].shape {
        case .object(let object): return boxingProperties(of: node, count: object.properties.count)
        case .union(let union) where union.isIndirect: return Extent()
        case .union(let union):
            let largest = parts.map(\.count).max() ?? 0
            guard largest >= Self.leastCount else { return Extent(count: largest + 1, depth: depth) }
            makeIndirect(union, node)
            return Extent()
        case .tuple: return Extent(count: parts.reduce(1) { $0 + $1.count }, depth: depth)
        default: return Extent()
        }
    }

    private mutating func makeIndirect(_ union: UnionShape, _ node: Int) {
        var union = union
        union.isIndirect = true
        graph.define(TypeID(index: Int32(node)), as: .union(union))
    }

    /// The largest properties go first.
    private mutating func boxingProperties(of node: Int, count: Int) -> Extent {
        let parts = edges[node].map { (member: $0.member, extent: extents[$0.target] ?? Extent()) }
        var whole = Extent(count: parts.reduce(1 + count - parts.count) { $0 + $1.extent.count })
        for part in parts.sorted(by: { ($0.extent.count, $1.member) > ($1.extent.count, $0.member) }) {
            let isTooLarge = whole.count > Self.largest.count && part.extent.count >= Self.leastCount
            if isTooLarge || part.extent.depth >= Self.largest.depth {
                graph.update(TypeID(index: Int32(node)), property: part.member) { $0.isIndirect = true }
                whole.count -= part.extent.count - 1
            } else {
                whole.depth = max(whole.depth, part.extent.depth + 1)
            }
        }
        return whole
    }
}
