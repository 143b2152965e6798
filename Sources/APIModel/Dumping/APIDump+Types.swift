extension APIDump {
    mutating func add(_ id: TypeID) {
        let definition = types[id]
        guard names.isWorthALine(id), only.map({ names.isNamed(id, within: $0) }) ?? true else { return }
        line(
            "type \(names.name(of: id)):", summary(of: definition.shape),
            text(of: definition.usage), definition.isDeprecated ? "deprecated" : "")
        indented { dump in
            switch definition.shape {
            case .object(let object): dump.add(object)
            case .enumeration(let enumeration): dump.add(enumeration)
            case .union(let union): dump.add(union)
            default: break
            }
        }
    }

    private mutating func add(_ object: ObjectShape) {
        for property in object.properties {
            line(
                name(property.name, property.presence), names.text(of: property.type),
                property.access == .readWrite ? "" : "\(property.access)", property.isIndirect ? "indirect" : "",
                property.isDeprecated ? "deprecated" : "")
        }
        switch object.additional {
        case .unspecified: break
        case .forbidden: line("no others")
        case .typed(let type): line("others:", names.text(of: type))
        }
    }

    private mutating func add(_ enumeration: EnumShape) {
        for value in enumeration.values {
            line(value.literal.text, value.name.map { "named \($0)" }, value.description.map { "// " + firstLine($0) })
        }
        if enumeration.isOpen { line("…") }
    }

    private mutating func add(_ union: UnionShape) {
        for variant in union.variants {
            line(
                (variant.name.map { $0 + ":" } ?? "-"), names.text(of: variant.type),
                variant.tags.isEmpty ? "" : "for " + variant.tags.map(quoted).joined(separator: ", "),
                union.isBySignature ? "when " + variant.signature.text : "")
        }
    }

    private func summary(of shape: TypeShape) -> String {
        switch shape {
        case .object: "object"
        case .enumeration(let enumeration): "enum of \(enumeration.rawType)"
        case .union(let union): text(of: union.selection) + (union.isIndirect ? " indirect" : "")
        case .alias(let target): "= " + names.text(of: target)
        case .scalar, .array, .dictionary, .tuple, .any, .never: "= " + names.text(of: shape)
        }
    }

    private func text(of selection: UnionShape.Selection) -> String {
        switch selection {
        case .signature: "union"
        case .discriminator(let property, let fallback):
            "union by \(property)" + (fallback.map { " else \($0)" } ?? "")
        }
    }

    private func text(of usage: Usage) -> String {
        let words = [usage.contains(.sent) ? "sent" : nil, usage.contains(.received) ? "received" : nil]
        return words.contains { $0 != nil } ? "(" + words.compactMap { $0 }.joined(separator: ", ") + ")" : "(unused)"
    }

    func name(_ name: String, _ presence: Presence) -> String {
        switch presence {
        case .required: name + ":"
        case .optional: name + "?:"
        case .defaulted(let literal): name + " = " + literal.text + ":"
        }
    }

    private func firstLine(_ text: String) -> Substring { text.prefix { !$0.isNewline } }
}

extension UnionShape {
    fileprivate var isBySignature: Bool { if case .signature = selection { true } else { false } }
}

extension UnionShape.Signature {
    var text: String {
        switch self {
        case .object(let required, let optional, let constants, let isOpen):
            let members =
                required + optional.map { $0 + "?" }
                + constants.map { constant in
                    constant.property + " is " + constant.values.map(\.text).joined(separator: " or ")
                }
            return "{" + (members + (isOpen ? ["…"] : [])).joined(separator: ", ") + "}"
        case .string(let values): return values.isEmpty ? "string" : values.map(quoted).joined(separator: " or ")
        case .integer: return "integer"
        case .number: return "number"
        case .boolean: return "boolean"
        case .null: return "null"
        case .array: return "array"
        case .arrayOf(let item): return "[" + item.text + "]"
        case .any: return "any"
        case .either(let signatures): return "(" + signatures.map(\.text).joined(separator: " or ") + ")"
        }
    }
}
