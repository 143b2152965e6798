import APIJSON

extension ConfigurationKey {
    /// A JSON Schema (2020-12) of the configuration, for editors.
    package static var jsonSchema: [UInt8] {
        var json = JSONWriter()
        json.beginObject()
        json.write("$schema", "https://json-schema.org/draft/2020-12/schema")
        json.write("title", "Configuration of openapi-gen")
        writeObject(all, to: &json)
        json.endObject()
        return json.finish()
    }

    /// The keys as rows of a Markdown table.
    package static var markdownTable: String {
        let rows = all.map { key in "| `\(key.name)` | \(key.shape.words) | \(key.summary) | \(key.fallback) |" }
        return (["| key | value | meaning | without it |", "| --- | --- | --- | --- |"] + rows + nested)
            .joined(separator: "\n") + "\n"
    }

    private static var nested: [String] {
        all.flatMap { key -> [String] in
            guard case .object(let keys) = key.shape else { return [] }
            return keys.map { "| `\(key.name).\($0.name)` | \($0.shape.words) | \($0.summary) | |" }
        }
    }

    fileprivate static func writeObject(_ keys: [ConfigurationKey], to json: inout JSONWriter) {
        json.write("type", "object")
        json.write("additionalProperties", false)
        json.writeKey("properties")
        json.beginObject()
        for key in keys {
            json.writeKey(key.name)
            json.beginObject()
            json.write("description", key.description)
            key.shape.write(to: &json)
            json.endObject()
        }
        json.endObject()
    }

    private var description: String {
        let fallback = fallback.filter { $0 != "`" }
        let sentence = summary.prefix(1).uppercased() + summary.dropFirst()
        return fallback.isEmpty ? sentence : "\(sentence). Without it: \(fallback)."
    }
}

extension ConfigurationKey.Shape {
    fileprivate func write(to json: inout JSONWriter) {
        switch self {
        case .text: json.write("type", "string")
        case .identifier, .module:
            json.write("type", "string")
            json.write("pattern", "^[\\p{L}_][\\p{L}\\p{N}_]*$")
        case .word(let words): json.write("enum", words)
        case .constant(let value): json.write("const", value)
        case .number(let range):
            json.write("type", "integer")
            json.write("minimum", range.lowerBound)
            json.write("maximum", range.upperBound)
        case .list(let element):
            json.write("type", "array")
            member("items", element, to: &json)
        case .table(let value):
            json.write("type", "object")
            member("additionalProperties", value, to: &json)
        case .object(let keys): ConfigurationKey.writeObject(keys, to: &json)
        case .keyed(let names, let value):
            Self.table(of: value).write(to: &json)
            member("propertyNames", .word(names), to: &json)
        case .listOrSingle(let element): choice([element, .list(of: element)], to: &json)
        case .typeReference: choice([.text, .object(ConfigurationKey.typeReferenceKeys)], to: &json)
        case .pages: choice([.constant(false), .object(ConfigurationKey.pageKeys)], to: &json)
        }
    }

    private func member(_ key: StaticString, _ shape: Self, to json: inout JSONWriter) {
        json.writeKey(key)
        json.beginObject()
        shape.write(to: &json)
        json.endObject()
    }

    private func choice(_ shapes: [Self], to json: inout JSONWriter) {
        json.writeKey("anyOf")
        json.beginArray()
        for shape in shapes {
            json.beginObject()
            shape.write(to: &json)
            json.endObject()
        }
        json.endArray()
    }

    /// For the table of the README.
    fileprivate var words: String {
        switch self {
        case .text: "text"
        case .identifier, .module: "a name"
        case .word(let words): words.map { "`\($0)`" }.joined(separator: ", ")
        case .constant(let value): "`\(value)`"
        case .number(let range): "\(range.lowerBound) to \(range.upperBound)"
        case .list(let element): "list of " + element.words
        case .table(let value), .keyed(_, let value): "mapping to " + value.words
        case .object(let keys): keys.map { "`\($0.name)`" }.joined(separator: ", ")
        case .listOrSingle(let element): element.words + ", or a list"
        case .typeReference: "a type, or `type` and `import`"
        case .pages: "`false`, or as in `x-pagination`"
        }
    }
}
