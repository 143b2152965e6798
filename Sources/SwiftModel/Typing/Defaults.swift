import APIModel

extension TypeCatalog {
    /// The document's default as a Swift literal of the use's type; nothing where Swift has no literal for it.
    func literal(_ literal: APIModel.Literal, for use: APIModel.TypeUse) -> String? {
        self.literal(literal, for: use, depth: 0)
    }

    private func literal(_ literal: APIModel.Literal, for use: APIModel.TypeUse, depth: Int) -> String? {
        if case .null = literal { return isNullable(use) ? "nil" : nil }
        guard depth < 8 else { return nil }
        let id = forms.resolved(use).id
        switch (forms[id], literal) {
        case (.scalar(let scalar), _), (.constant(let scalar, _), _): return Self.literal(literal, for: scalar)
        case (.enumeration(let shape), _): return enumerationCase(literal, shape, id)
        case (.array(let item), .array(let elements)):
            let texts = elements.compactMap { self.literal($0, for: item, depth: depth + 1) }
            return texts.count == elements.count ? "[" + texts.joined(separator: ", ") + "]" : nil
        case (.dictionary(let value), .object(let members)):
            let texts = members.compactMap { member in
                self.literal(member.value, for: value, depth: depth + 1)
                    .map { SwiftLiteral.string(member.name) + ": " + $0 }
            }
            guard texts.count == members.count else { return nil }
            return texts.isEmpty ? "[:]" : "[" + texts.joined(separator: ", ") + "]"
        case (.stringOr, .string(let text)): return SwiftLiteral.string(text)
        case (.intOr, .integer): return Self.literal(literal, for: .integer(.any))
        case (.stringOr(let other), _), (.intOr(let other), _):
            return self.literal(literal, for: other, depth: depth + 1).map { ".value(\($0))" }
        case (.any, _): return Self.freeForm(literal, depth: depth)
        case (.freeFormObject, .object): return Self.freeForm(literal, depth: depth)
        case (.union(let union), _): return unionCase(literal, union, id, depth: depth)
        default: return nil
        }
    }

    private func enumerationCase(
        _ literal: APIModel.Literal, _ shape: APIModel.EnumShape, _ id: APIModel.TypeID
    ) -> String? {
        if let index = shape.values.firstIndex(where: { $0.literal == literal }), let names = caseNames[id] {
            return "." + names[index]
        }
        guard openness(of: shape, id) == .open else { return nil }
        switch literal {
        case .string(let text): return ".unrecognized(" + SwiftLiteral.string(text) + ")"
        case .integer(let digits): return Int64(digits) == nil ? nil : ".unrecognized(\(digits))"
        default: return nil
        }
    }

    private func unionCase(
        _ literal: APIModel.Literal, _ union: APIModel.UnionShape, _ id: APIModel.TypeID, depth: Int
    ) -> String? {
        guard let names = caseNames[id] else { return nil }
        for (index, variant) in union.variants.enumerated() {
            guard let text = self.literal(literal, for: variant.type, depth: depth + 1) else { continue }
            return ".\(names[index])(\(text))"
        }
        return nil
    }

    /// `JSONValue` has literals of its own; a number that a machine cannot hold has none.
    static func freeForm(_ literal: APIModel.Literal, depth: Int) -> String? {
        guard depth < 8 else { return nil }
        switch literal {
        case .null: return "nil"
        case .boolean(let value): return value ? "true" : "false"
        case .integer(let digits): return Int64(digits) == nil ? nil : digits
        case .number(let digits): return Double(digits)?.isFinite == true ? decimalLiteral(digits) : nil
        case .string(let text): return SwiftLiteral.string(text)
        case .array(let elements):
            let texts = elements.compactMap { freeForm($0, depth: depth + 1) }
            return texts.count == elements.count ? "[" + texts.joined(separator: ", ") + "]" : nil
        case .object(let members):
            let texts = members.compactMap { member in
                freeForm(member.value, depth: depth + 1).map { SwiftLiteral.string(member.name) + ": " + $0 }
            }
            guard texts.count == members.count else { return nil }
            return texts.isEmpty ? "[:]" : "[" + texts.joined(separator: ", ") + "]"
        }
    }

    static func literal(_ literal: APIModel.Literal, for scalar: APIModel.Scalar) -> String? {
        switch (scalar, literal) {
        case (.boolean, .boolean(let value)): return value ? "true" : "false"
        case (.integer(let format), .integer(let digits)): return fits(digits, format) ? digits : nil
        case (.number(.decimal), .integer(let digits)): return Int64(digits) == nil ? nil : digits
        case (.number(.float), .integer(let digits)), (.number(.float), .number(let digits)):
            return Float(digits)?.isFinite == true ? decimalLiteral(digits) : nil
        case (.number(.any), .integer(let digits)), (.number(.double), .integer(let digits)),
            (.number(.any), .number(let digits)), (.number(.double), .number(let digits)):
            return Double(digits)?.isFinite == true ? decimalLiteral(digits) : nil
        case (.string(.any), .string(let text)), (.string(.binary), .string(let text)),
            (.string(.decimal), .string(let text)):
            return SwiftLiteral.string(text)
        default: return nil
        }
    }

    /// Swift wants a digit before a point, and no sign before digits but minus.
    private static func decimalLiteral(_ digits: String) -> String? {
        let body = digits.hasPrefix("-") ? digits.dropFirst() : digits[...]
        guard let first = body.utf8.first, (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(first) else { return nil }
        guard body.utf8.allSatisfy({ !($0 == UInt8(ascii: "x") || $0 == UInt8(ascii: "n")) }) else { return nil }
        return digits
    }

    private static func fits(_ digits: String, _ format: APIModel.IntegerFormat) -> Bool {
        switch format {
        case .any, .int64, .unixTime, .big: Int64(digits) != nil
        case .int8: Int8(digits) != nil
        case .int16: Int16(digits) != nil
        case .int32: Int32(digits) != nil
        case .uint8: UInt8(digits) != nil
        case .uint16: UInt16(digits) != nil
        case .uint32: UInt32(digits) != nil
        case .uint64: UInt64(digits) != nil
        }
    }
}
