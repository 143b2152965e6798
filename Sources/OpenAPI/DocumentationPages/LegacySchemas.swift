import YAML

/// Turns the data schemas of a legacy block into JSON Schema, and gathers the components that they name.
///
/// Only the top of a parameter, body or response is a data schema; everything below is the author's own JSON Schema.
struct LegacySchemas {
    private var components: [(key: Node, value: Node)]
    private var names: Set<String>
    private let builder = NodeBuilder()

    init(components: Node?) {
        self.components = components.map { $0.entries.map { ($0.key, $0.value.withoutNullableKeyword()) } } ?? []
        names = Set(self.components.map(\.key.text))
    }

    func node(at origin: Node) -> Node? {
        components.isEmpty ? nil : builder.mapping(components, at: origin)
    }

    /// One schema for a list of alternatives; what all of them say alike stands beside `anyOf`.
    mutating func schema(_ alternatives: [Node], at origin: Node, leavingOut: Set<String>) -> Node? {
        let dropped = leavingOut.filter { alternatives.shared($0) != nil }
        guard alternatives.count > 1 else { return alternatives.first.map { schema($0, leavingOut: dropped) } }
        let hoisted = ["title", "default", "description"].filter {
            alternatives.shared($0) != nil && !dropped.contains($0)
        }
        var result = MappingBuilder(at: origin)
        let members = alternatives.map { schema($0, leavingOut: dropped.union(hoisted)) }
        result.add("anyOf", builder.sequence(members, at: origin))
        for key in hoisted { result.add(key, alternatives.shared(key)) }
        return result.node
    }

    private mutating func schema(_ data: Node, leavingOut: Set<String>) -> Node {
        guard let identifier = data["refIdentifier"],
            let name = identifier.text.split(separator: "/").last.map(String.init)
        else {
            return schema(data, of: data["type"]?.text ?? "any", leavingOut: leavingOut)
        }
        if names.insert(name).inserted {
            let component = schema(data, of: data["type"]?.text ?? "any", leavingOut: [])
            components.append((builder.string(name, at: identifier), component))
        }
        var reference = MappingBuilder(at: data)
        reference.add("$ref", identifier)
        return reference.node
    }

    private func schema(_ data: Node, of type: String, leavingOut: Set<String>) -> Node {
        var result = MappingBuilder(at: data)
        result.add("type", typeNode(type, at: data))
        if type == "file", data["contentEncoding"] == nil, data["format"] == nil {
            result.add("format", text: "binary")
        }
        for (key, value) in data.entries where !leavingOut.contains(key.text) {
            add(key, value, of: data, to: &result)
        }
        return result.node
    }

    private func typeNode(_ type: String, at data: Node) -> Node? {
        switch type {
        case "any": nil
        case "file": builder.string("string", at: data)
        case _ where type.hasPrefix("enum<") && type.hasSuffix(">"):
            builder.string(String(type.dropFirst(5).dropLast()), at: data)
        default: data["type"]
        }
    }

    private func add(_ key: Node, _ value: Node, of data: Node, to result: inout MappingBuilder) {
        switch key.text {
        case "type", "required", "refIdentifier": break
        case "requiredProperties": result.add("required", value)
        case "properties":
            result.add(key, builder.mapping(value.entries.map { ($0.key, unwrapped($0.value)) }, at: value))
        case "items", "additionalProperties": result.add(key, unwrapped(value))
        case "exclusiveMinimum": addExclusive(key, value, bound: data["minimum"], to: &result)
        case "exclusiveMaximum": addExclusive(key, value, bound: data["maximum"], to: &result)
        case "minimum" where data["exclusiveMinimum"]?.boolean == true: break
        case "maximum" where data["exclusiveMaximum"]?.boolean == true: break
        case "example" where data["examples"] != nil: break
        default: result.add(key, value)
        }
    }

    private func addExclusive(_ key: Node, _ value: Node, bound: Node?, to result: inout MappingBuilder) {
        if value.boolean == nil {
            result.add(key, value)
        } else if value.boolean == true, let bound {
            result.add(key, bound)
        }
    }

    /// `{allOf: [R]}` is how one schema is wrapped; with several members it is a real `allOf`.
    private func unwrapped(_ schema: Node) -> Node {
        guard schema.count == 1, let members = schema["allOf"], members.count == 1 else {
            return schema.withoutNullableKeyword()
        }
        return members.elements[0].withoutNullableKeyword()
    }
}
