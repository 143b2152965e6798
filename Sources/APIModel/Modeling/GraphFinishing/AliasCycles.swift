import ToolDiagnostics

/// Breaks cycles of names, arrays and dictionaries alone: no object or union stands in them that a type could be made
/// of.
///
/// A dictionary of itself becomes an object whose additional properties it holds; elsewhere the closing element becomes
/// any JSON value.
struct AliasCycles {
    private enum Mark { case new, open, done }

    private var graph: TypeGraph
    private let any: TypeID
    private let diagnostics: Diagnostics
    private var marks: [Mark]

    static func broken(in graph: consuming TypeGraph, any: TypeID, _ diagnostics: Diagnostics) -> TypeGraph {
        let ids = graph.ids
        var cycles = AliasCycles(graph: graph, any: any, diagnostics: diagnostics, marks: ids.map { _ in .new })
        for id in ids { cycles.search(from: id) }
        return cycles.graph
    }

    private mutating func search(from root: TypeID) {
        var path: [(id: TypeID, next: Int)] = []
        open(root, &path)
        while let (id, next) = path.last {
            let contents = graph[id].shape.transparentContents
            guard next < contents.count else {
                marks[Int(id.index)] = .done
                path.removeLast()
                continue
            }
            path[path.count - 1].next += 1
            switch marks[Int(contents[next].index)] {
            case .new: open(contents[next], &path)
            case .open: close(path.map(\.id), at: contents[next])
            case .done: break
            }
        }
    }

    private mutating func open(_ id: TypeID, _ path: inout [(id: TypeID, next: Int)]) {
        guard marks[Int(id.index)] == .new else { return }
        marks[Int(id.index)] = .open
        path.append((id, 0))
    }

    private mutating func close(_ path: [TypeID], at start: TypeID) {
        guard let first = path.firstIndex(of: start), let last = path.last else { return }
        let parent = path[first...].first { !graph[$0].isAnonymous } ?? start
        for id in path[first...] {
            guard case .dictionary(let value) = graph[id].shape else { continue }
            if graph[id].isAnonymous { graph[id].origin = .inline(parent: parent, role: .additionalProperty) }
            return graph.define(id, as: .object(ObjectShape(properties: [], additional: .typed(value))))
        }
        diagnostics.warning(.typeOfItself, at: graph[last].range)
        graph.define(last, as: graph[last].shape.replacingContents(by: TypeUse(any)))
    }
}

extension TypeDefinition {
    fileprivate var isAnonymous: Bool { if case .anonymous = origin { true } else { false } }
}

extension TypeShape {
    /// The types of which this one is only another spelling.
    fileprivate var transparentContents: [TypeID] {
        switch self {
        case .alias(let type), .array(let type), .dictionary(let type): [type.id]
        case .tuple(let elements, let rest): elements.map(\.id) + (rest.map { [$0.id] } ?? [])
        case .scalar, .object, .enumeration, .union, .any, .never: []
        }
    }

    fileprivate func replacingContents(by type: TypeUse) -> TypeShape {
        switch self {
        case .alias: .alias(type)
        case .array: .array(type)
        case .tuple: .array(type)
        default: self
        }
    }
}

extension Diagnostic.Message {
    fileprivate static var typeOfItself: Self {
        Self(
            id: "type-of-itself",
            "this type consists of nothing but itself; "
                + "what it contains is read as any JSON value. Give it an object or a union"
        )
    }
}
