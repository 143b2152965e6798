import ToolDiagnostics
import YAML

extension Member {
    /// The members of a list; anything else but a list stands for a list of one.
    func list() -> [Node] {
        let value = decoder.value(value, .sequence)
        switch value.kind {
        case .sequence: return Array(value.elements)
        case .null: return []
        case .mapping where value.count == 0:
            decoder.warning(.wrongType("'\(name)'", expected: "a list", found: "an empty mapping"), at: value)
            return []
        default:
            decoder.warning(.singleForList(name, found: value.kindName), at: value)
            return [value]
        }
    }

    /// The texts of a list.
    func texts() -> [String] {
        list().compactMap { Member(key: key, value: $0, decoder).text() }
    }

    /// The texts of a list whose members may be written as numbers.
    func anyTexts() -> [String] {
        list().compactMap { Member(key: key, value: $0, decoder).anyText() }
    }

    /// The members of a mapping whose keys are free; none when it is no mapping, which is reported.
    func members() -> [Member] {
        let value = decoder.value(value, .mapping)
        switch value.kind {
        case .mapping: return value.entries.map { Member(key: $0.key, value: $0.value, decoder) }
        case .null: return []
        case .sequence where value.count == 0:
            decoder.warning(.wrongType("'\(name)'", expected: "a mapping", found: "an empty list"), at: value)
            return []
        default:
            decoder.warning(.wrongType("'\(name)'", expected: "a mapping", found: value.kindName), at: value)
            return []
        }
    }

    /// A mapping from free names, in the document's order.
    func named<Value>(_ read: (Member) -> Value?) -> [Named<Value>] {
        members().compactMap { member in
            read(member).map { Named(node: member.key, name: member.name, value: $0) }
        }
    }

    /// A mapping from free names to values nobody looks into yet.
    func namedNodes() -> [Named<Node>] { named { $0.value } }
}

extension Diagnostic.Message {
    static func singleForList(_ name: String, found: String) -> Self {
        Self(id: "single-for-list", "'\(name)' must be a list, this is \(found); it is read as a list of one")
    }
}
