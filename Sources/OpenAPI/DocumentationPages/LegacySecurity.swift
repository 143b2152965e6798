import YAML

/// The credentials of a legacy block: alternatives, each a title that joins the schemes' names and one parameter per
/// scheme.
struct LegacySecurity {
    private let alternatives: [[(name: String, scheme: Node)]]
    private let origin: Node?
    private let builder = NodeBuilder()

    init(_ security: Node?) {
        origin = security
        alternatives = security.map { $0.elements.map(Self.schemes(of:)) } ?? []
    }

    /// The value of an operation's `security`; nil when the block does not speak of it.
    func requirements(at node: Node) -> Node? {
        guard let origin else { return nil }
        return builder.sequence(
            alternatives.map { schemes in
                builder.mapping(
                    schemes.map { (builder.string($0.name, at: $0.scheme), builder.sequence([], at: $0.scheme)) },
                    at: origin)
            }, at: origin)
    }

    func schemes(at node: Node) -> Node? {
        var result = MappingBuilder(at: origin ?? node)
        var known: Set<String> = []
        for (name, scheme) in alternatives.joined() where known.insert(name).inserted {
            result.add(name, scheme)
        }
        return result.isEmpty ? nil : result.node
    }

    /// Names and parameters are paired in order; a name without a parameter shares the header of another one.
    private static func schemes(of option: Node) -> [(name: String, scheme: Node)] {
        let title = option["title"]?.text ?? ""
        let names = title.split(separator: " & ").map { $0.map { $0 == " " ? "_" : String($0) }.joined() }
        let parameters = ["query", "header", "cookie"].flatMap { location in
            (option["parameters"]?[location]).map { $0.entries.map { (location, $0.key, $0.value) } } ?? []
        }
        return names.enumerated().map { index, name in
            (name, index < parameters.count ? scheme(parameters[index], of: option) : openIDConnect(at: option))
        }
    }

    private static func scheme(_ parameter: (location: String, name: Node, value: Node), of option: Node) -> Node {
        var result = MappingBuilder(at: parameter.name)
        let type = parameter.value["type"]?.text ?? "apiKey"
        result.add("type", text: type)
        switch type {
        case "apiKey":
            result.add("in", text: parameter.location)
            result.add("name", parameter.name)
        case "http": result.copy("scheme", from: parameter.value)
        case "oauth2": result.add("flows", NodeBuilder().mapping([], at: parameter.name))
        default: break
        }
        result.copy("description", from: parameter.value)
        return result.node
    }

    private static func openIDConnect(at option: Node) -> Node {
        var result = MappingBuilder(at: option)
        result.add("type", text: "http")
        result.add("scheme", text: "bearer")
        return result.node
    }
}
