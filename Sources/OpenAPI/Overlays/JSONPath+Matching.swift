import YAML

/// A node that a query leads to, and the way to it.
struct JSONPathMatch {
    enum Step: Hashable {
        case key(String)
        case index(Int)
    }

    let steps: [Step]
    let node: Node
}

extension JSONPath {
    /// The nodes of a document that the query selects, in the order in which it finds them, each once.
    func matches(in root: Node) -> [JSONPathMatch] {
        var seen: Set<[JSONPathMatch.Step]> = []
        return Self.follow(segments, from: [JSONPathMatch(steps: [], node: root)], root: root)
            .filter { seen.insert($0.steps).inserted }
    }

    private static func follow(_ segments: [Segment], from start: [JSONPathMatch], root: Node) -> [JSONPathMatch] {
        segments.reduce(start) { matches, segment in
            switch segment {
            case .child(let selectors): matches.flatMap { select(selectors, in: $0, root: root) }
            case .descendant(let selectors):
                matches.flatMap(descendants).flatMap { select(selectors, in: $0, root: root) }
            }
        }
    }

    private static func select(_ selectors: [Selector], in match: JSONPathMatch, root: Node) -> [JSONPathMatch] {
        selectors.flatMap { select($0, in: match, root: root) }
    }

    private static func select(_ selector: Selector, in match: JSONPathMatch, root: Node) -> [JSONPathMatch] {
        switch selector {
        case .name(let name):
            return match.node[name].map { [match.child(.key(name), $0)] } ?? []
        case .wildcard:
            return children(of: match)
        case .index(let index):
            let count = match.node.elements.count
            let position = index < 0 ? count + index : index
            return (0..<count).contains(position) ? [match.child(.index(position), match.node.elements[position])] : []
        case .slice(let start, let end, let step):
            return positions(start, end, step, count: match.node.elements.count)
                .map { match.child(.index($0), match.node.elements[$0]) }
        case .filter(let condition):
            return children(of: match).filter { holds(condition, for: $0, root: root) }
        }
    }

    private static func children(of match: JSONPathMatch) -> [JSONPathMatch] {
        match.node.entries.map { match.child(.key($0.key.text), $0.value) }
            + match.node.elements.enumerated().map { match.child(.index($0.offset), $0.element) }
    }

    /// The node itself and all below it, parents first.
    private static func descendants(of match: JSONPathMatch) -> [JSONPathMatch] {
        var found: [JSONPathMatch] = []
        var remaining = [match]
        while let next = remaining.popLast() {
            found.append(next)
            remaining += children(of: next).reversed()
        }
        return found
    }

    /// RFC 9535, 2.3.4.2.2
    private static func positions(_ start: Int?, _ end: Int?, _ step: Int, count: Int) -> [Int] {
        guard step != 0 else { return [] }
        func position(_ index: Int) -> Int { index < 0 ? count + index : index }
        if step > 0 {
            let lower = min(max(position(start ?? 0), 0), count)
            let upper = min(max(position(end ?? count), 0), count)
            return lower < upper ? Array(stride(from: lower, to: upper, by: step)) : []
        }
        let upper = min(max(position(start ?? count - 1), -1), count - 1)
        let lower = min(max(end.map(position) ?? -1, -1), count - 1)
        return Array(stride(from: upper, to: lower, by: step))
    }
}

extension JSONPath {
    private static func holds(_ condition: Condition, for match: JSONPathMatch, root: Node) -> Bool {
        switch condition {
        case .or(let members): members.contains { holds($0, for: match, root: root) }
        case .and(let members): members.allSatisfy { holds($0, for: match, root: root) }
        case .not(let member): !holds(member, for: match, root: root)
        case .exists(let query): !nodes(of: query, for: match, root: root).isEmpty
        case .compare(let left, let comparison, let right):
            compare(value(of: left, for: match, root: root), comparison, value(of: right, for: match, root: root))
        case .matches(let operand, let pattern):
            text(of: operand, for: match, root: root).map(pattern.matches) ?? false
        case .contains(let operand, let pattern):
            text(of: operand, for: match, root: root).map(pattern.occurs) ?? false
        }
    }

    private static func nodes(of query: Query, for match: JSONPathMatch, root: Node) -> [JSONPathMatch] {
        let start = query.isRelative ? match.node : root
        return follow(query.segments, from: [JSONPathMatch(steps: [], node: start)], root: root)
    }

    /// Nil where a query finds nothing.
    private static func value(of operand: Operand, for match: JSONPathMatch, root: Node) -> Comparable? {
        switch operand {
        case .string(let text): .text(text)
        case .number(let number): .number(number)
        case .boolean(let flag): .boolean(flag)
        case .null: .null
        case .query(let query): nodes(of: query, for: match, root: root).first.map { Comparable($0.node) }
        case .length(let operand): value(of: operand, for: match, root: root)?.length.map { .number(Double($0)) }
        case .count(let query): .number(Double(nodes(of: query, for: match, root: root).count))
        case .value(let query): only(nodes(of: query, for: match, root: root)).map { Comparable($0.node) }
        }
    }

    private static func only(_ matches: [JSONPathMatch]) -> JSONPathMatch? { matches.count == 1 ? matches[0] : nil }

    private static func text(of operand: Operand, for match: JSONPathMatch, root: Node) -> String? {
        if case .text(let text)? = value(of: operand, for: match, root: root) { text } else { nil }
    }

    private static func compare(_ left: Comparable?, _ comparison: Comparison, _ right: Comparable?) -> Bool {
        switch comparison {
        case .equal: left == right
        case .notEqual: left != right
        case .less: left.isLess(than: right)
        case .greater: right.isLess(than: left)
        case .lessOrEqual: left == right || left.isLess(than: right)
        case .greaterOrEqual: left == right || right.isLess(than: left)
        }
    }

    fileprivate enum Comparable: Equatable {
        case text(String)
        case number(Double)
        case boolean(Bool)
        case null
        /// Equal only to itself.
        case structure(Node)

        init(_ node: Node) {
            switch node.kind {
            case .string: self = .text(node.text)
            case .integer, .number: self = .number(node.double ?? .nan)
            case .boolean: self = .boolean(node.boolean == true)
            case .null: self = .null
            case .mapping, .sequence: self = .structure(node)
            }
        }

        /// Nil for what has none.
        var length: Int? {
            switch self {
            case .text(let text): text.unicodeScalars.count
            case .structure(let node): node.count
            case .number, .boolean, .null: nil
            }
        }

        static func == (left: Self, right: Self) -> Bool {
            switch (left, right) {
            case (.text(let left), .text(let right)): left == right
            case (.number(let left), .number(let right)): left == right
            case (.boolean(let left), .boolean(let right)): left == right
            case (.null, .null): true
            case (.structure(let left), .structure(let right)): left.saysTheSame(as: right)
            default: false
            }
        }
    }
}

extension JSONPath.Comparable? {
    fileprivate func isLess(than other: Self) -> Bool {
        switch (self, other) {
        case (.text(let left), .text(let right)): left < right
        case (.number(let left), .number(let right)): left < right
        default: false
        }
    }
}

extension JSONPathMatch {
    fileprivate func child(_ step: Step, _ node: Node) -> JSONPathMatch {
        JSONPathMatch(steps: steps + [step], node: node)
    }
}
