import YAML

/// Writes a single schema of OpenAPI 2.0 or 3.0 as JSON Schema 2020-12, without what stands inside it.
///
///     {type: string, nullable: true}                 ->  {type: [string, 'null']}
///     {minimum: 1, exclusiveMinimum: true}           ->  {exclusiveMinimum: 1}
///     {allOf: [{$ref: …}], nullable: true}           ->  {anyOf: [{$ref: …}, {type: 'null'}]}
///     {allOf: [{$ref: …}, {nullable: true}]}         ->  the same
///     {anyOf: [{$ref: …}, {nullable: true}]}         ->  {anyOf: [{$ref: …}, {type: 'null'}]}
struct SchemaUpgrade {
    let version: SpecificationVersion
    private let builder = NodeBuilder()

    init(from version: SpecificationVersion) { self.version = version }

    func upgraded(_ schema: Node) -> Node {
        guard schema.kind == .mapping, schema.entries.contains(where: { isOutdated($0.key, $0.value) }) else {
            return schema
        }
        var entries = schema.entries.compactMap { current($0.key, $0.value, in: schema) }
        if version == .v2_0, schema["type"]?.textEquals("file") == true, schema["format"] == nil {
            entries.append((builder.string("format", at: schema), builder.string("binary", at: schema)))
        }
        if isNullable(schema) { entries = admittingNull(entries, at: schema) }
        return builder.mapping(entries, at: schema)
    }

    private func isOutdated(_ key: Node, _ value: Node) -> Bool {
        switch key.text {
        case "nullable", "x-nullable": value.flag != nil
        case "exclusiveMinimum", "exclusiveMaximum": value.flag != nil
        case "type": version == .v2_0 && value.textEquals("file")
        case "discriminator": value.kind == .string
        case "items": value.kind == .sequence
        case "allOf", "anyOf", "oneOf": value.elements.contains(where: isNullMember)
        default: false
        }
    }

    private func current(_ key: Node, _ value: Node, in schema: Node) -> (key: Node, value: Node)? {
        switch key.text {
        case "nullable" where value.flag != nil, "x-nullable" where value.flag != nil: return nil
        case "exclusiveMinimum": return exclusive(key, value, bound: schema["minimum"])
        case "exclusiveMaximum": return exclusive(key, value, bound: schema["maximum"])
        case "minimum" where schema["exclusiveMinimum"]?.flag == true: return nil
        case "maximum" where schema["exclusiveMaximum"]?.flag == true: return nil
        case "type" where isOutdated(key, value): return (key, builder.string("string", at: value))
        case "discriminator" where value.kind == .string:
            return (key, builder.mapping([(builder.string("propertyName", at: value), value)], at: value))
        case "items" where value.kind == .sequence: return (builder.string("prefixItems", at: key), value)
        case "anyOf", "oneOf": return (key, builder.sequence(value.elements.map(withNullType), at: value))
        default: return (key, value)
        }
    }

    private func exclusive(_ key: Node, _ value: Node, bound: Node?) -> (key: Node, value: Node)? {
        guard let flag = value.flag else { return (key, value) }
        return flag ? bound.map { (key, $0) } : nil
    }
}

extension SchemaUpgrade {
    private typealias Entries = [(key: Node, value: Node)]

    private func isNullable(_ schema: Node) -> Bool {
        saysNullable(schema) || schema["allOf"]?.elements.contains(where: isNullMember) == true
    }

    private func saysNullable(_ schema: Node) -> Bool {
        schema["nullable"]?.flag == true || schema["x-nullable"]?.flag == true
    }

    /// A member of `allOf` or a union that says `nullable: true` and nothing of values: `null` is meant.
    private func isNullMember(_ schema: Node) -> Bool {
        saysNullable(schema) && schema.entries.allSatisfy(isRemark)
    }

    private func isNullableKeyword(_ key: Node) -> Bool {
        key.textEquals("nullable") || key.textEquals("x-nullable")
    }

    private func withNullType(_ member: Node) -> Node {
        guard isNullMember(member) else { return member }
        let type = (key: builder.string("type", at: member), value: null(at: member))
        return builder.mapping([type] + member.entries.filter { !isNullableKeyword($0.key) }, at: member)
    }

