import OpenAPI
import ToolDiagnostics
import YAML

extension SchemaAnalysis {
    /// The values that every `enum` and `const` of a conjunction lists; `nil` where none is listed or the list says no
    /// more than the type.
    func enumeration(of conjunction: Conjunction, kinds: ValueKinds) -> SchemaMeaning.Kind? {
        guard let last = conjunction.parts.lastIndex(where: { $0.schema.isEnumerated }) else { return nil }
        let narrowest = conjunction.parts[last].schema
        if kinds.isSubset(of: [.array, .object]), !kinds.isEmpty {
            diagnostics.note(.enumOfContainers, at: narrowest.enumerationRange)
            return nil
        }
        var values = self.values(of: narrowest, kinds: kinds)
        for other in conjunction.parts[..<last].map(\.schema) where other.isEnumerated {
            let allowed = Set(self.values(of: other, kinds: kinds).map(\.literal))
            let both = values.filter { allowed.contains($0.literal) }
            if both.isEmpty, !values.isEmpty {
                if conjunction.isConditional { return .never }
                diagnostics.warning(
                    .conflictingEnums, at: narrowest.enumerationRange,
                    notes: [Diagnostic.Note("the other list stands here", at: other.enumerationRange)])
                break
            }
            values = both
        }
        return shape(of: values, narrowest)
    }

    private func shape(of values: [EnumShape.Value], _ schema: OpenAPI.Schema) -> SchemaMeaning.Kind? {
        guard !values.isEmpty else { return schema.enumeratesNull ? .null : nil }
        if values.count == 2, Set(values.map(\.literal)) == [.boolean(true), .boolean(false)] {
            return .scalar(.boolean)
        }
        let shape = EnumShape(rawType: EnumShape.RawType(of: values), values: values, isOpen: false)
        if shape.rawType == .mixed {
            if values.count > 1, values.allSatisfy(\.literal.isNumber) {
                diagnostics.note(.enumOfFractions, at: schema.enumerationRange)
            } else if Set(values.map { ValueKinds($0.literal) }).count > 1 {
                diagnostics.note(.enumOfSeveralKinds, at: schema.enumerationRange)
            }
        }
        return .enumeration(shape)
    }

    private func values(of schema: OpenAPI.Schema, kinds: ValueKinds) -> [EnumShape.Value] {
        let labels = EnumLabels(of: schema)
        var seen: Set<Literal> = []
        seen.reserveCapacity(schema.enumeratedNodes.count)
        var values: [EnumShape.Value] = []
        var misfits = 0
        for (position, node) in schema.enumeratedNodes.enumerated() where node.kind != .null {
            guard let literal = Literal(node, admitting: kinds) else {
                diagnostics.warning(.enumValueOfOtherType(node.text), at: node.range)
                continue
            }
            guard seen.insert(literal).inserted else {
                diagnostics.warning(.duplicateEnumValue(node.text), at: node.range)
                continue
            }
            if literal.isString, node.kind != .string { misfits += 1 }
            values.append(
                EnumShape.Value(
                    literal: literal, name: labels.name(at: position, of: node),
                    description: labels.description(at: position, of: node), range: node.range))
        }
        if misfits > 0 { diagnostics.note(.enumValuesReadAsStrings(misfits), at: schema.enumerationRange) }
        return values
    }
}

extension EnumShape.RawType {
    init(of values: [EnumShape.Value]) {
        if values.allSatisfy(\.literal.isString) {
            self = .string
        } else {
            self = values.allSatisfy(\.literal.isInteger) ? .integer : .mixed
        }
    }
}

extension OpenAPI.Schema {
    var enumeratedNodes: [Node] { const.map { [$0] } ?? enumeration ?? [] }

    var enumerationRange: SourceRange { (const ?? enumeration?.first ?? node).range }
}

extension Diagnostic.Message {
    fileprivate static var conflictingEnums: Self {
        Self(
            id: "conflicting-enums",
            "no value is in this list and in the other that 'allOf' asks for; only this list is used")
    }

    fileprivate static var enumOfContainers: Self {
        Self(
            id: "enum-of-containers",
            "'enum' on an array or object limits its values, which the generated type does not")
    }

    fileprivate static var enumOfSeveralKinds: Self {
        Self(
            id: "enum-of-several-kinds",
            "the listed values are of several kinds, so they are read as any JSON value; list only one kind")
    }

    fileprivate static var enumOfFractions: Self {
        Self(
            id: "enum-of-fractions",
            "the listed numbers are not all integers, so they are read as 'Double', which can be any number")
    }

    fileprivate static func enumValueOfOtherType(_ text: String) -> Self {
        Self(
            id: "enum-value-type",
            "the value '\(text)' is not of the stated type and is left out; change the value or the 'type'")
    }

    fileprivate static func duplicateEnumValue(_ text: String) -> Self {
        Self(id: "duplicate-enum-value", "the value '\(text)' is listed twice; remove one")
    }

    fileprivate static func enumValuesReadAsStrings(_ count: Int) -> Self {
        let values = count == 1 ? "one value is" : "\(count) values are"
        return Self(id: "enum-values-as-strings", "\(values) read as strings, as 'type' says; put quotes around them")
    }
}
