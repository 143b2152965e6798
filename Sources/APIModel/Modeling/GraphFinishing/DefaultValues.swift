import ToolDiagnostics
import YAML

/// Compares defaults with the types that they are for, once those are known.
struct DefaultValues {
    /// Containers and unions inside each other are compared no deeper.
    private static let deepest = 16

    let graph: TypeGraph
    let diagnostics: Diagnostics

    /// What a property or parameter is when its default counts; a default that its type does not admit is reported and
    /// dropped.
    func presence(_ presence: Presence, _ value: Node, for type: TypeUse) -> Presence {
        // `default: null` says what the absence of an optional value says anyway.
        if value.kind == .null { return presence }
        if let literal = literal(value, fitting: type, depth: 0) { return .defaulted(literal) }
        diagnostics.warning(.defaultDoesNotFit, at: value.range)
        return presence
    }

    private func literal(_ node: Node, fitting type: TypeUse, depth: Int) -> Literal? {
        guard depth < Self.deepest else { return nil }
        if node.kind == .null, type.isNullable { return .null }
        switch graph[graph.resolved(type.id)].shape {
        case .scalar(let scalar): return literal(node, fitting: scalar)
        case .enumeration(let shape): return literal(node, among: shape)
        case .any: return Literal(node)
        case .array(let item): return array(node, depth) { _ in item }
        case .tuple(let elements, let rest): return array(node, depth) { $0 < elements.count ? elements[$0] : rest }
        case .dictionary(let value): return object(node, depth) { _ in value }
        case .object(let shape):
            let types = Dictionary(shape.properties.map { ($0.name, $0.type) }, uniquingKeysWith: { first, _ in first })
            return object(node, depth) { types[$0] ?? shape.additional.type }
        case .union(let union):
            // Unions of unions would be tried over and over.
            return union.variants.lazy.filter { depth == 0 || !isUnion($0.type) }
                .compactMap { literal(node, fitting: $0.type, depth: depth + 1) }.first
        case .alias, .never: return nil
        }
    }

    private func isUnion(_ type: TypeUse) -> Bool {
        if case .union = graph[graph.resolved(type.id)].shape { true } else { false }
    }

    private func array(_ node: Node, _ depth: Int, _ type: (Int) -> TypeUse?) -> Literal? {
        guard node.kind == .sequence else { return nil }
        var elements: [Literal] = []
        for (position, element) in node.elements.enumerated() {
            guard let type = type(position), let literal = literal(element, fitting: type, depth: depth + 1) else {
                return nil
            }
            elements.append(literal)
        }
        return .array(elements)
    }

    private func object(_ node: Node, _ depth: Int, _ type: (String) -> TypeUse?) -> Literal? {
        guard node.kind == .mapping else { return nil }
        var members: [LiteralMember] = []
        for entry in node.entries {
            guard let type = type(entry.key.text), let literal = literal(entry.value, fitting: type, depth: depth + 1)
            else {
                return nil
            }
            members.append(LiteralMember(name: entry.key.text, value: literal))
        }
        return .object(members)
    }

    private func literal(_ node: Node, fitting scalar: Scalar) -> Literal? {
        switch scalar {
        case .custom(_, let scalar): return literal(node, fitting: scalar)
        case .boolean: return Literal(node, admitting: .boolean)
        case .null: return node.kind == .null ? .null : nil
        case .number: return Literal(node, admitting: .number)
        case .integer(let format):
            guard let literal = Literal(node, admitting: .integer), format.admits(node.text) else { return nil }
            return literal
        case .string(let format):
            guard let literal = Literal(node, admitting: .string), format.admits(node.text) else { return nil }
            return literal
        }
    }

    private func literal(_ node: Node, among shape: EnumShape) -> Literal? {
        let kinds: ValueKinds = shape.rawType == .string ? .string : shape.rawType == .integer ? .integer : .all
        guard let literal = Literal(node, admitting: kinds) else { return nil }
        return shape.isOpen || shape.values.contains { $0.literal == literal } ? literal : nil
    }
}

extension AdditionalProperties {
    fileprivate var type: TypeUse? { if case .typed(let type) = self { type } else { nil } }
}

extension Diagnostic.Message {
    fileprivate static var defaultDoesNotFit: Self {
        Self(
            id: "default-does-not-fit", "the default is not a value of its type and is left out; correct one of the two"
        )
    }
}
