import ToolDiagnostics
import YAML

/// A key of a mapping with its value, and the ways to read the value.
///
/// A null stands for an absent value. What is slightly wrong but clear is read and reported as a warning.
struct Member {
    let key: Node
    let value: Node
    let decoder: DocumentDecoder

    init(key: Node, value: Node, _ decoder: DocumentDecoder) {
        self.key = key
        self.value = value
        self.decoder = decoder
    }

    var name: String { key.text }
    var isNull: Bool { value.kind == .null }

    func schema() -> Schema? { isNull ? nil : decoder.schema(at: value) }

    /// The value as text, where only text is meant.
    func text() -> String? {
        let value = decoder.value(value, .string)
        switch value.kind {
        case .string: return value.text
        case .null: return nil
        case .boolean, .integer, .number:
            decoder.warning(.mistypedScalar(name, "a string", found: value.kindName, advice: "quote it"), at: value)
            return value.text
        case .sequence, .mapping:
            decoder.warning(.wrongType("'\(name)'", expected: "a string", found: value.kindName), at: value)
            return nil
        }
    }

    /// A text that is a URL, perhaps a relative one; anything else is kept as it is.
    func url() -> String? {
        let text = text()
        if let text, text.isEmpty || text.contains(" ") { decoder.warning(.noURL(name), at: value) }
        return text
    }

    /// The text of any scalar, where `1.0` and `true` mean what is written.
    func anyText() -> String? {
        switch value.kind {
        case .sequence, .mapping: text()
        case .null: nil
        default: value.text
        }
    }

    func flag() -> Bool? {
        switch (value.kind, value.text) {
        case (.boolean, _): return value.boolean
        case (.null, _): return nil
        case (.string, "true"), (.string, "True"), (.string, "yes"), (.integer, "1"): return repairedFlag(true)
        case (.string, "false"), (.string, "False"), (.string, "no"), (.integer, "0"): return repairedFlag(false)
        default:
            decoder.warning(.wrongType("'\(name)'", expected: "true or false", found: value.kindName), at: value)
            return nil
        }
    }

    private func repairedFlag(_ flag: Bool) -> Bool {
        decoder.warning(
            .mistypedScalar(name, "true or false", found: value.kindName, advice: "write \(flag)"), at: value)
        return flag
    }

    /// A number with the digits as written.
    func number() -> String? {
        switch value.kind {
        case .integer: return value.text
        case .number where value.double?.isFinite == true: return value.text
        case .null: return nil
        case .string where Double(value.text)?.isFinite == true:
            decoder.warning(
                .mistypedScalar(name, "a number", found: value.kindName, advice: "remove the quotes"), at: value)
            return value.text
        default:
            let expected = value.kind == .number ? "a finite number" : "a number"
            decoder.warning(.wrongType("'\(name)'", expected: expected, found: value.kindName), at: value)
            return nil
        }
    }

    /// A length or number of members; one larger than any machine number limits nothing.
    func count() -> Int? {
        guard let text = number() else { return nil }
        if let count = Int(text), count >= 0 { return count }
        guard let number = Double(text), number >= 0, number == number.rounded() else {
            decoder.warning(.wrongType("'\(name)'", expected: "a whole number from 0", found: "'\(text)'"), at: value)
            return nil
        }
        return Int(exactly: number)
    }
}

extension Node {
    /// What messages call a value of this kind, with its article.
    var kindName: String {
        switch kind {
        case .null: "null"
        case .boolean: "a boolean"
        case .integer, .number: "a number"
        case .string: "a string"
        case .sequence: "a list"
        case .mapping: "a mapping"
        }
    }

    /// Some languages write an empty mapping as `[]`.
    var isEmptySequence: Bool { kind == .sequence && count == 0 }

    var isCollection: Bool { kind == .sequence || kind == .mapping }
}

extension Diagnostic.Message {
    static func noURL(_ name: String) -> Self {
        Self(id: "not-a-url", "'\(name)' must be a URL; nobody can follow this one")
    }

    static func mistypedScalar(_ name: String, _ expected: String, found: String, advice: String) -> Self {
        Self(id: "mistyped-scalar", "'\(name)' must be \(expected), this is \(found); \(advice)")
    }
}
