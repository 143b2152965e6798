import YAML

extension Literal {
    var isString: Bool { if case .string = self { true } else { false } }
    var isInteger: Bool { if case .integer = self { true } else { false } }

    /// A value as it stands in the document; `nil` when it nests deeper than anyone would write a default.
    init?(_ node: Node, depth: Int = 0) {
        guard depth < 32 else { return nil }
        switch node.kind {
        case .null: self = .null
        case .boolean: self = .boolean(node.boolean ?? false)
        case .integer: self = .integer(node.text)
        case .number: self = .number(node.text)
        case .string: self = .string(node.text)
        case .sequence: self = .array(node.elements.compactMap { Literal($0, depth: depth + 1) })
        case .mapping:
            self = .object(
                node.entries.compactMap { entry in
                    Literal(entry.value, depth: depth + 1).map { LiteralMember(name: entry.key.text, value: $0) }
                })
        }
    }

    /// A scalar read as one of the kinds that a type admits: an unquoted `1.0` is a string where a string is asked for,
    /// and the reverse.
    init?(_ node: Node, admitting kinds: ValueKinds) {
        guard let literal = Literal(node) else { return nil }
        switch literal {
        case .string(let text): self.init(text: text, admitting: kinds)
        case .boolean where kinds.contains(.boolean), .integer where kinds.contains(.integer),
            .number where kinds.contains(.fraction), .array where kinds.contains(.array),
            .object where kinds.contains(.object):
            self = literal
        case .number(let text) where kinds.contains(.integer):
            guard let double = Double(text), let integer = Int(exactly: double) else { return nil }
            self = .integer(String(integer))
        case .boolean, .integer, .number:
            guard kinds.contains(.string) else { return nil }
            self = .string(node.text)
        case .null, .array, .object: return nil
        }
    }

    private init?(text: String, admitting kinds: ValueKinds) {
        if kinds.contains(.string) {
            self = .string(text)
        } else if kinds.contains(.integer), Int64(text) != nil {
            self = .integer(text)
        } else if kinds.contains(.fraction), let value = Double(text), value.isFinite {
            self = .number(text)
        } else if kinds.contains(.boolean), let value = Bool(text) {
            self = .boolean(value)
        } else {
            return nil
        }
    }
}
