import ToolDiagnostics
import YAML

/// Rewrites what Swagger 2.0 writes differently in the form of OpenAPI 3, node by node as decoding reaches it.
///
/// Places are kept. Schemas stay as they are: `SchemaReading` knows the differences. References keep their text and
/// lead to the document as written.
struct Swagger2Upgrade {
    /// Media types of bodies and answers where an operation names none.
    let consumes: Node?
    let produces: Node?
    let diagnostics: Diagnostics
    let root: Node
    private let builder = NodeBuilder()

    init(root: Node, _ diagnostics: Diagnostics) {
        self.root = root
        self.diagnostics = diagnostics
        consumes = root["consumes"]
        produces = root["produces"]
    }

    /// The document itself: everything but what stands in its paths and components.
    var document: Node {
        var document = MappingBuilder(at: root)
        document.add("openapi", text: "3.0.3")
        document.add("servers", servers(schemes: root["schemes"]))
        for (key, value) in root.entries {
            switch key.text {
            case "swagger", "host", "basePath", "schemes", "consumes", "produces", "definitions", "parameters",
                "responses", "securityDefinitions":
                break
            default: document.add(key, value)
            }
        }
        document.add("components", components)
        return document.node
    }

    /// Bodies are told from other parameters when an operation uses them.
    private var components: Node {
        var components = MappingBuilder(at: root)
        components.add("schemas", root["definitions"])
        components.add("responses", root["responses"])
        components.add("securitySchemes", root["securityDefinitions"])
        return components.node
    }

    /// One server for each scheme, the encrypted ones first.
    func servers(schemes: Node?) -> Node? {
        let path = String((root["basePath"]?.text ?? "").reversed().drop { $0 == "/" }.reversed())
        guard let host = root["host"] else {
            return path.isEmpty ? nil : servers(at: [path], origin: root["basePath"] ?? root)
        }
        let named = schemes?.elements.map(\.text).filter { $0 == "https" || $0 == "http" } ?? []
        let ordered = named.isEmpty ? ["https"] : named.filter { $0 == "https" } + named.filter { $0 != "https" }
        return servers(at: ordered.map { "\($0)://\(host.text)\(path)" }, origin: host)
    }

    private func servers(at urls: [String], origin: Node) -> Node {
        let servers = urls.map { url in
            var server = MappingBuilder(at: origin)
            server.add("url", text: url)
            return server.node
        }
        return builder.sequence(servers, at: origin)
    }
}

extension Swagger2Upgrade {
    /// `basic` and the four names of flows are spelled otherwise since 3.0.
    func securityScheme(_ node: Node) -> Node {
        switch node["type"]?.text {
        case "basic":
            var scheme = MappingBuilder(at: node)
            scheme.add("type", text: "http")
            scheme.add("scheme", text: "basic")
            copyRest(of: node, to: &scheme, except: ["type"])
            return scheme.node
        case "oauth2" where node["flows"] == nil:
            return oauth2(node)
        default:
            return node
        }
    }

    private func oauth2(_ node: Node) -> Node {
        let grant =
            switch node["flow"]?.text {
            case "application": "clientCredentials"
            case "accessCode": "authorizationCode"
            case let other: other ?? "implicit"
            }
        var flow = MappingBuilder(at: node)
        for key in ["authorizationUrl", "tokenUrl", "scopes"] { flow.copy(key, from: node) }
        var flows = MappingBuilder(at: node)
        flows.add(grant, flow.node)
        var scheme = MappingBuilder(at: node)
        copyRest(of: node, to: &scheme, except: ["flow", "authorizationUrl", "tokenUrl", "scopes"])
        scheme.add("flows", flows.node)
        return scheme.node
    }

    func copyRest(of node: Node, to builder: inout MappingBuilder, except keys: Set<String>) {
        for (key, value) in node.entries where !keys.contains(key.text) { builder.add(key, value) }
    }
}
