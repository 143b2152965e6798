import APIJSON
import YAML

/// JSON that a schema of the platform's document allows, made by a few rules that know nothing of the generator.
struct SchemaSample {
    enum Extent {
        case everything
        /// Of each object only what it requires.
        case required
    }

    let document: Node
    let extent: Extent

    func value(of schema: Node) -> JSONValue {
        if let reference = schema["$ref"] { return value(of: target(of: reference)) }
        if let constant = schema["const"] { return .string(constant.text) }
        if let values = schema["enum"] { return .string(values.elements[values.count - 1].text) }
        if let variant = (schema["anyOf"] ?? schema["oneOf"])?.elements.first { return value(of: variant) }
        switch schema["type"]?.text {
        case "string": return .string(text(of: schema["format"]?.text))
        case "integer": return .number(JSONNumber(max(7, schema["minimum"]?.integer ?? 0)))
        case "number": return 7.5
        case "boolean": return true
        case "array": return .array(schema["items"].map { [value(of: $0)] } ?? [])
        case "object": return object(of: schema)
        default: return ["anything": [1, nil]]
        }
    }

    private func object(of schema: Node) -> JSONValue {
        let required = Set(schema["required"]?.elements.map(\.text) ?? [])
        var object = JSONObject()
        for (name, property) in schema["properties"].map({ Array($0.entries) }) ?? [] {
            if extent == .everything || required.contains(name.text) { object[name.text] = value(of: property) }
        }
        if extent == .everything, schema["additionalProperties"] != nil { object["further"] = ["any": 1] }
        return .object(object)
    }

    private func text(of format: String?) -> String {
        switch format {
        case "uuid": "5f9b0c3a-8a57-4f4e-9f58-0a6d3f6a2f10"
        case "date-time": "2025-05-31T09:30:00.125Z"
        case "duration": "P1DT2H3M4.5S"
        default: "text \"quoted\" größe"
        }
    }

    func target(of reference: Node) -> Node {
        let tokens = reference.text.split(separator: "/").dropFirst().map(String.init)
        return document[pointer: tokens] ?? document
    }
}
