/// Finds the groups of nodes that reach each other (Tarjan's strongly connected components), without recursion.
struct CycleFinder {
    private let targets: [[Int]]
    private var groups: [Int?]
    private var order: [Int]
    private var lowest: [Int]
    private var isOpen: [Bool]
    private var open: [Int] = []
    private var path: [(node: Int, next: Int)] = []
    private var counter = 0
    private var groupCount = 0

    init(targets: [[Int]]) {
        self.targets = targets
        groups = Array(repeating: nil, count: targets.count)
        order = Array(repeating: -1, count: targets.count)
        lowest = order
        isOpen = Array(repeating: false, count: targets.count)
    }

    /// For each node the number of its group; `nil` for nodes on no cycle.
    mutating func cycles() -> [Int?] {
        for node in targets.indices where order[node] < 0 {
            enter(node)
            while let (current, next) = path.last { step(current, next) }
        }
        return groups
    }

    private mutating func enter(_ node: Int) {
        order[node] = counter
        lowest[node] = counter
        counter += 1
        open.append(node)
        isOpen[node] = true
        path.append((node, 0))
    }

    private mutating func step(_ node: Int, _ next: Int) {
        if next < targets[node].count {
            path[path.count - 1].next += 1
            let target = targets[node][next]
            if order[target] < 0 {
                enter(target)
            } else if isOpen[target] {
                lowest[node] = min(lowest[node], order[target])
            }
            return
        }
        path.removeLast()
        if let parent = path.last?.node { lowest[parent] = min(lowest[parent], lowest[node]) }
        if lowest[node] == order[node] { closeGroup(of: node) }
    }

    private mutating func closeGroup(of node: Int) {
        guard let start = open.lastIndex(of: node) else { return }
        let members = open[start...]
        let isCycle = members.count > 1 || targets[node].contains(node)
        for member in members {
            isOpen[member] = false
            if isCycle { groups[member] = groupCount }
        }
        open.removeSubrange(start...)
        groupCount += 1
    }
}
