import APIModel

/// Spells what a variant looks like as the runtime's `UnionShape`.
enum UnionShapeText {
    static func text(_ signature: APIModel.UnionShape.Signature) -> String {
        text(signature, depth: 0)
    }

    private static func text(_ signature: APIModel.UnionShape.Signature, depth: Int) -> String {
        switch signature {
        case .object(let required, let optional, let constants, let isOpen):
            object(required, optional, constants, isOpen: isOpen)
        case .string(let values): values.isEmpty ? ".string" : ".string(values: \(SwiftLiteral.strings(values)))"
        case .integer: ".integer"
        case .number: ".number"
        case .boolean: ".boolean"
        case .null: ".null"
        case .array: ".array"
        case .any: ".any"
        case .arrayOf(let element): depth < 3 ? ".array(of: \(text(element, depth: depth + 1)))" : ".array"
        case .either(let signatures): either(signatures, depth: depth)
        }
    }

    private static func object(
        _ required: [String], _ optional: [String], _ constants: [APIModel.UnionShape.Constant], isOpen: Bool
    ) -> String {
        var arguments: [String] = []
        if !required.isEmpty { arguments.append("required: " + SwiftLiteral.strings(required)) }
        if !optional.isEmpty { arguments.append("optional: " + SwiftLiteral.strings(optional)) }
        let single = constants.compactMap { constant -> String? in
            guard constant.values.count == 1, let value = Self.constant(constant.values[0]) else { return nil }
            return SwiftLiteral.string(constant.property) + ": " + value
        }
        if !single.isEmpty { arguments.append("constants: [" + single.joined(separator: ", ") + "]") }
        if isOpen { arguments.append("isOpen: true") }
        return arguments.isEmpty ? ".anyObject" : ".object(" + arguments.joined(separator: ", ") + ")"
    }

    private static func constant(_ literal: APIModel.Literal) -> String? {
        switch literal {
        case .string(let text): SwiftLiteral.string(text)
        case .boolean(let value): value ? "true" : "false"
        case .integer(let digits): Int64(digits) == nil ? nil : digits
        default: nil
        }
    }

    /// One of several: the widest of them, since a shape that asks for too much would turn values away.
    private static func either(_ signatures: [APIModel.UnionShape.Signature], depth: Int) -> String {
        let texts = signatures.map { text($0, depth: depth) }
        guard let first = texts.first else { return ".any" }
        if texts.allSatisfy({ $0 == first }) { return first }
        let kinds = Set(signatures.map(kind))
        guard kinds.count == 1, let kind = kinds.first else { return ".any" }
        return kind
    }

    private static func kind(of signature: APIModel.UnionShape.Signature) -> String {
        switch signature {
        case .object: ".anyObject"
        case .string: ".string"
        case .integer, .number: ".number"
        case .boolean: ".boolean"
        case .null: ".null"
        case .array, .arrayOf: ".array"
        case .any, .either: ".any"
        }
    }
}
