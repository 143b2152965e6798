import APIModel

/// Spells what variants look like in the notation of the runtime's `UnionShapes`.
///
/// The text stands between three quotation marks, in as many lines as it takes, so it comes in pieces between which a
/// line may end.
enum UnionShapeText {
    /// A variant with more alternatives than this is known by their kind.
    private static let mostAlternatives = 40
    /// A property with more values than this is known by its name.
    private static let mostValues = 20

    static func pieces(_ signatures: [APIModel.UnionShape.Signature]) -> [String] {
        let kinds = signatures.map(kinds(of:))
        return signatures.enumerated().flatMap { index, signature in
            let isKnownByKind = kinds.indices.allSatisfy { $0 == index || kinds[$0].isDisjoint(with: kinds[index]) }
            var pieces = pieces(signature, isKnownByKind: isKnownByKind)
            if index > 0 { pieces[0] = "| " + pieces[0] }
            return pieces
        }
    }

    private static func pieces(
        _ signature: APIModel.UnionShape.Signature, isKnownByKind: Bool, depth: Int = 0
    ) -> [String] {
        switch signature {
        case .object(let required, let optional, let constants, let isOpen):
            object(required, optional, constants, isOpen: isOpen)
        case .string(let values) where !values.isEmpty: list("(", values.map(quoted), ")")
        case .arrayOf(let element) where depth < 3:
            enclosed("[", pieces(element, isKnownByKind: isKnownByKind, depth: depth + 1), "]")
        case .either(let signatures): either(signatures, isKnownByKind: isKnownByKind, depth: depth)
        default: [kind(of: signature)]
        }
    }

    private static func object(
        _ required: [String], _ optional: [String], _ constants: [APIModel.UnionShape.Constant], isOpen: Bool
    ) -> [String] {
        let values = constants.reduce(into: [String: String]()) { $0[$1.property] = constant($1) }
        let listed = Set(required).union(optional)
        let others = constants.map(\.property).filter { values[$0] != nil && !listed.contains($0) }
        var members = required.map { member($0, "", values) }
        members += (optional + others).map { member($0, "?", values) }
        if isOpen, !members.isEmpty { members.append("...") }
        return members.isEmpty ? ["object"] : list("{", members, "}")
    }

    private static func member(_ name: String, _ mark: String, _ values: [String: String]) -> String {
        let isWord = name.utf8.first.map(isWordStart) == true && name.utf8.allSatisfy(isWordPart)
        return (isWord ? name : quoted(name)) + mark + (values[name].map { ": " + $0 } ?? "")
    }

    private static func isWordStart(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"), UInt8(ascii: "_"): true
        default: false
        }
    }

    private static func isWordPart(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "."): true
        default: isWordStart(byte)
        }
    }

    /// `"cat"`, `("cat", "lion")`; nothing where the runtime knows no such values, or where they are many.
    private static func constant(_ constant: APIModel.UnionShape.Constant) -> String? {
        let values = constant.values.compactMap(value)
        guard values.count == constant.values.count, (1...mostValues).contains(values.count) else { return nil }
        return values.count == 1 ? values[0] : "(" + values.joined(separator: ", ") + ")"
    }

    private static func value(_ literal: APIModel.Literal) -> String? {
        switch literal {
        case .string(let text): quoted(text)
        case .boolean(let value): value ? "true" : "false"
        case .integer(let digits): Int64(digits) == nil ? nil : digits
        default: nil
        }
    }

    /// One of several: spelled out where other variants are of these kinds too, else their kind.
    private static func either(
        _ signatures: [APIModel.UnionShape.Signature], isKnownByKind: Bool, depth: Int
    ) -> [String] {
        var alternatives: [[String]] = []
        for signature in signatures {
            let pieces = pieces(signature, isKnownByKind: isKnownByKind, depth: depth)
            if !alternatives.contains(pieces) { alternatives.append(pieces) }
        }
        if alternatives.count == 1 { return alternatives[0] }
        if !isKnownByKind, (1...mostAlternatives).contains(alternatives.count) {
            return alternatives[0] + alternatives.dropFirst().flatMap { ["/ " + $0[0]] + $0.dropFirst() }
        }
        let kinds = signatures.reduce(into: Set()) { $0.formUnion(Self.kinds(of: $1)) }
        return kinds.count == 1 ? Array(kinds) : ["any"]
    }

    /// The kinds of values that can be of a variant, as JSON tells them apart.
    private static func kinds(of signature: APIModel.UnionShape.Signature) -> Set<String> {
        switch signature {
        case .either(let signatures): signatures.reduce(into: []) { $0.formUnion(kinds(of: $1)) }
        case .any: ["object", "string", "number", "boolean", "null", "array"]
        case .integer: ["number"]
        default: [kind(of: signature)]
        }
    }

    private static func kind(of signature: APIModel.UnionShape.Signature) -> String {
        switch signature {
        case .object: "object"
        case .string: "string"
        case .integer: "integer"
        case .number: "number"
        case .boolean: "boolean"
        case .null: "null"
        case .array, .arrayOf: "array"
        case .any, .either: "any"
        }
    }

    private static func list(_ opening: String, _ items: [String], _ closing: String) -> [String] {
        enclosed(opening, items.dropLast().map { $0 + "," } + items.suffix(1), closing)
    }

    private static func enclosed(_ opening: String, _ pieces: [String], _ closing: String) -> [String] {
        var pieces = pieces
        pieces[0] = opening + pieces[0]
        pieces[pieces.count - 1] += closing
        return pieces
    }

    /// A text in JSON, as it is written in a literal of Swift.
    private static func quoted(_ text: String) -> String {
        String(SwiftLiteral.string(JSONText.line(.string(text))).dropFirst().dropLast())
    }
}
