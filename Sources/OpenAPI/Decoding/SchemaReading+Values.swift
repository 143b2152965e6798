import ToolDiagnostics
import YAML

extension SchemaReading {
    /// Values of another kind than the one type that the schema has: a default is read as it is meant, and nothing
    /// rests on an example.
    func checkValues() {
        guard fields.types.count == 1, let type = fields.types.first else { return }
        if let value = fields.defaultValue, let advice = type.repair(of: value) {
            decoder.warning(
                .mistypedScalar("default", type.words, found: value.kindName, advice: advice), at: value)
        }
        if let example, example.kind != .null, !type.kinds.contains(example.kind) {
            decoder.warnOnce(.exampleOfOtherType(type, found: example.kindName), at: example)
        }
    }
}

extension SchemaType {
    /// What a scalar has to be written like that says the same as a value of this type; nil where it is one, or cannot
    /// be meant as one.
    fileprivate func repair(of value: Node) -> String? {
        switch (self, value.kind) {
        case (.string, .boolean), (.string, .integer), (.string, .number): "quote it"
        case (.integer, .string), (.number, .string): Double(value.text)?.isFinite == true ? "remove the quotes" : nil
        case (.boolean, .string): Bool(value.text) == nil ? nil : "remove the quotes"
        default: nil
        }
    }

    fileprivate var kinds: [Node.Kind] {
        switch self {
        case .string: [.string]
        case .integer, .number: [.integer, .number]
        case .boolean: [.boolean]
        case .array: [.sequence]
        case .object: [.mapping]
        case .null: [.null]
        }
    }

    fileprivate var words: String {
        switch self {
        case .string: "a string"
        case .integer, .number: "a number"
        case .boolean: "true or false"
        case .array: "a list"
        case .object: "a mapping"
        case .null: "null"
        }
    }
}

extension Diagnostic.Message {
    fileprivate static func exampleOfOtherType(_ type: SchemaType, found: String) -> Self {
        Self(
            id: "example-type",
            "an example of type '\(type.rawValue)' should be \(type.words), this is \(found); it changes nothing")
    }
}
