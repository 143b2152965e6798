/// Walks depth first through groups of nodes that contain each other, in the order of nodes and edges.
struct CycleWalk {
    /// An edge that leads back to a node on the way to its own source, and so closes a cycle.
    struct Closing {
        /// The nodes on the way, the edge's source last.
        let path: [Int]
        /// Where the edge's target stands in the path.
        let targetDepth: Int
        let member: Int

        var source: Int { path[path.count - 1] }
        var target: Int { path[targetDepth] }
    }

    private let edges: [[Containment.Edge]]
    private let groups: [Int?]
    /// Where a node stands in the path; -1 before it was visited, -2 after.
    private var depths: [Int]
    private var path: [Int] = []
    private var next: [Int] = []

    init(_ containment: Containment, groups: [Int?]) {
        edges = containment.edges
        self.groups = groups
        depths = Array(repeating: -1, count: edges.count)
    }

    /// Reports every closing edge; without them no cycle is left. Further edges of a node are passed over when the
    /// answer is `false`.
    mutating func walk(from roots: some Sequence<Int>, _ goesOn: (Closing) -> Bool) {
        for root in roots where depths[root] == -1 && groups[root] != nil {
            enter(root)
            while let node = path.last { step(node, goesOn) }
        }
    }

    private mutating func enter(_ node: Int) {
        depths[node] = path.count
        path.append(node)
        next.append(0)
    }

    private mutating func step(_ node: Int, _ goesOn: (Closing) -> Bool) {
        let position = next[next.count - 1]
        guard position < edges[node].count else {
            depths[node] = -2
            path.removeLast()
            next.removeLast()
            return
        }
        next[next.count - 1] += 1
        let edge = edges[node][position]
        guard groups[edge.target] == groups[node] else { return }
        if depths[edge.target] >= 0 {
            let closing = Closing(path: path, targetDepth: depths[edge.target], member: edge.member)
            if !goesOn(closing) { next[next.count - 1] = edges[node].count }
        } else if depths[edge.target] == -1 {
            enter(edge.target)
        }
    }
}
