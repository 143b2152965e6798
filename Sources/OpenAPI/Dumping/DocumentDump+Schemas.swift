import YAML

extension DocumentDump {
    /// - Parameter details: What belongs to the object that holds the schema, and comes first.
    mutating func add(_ schema: Schema, _ label: String, details: (inout DocumentDump) -> Void = { _ in }) {
        line(label + ":", head(of: schema))
        indented { dump in
            details(&dump)
            dump.addText("title", schema.title)
            dump.addText("description", schema.description)
            if let example = schema.example { dump.line("example: \(compact(example))") }
            dump.addProperties(of: schema)
            dump.addParts(of: schema)
            if let discriminator = schema.discriminator { dump.add(discriminator) }
            if let xml = schema.xml { dump.add(xml) }
            dump.add(schema.extensions)
        }
    }

    private func head(of schema: Schema) -> String {
        var parts: [String] = []
        if let constant = schema.constant { parts.append(constant ? "anything" : "nothing") }
        if let reference = schema.reference { parts.append(arrow(reference)) }
        let types = schema.types.map(\.rawValue) + (schema.isNullable ? ["null"] : [])
        if !types.isEmpty { parts.append(types.joined(separator: "|")) }
        if let format = schema.format { parts.append("(\(format))") }
        let words = [
            (schema.isDeprecated, "deprecated"), (schema.isReadOnly, "read-only"), (schema.isWriteOnly, "write-only"),
            (schema.uniqueItems, "unique"),
        ]
        parts += words.filter(\.0).map(\.1) + bounds(of: schema) + values(of: schema)
        if !schema.unusedKeywords.isEmpty {
            parts.append("unused " + schema.unusedKeywords.map(\.text).joined(separator: ", "))
        }
        return parts.joined(separator: " ")
    }

    private func bounds(of schema: Schema) -> [String] {
        let bounds = schema.bounds
        var parts: [String] = []
        func add(_ word: String, _ value: String?) { if let value { parts.append(word + " " + value) } }
        add("≥", bounds.minimum)
        add("≤", bounds.maximum)
        add(">", bounds.exclusiveMinimum)
        add("<", bounds.exclusiveMaximum)
        add("multiple of", bounds.multipleOf)
        add("length ≥", bounds.minLength.map(String.init))
        add("length ≤", bounds.maxLength.map(String.init))
        add("items ≥", bounds.minItems.map(String.init))
        add("items ≤", bounds.maxItems.map(String.init))
        add("properties ≥", bounds.minProperties.map(String.init))
        add("properties ≤", bounds.maxProperties.map(String.init))
        add("pattern", schema.pattern.map(quoted))
        add("encoding", schema.contentEncoding)
        add("media type", schema.contentMediaType)
        return parts
    }

    private func values(of schema: Schema) -> [String] {
        var parts: [String] = []
        let values = schema.enumeration.map { $0.map { compact($0) }.joined(separator: ", ") }
        if let values { parts.append("enum " + values) }
        if let const = schema.const { parts.append("const " + compact(const)) }
        if let value = schema.defaultValue { parts.append("= " + compact(value)) }
        return parts
    }

    private mutating func addProperties(of schema: Schema) {
        let required = Set(schema.required.map(\.name))
        for property in schema.properties {
            add(property.value, "property \(property.name)" + (required.contains(property.name) ? "*" : ""))
        }
        let declared = Set(schema.properties.map(\.name))
        for required in schema.required where !declared.contains(required.name) { line("required", required.name) }
        for pattern in schema.patternProperties { add(pattern.value, "pattern property " + quoted(pattern.name)) }
        if let rest = schema.additionalProperties { add(rest, "additional properties") }
        if let rest = schema.unevaluatedProperties { add(rest, "unevaluated properties") }
        if let names = schema.propertyNames { add(names, "property names") }
    }

    private mutating func addParts(of schema: Schema) {
        for item in schema.prefixItems { add(item, "prefix item") }
        if let items = schema.items { add(items, "items") }
        for part in schema.allOf { add(part, "all of") }
        for part in schema.oneOf { add(part, "one of") }
        for part in schema.anyOf { add(part, "any of") }
        if let part = schema.not { add(part, "not") }
    }

    private mutating func add(_ discriminator: Discriminator) {
        line("discriminator", discriminator.propertyName)
        indented { dump in
            for mapping in discriminator.mapping { dump.line(mapping.name, dump.arrow(mapping.value)) }
            if let reference = discriminator.defaultMapping { dump.line("default", dump.arrow(reference)) }
        }
    }

    private mutating func add(_ xml: XMLHints) {
        line(
            "xml", xml.name, xml.prefix.map { "prefix " + $0 }, xml.namespace.map { "namespace " + $0 },
            xml.nodeType?.rawValue)
    }
}