    private func admittingNull(_ written: Entries, at schema: Node) -> Entries {
        if let type = position(of: "type", in: written) {
            return replacing(type, in: written) { listWithNull($0) }
        }
        if let implied = impliedType(written) {
            let type = builder.sequence([builder.string(implied, at: schema), null(at: schema)], at: schema)
            return [(builder.string("type", at: schema), type)] + written
        }
        let written = withAnnotationsInFront(written)
        let meaning = written.filter { !isAnnotation($0.key.text) }
        guard !meaning.isEmpty else { return written }
        if meaning.count == 1, let values = position(of: "enum", in: written) {
            return replacing(values, in: written) { listWithNullValue($0) }
        }
        if meaning.count == 1, let union = position(of: "oneOf", in: written) ?? position(of: "anyOf", in: written) {
            return replacing(union, in: written) { listWithNullSchema($0, at: schema) }
        }
        let alternatives = builder.sequence([alternative(meaning, at: schema), nullSchema(at: schema)], at: schema)
        return [(builder.string("anyOf", at: schema), alternatives)] + written.filter { isAnnotation($0.key.text) }
    }

    /// What members of `allOf` only remark of the place stands at the place, since the members move further in.
    private func withAnnotationsInFront(_ written: Entries) -> Entries {
        guard let position = position(of: "allOf", in: written) else { return written }
        let members = written[position].value.elements
        let remarks = members.filter { $0.kind == .mapping && $0.entries.allSatisfy(isRemark) }
        guard remarks.count < members.count else { return written }
        var entries = written
        if !remarks.isEmpty {
            entries = replacing(position, in: written) { list in
                builder.sequence(members.filter { !remarks.contains($0) }, at: list)
            }
        }
        // Of several titles and descriptions the first counts, also where it stands beside more.
        let inline = members.lazy.filter { $0["$ref"] == nil }
        let words = ["title", "description"].compactMap { key in inline.compactMap { $0.entry(forKey: key) }.first }
        for entry in words + remarks.flatMap(\.entries) where isAnnotation(entry.key.text) {
            if self.position(of: entry.key.text, in: entries) == nil { entries.append(entry) }
        }
        return entries
    }

    private func isRemark(_ key: Node, _ value: Node) -> Bool { isNullableKeyword(key) || isAnnotation(key.text) }

    /// An `allOf` of one member is the member.
    private func alternative(_ meaning: Entries, at schema: Node) -> Node {
        if meaning.count == 1, meaning[0].key.textEquals("allOf"), meaning[0].value.count == 1 {
            return meaning[0].value.elements[0]
        }
        return builder.mapping(meaning, at: schema)
    }

    private func position(of key: String, in entries: Entries) -> Int? {
        entries.firstIndex { $0.key.text == key }
    }

    private func replacing(_ position: Int, in entries: Entries, with change: (Node) -> Node) -> Entries {
        var entries = entries
        entries[position].value = change(entries[position].value)
        return entries
    }

    /// What a schema without a type can only describe.
    private func impliedType(_ entries: Entries) -> String? {
        let keys = Set(entries.map(\.key.text))
        guard keys.isDisjoint(with: ["allOf", "oneOf", "anyOf", "$ref", "enum", "const"]) else { return nil }
        if keys.contains("properties") || keys.contains("additionalProperties") { return "object" }
        return keys.contains("items") ? "array" : nil
    }

    private func isAnnotation(_ key: String) -> Bool {
        switch key {
        case "title", "description", "default", "deprecated", "readOnly", "writeOnly", "example", "examples",
            "externalDocs", "xml":
            true
        default: key.hasPrefix("x-")
        }
    }

    private func listWithNull(_ type: Node) -> Node {
        guard type.kind == .sequence else { return builder.sequence([type, null(at: type)], at: type) }
        if type.elements.contains(where: { $0.textEquals("null") }) { return type }
        return builder.sequence(Array(type.elements) + [null(at: type)], at: type)
    }

    private func listWithNullValue(_ values: Node) -> Node {
        if values.elements.contains(where: { $0.kind == .null }) { return values }
        return builder.sequence(Array(values.elements) + [builder.null(at: values)], at: values)
    }

    private func listWithNullSchema(_ union: Node, at schema: Node) -> Node {
        if union.elements.contains(where: { $0["type"]?.textEquals("null") == true }) { return union }
        return builder.sequence(Array(union.elements) + [nullSchema(at: schema)], at: union)
    }

    private func nullSchema(at origin: Node) -> Node {
        builder.mapping([(builder.string("type", at: origin), null(at: origin))], at: origin)
    }

    private func null(at origin: Node) -> Node { builder.string("null", at: origin) }
}

extension Node {
    /// A truth value, also one in quotes.
    fileprivate var flag: Bool? {
        switch kind {
        case .boolean: boolean
        case .string: text == "true" ? true : text == "false" ? false : nil
        default: nil
        }
    }
}
