import ToolDiagnostics
import YAML

enum PathItemField: String, ObjectField {
    case summary, description, servers, parameters, additionalOperations
    case get, put, post, delete, options, head, patch, trace, query
    case reference = "$ref"

    static let objectName = "a path item"
    static let names = FieldNames<Self>()
}

extension PathItem {
    init(decoding member: Member, path: String, _ decoder: DocumentDecoder) {
        var reading = PathItemReading()
        reading.read(member.value, decoder)
        self.init(
            node: member.value, path: path, key: member.key, summary: reading.summary,
            description: reading.description, servers: reading.servers, parameters: reading.parameters,
            operations: reading.operations)
    }
}

/// The members of a path item and of those it refers to.
private struct PathItemReading {
    var summary: String?
    var description: String?
    var servers: [Server] = []
    var parameters: [Referenced<Parameter>] = []
    var operations: [Operation] = []

    mutating func read(_ node: Node, _ decoder: DocumentDecoder) {
        guard node.kind != .null, let target = decoder.end(of: node) else { return }
        // What stands beside a reference goes before the same member of its target.
        if target.node != node { decoder.within(target.resource) { readMembers(target.node, decoder) } }
        readMembers(node, decoder)
    }

    private mutating func readMembers(_ node: Node, _ decoder: DocumentDecoder) {
        guard var reader = ObjectReader(node, as: PathItemField.self, decoder) else { return }
        let shared = decoder.swagger2 == nil ? [] : node["parameters"].map { Array($0.elements) } ?? []
        while let (field, member) = reader.next() {
            switch field {
            case .summary: summary = member.text()
            case .description: description = member.text()
            case .servers: servers = member.servers()
            case .parameters:
                parameters = member.parameters { decoder.swagger2?.parameters($0, decoder) ?? $0 }
            case .additionalOperations:
                for member in member.members() { readOperation(member, member.name, shared, decoder) }
            case .reference: break
            case .get, .put, .post, .delete, .options, .head, .patch, .trace, .query:
                readOperation(member, field.rawValue.uppercased(), shared, decoder)
            }
        }
    }

    private mutating func readOperation(
        _ member: Member, _ method: String, _ shared: [Node], _ decoder: DocumentDecoder
    ) {
        let original = member.value
        guard original.kind != .null, let end = decoder.end(of: original) else { return }
        if let reference = original.referenceMember { decoder.warnOnce(.unexpectedReference(), at: reference) }
        let operation = decoder.within(end.resource) {
            let node = decoder.swagger2?.operation(end.node, shared: shared, decoder) ?? end.node
            return Operation(decoding: node, key: member.key, method: method, decoder)
        }
        guard let operation else { return }
        operations.removeAll { $0.method == method }
        operations.append(operation)
    }
}

extension Member {
    /// Path items by their paths. Names of webhooks are no paths.
    func pathItems(areWebhooks: Bool) -> [PathItem] {
        members().compactMap { member in
            if member.name.hasPrefix("x-"), !areWebhooks { return nil }
            guard !areWebhooks else { return PathItem(decoding: member, path: member.name, decoder) }
            var item = PathItem(decoding: member, path: member.path(), decoder)
            PathParameterCheck(item, decoder).check(&item)
            return item
        }
    }

    private func path() -> String {
        if name.hasPrefix("/") { return name }
        decoder.warning(.pathWithoutSlash(name), at: key)
        return "/" + name
    }
}

extension Diagnostic.Message {
    static func pathWithoutSlash(_ path: String) -> Self {
        Self(id: "path-without-slash", "'\(path)' is read as '/\(path)'; a path begins with '/'")
    }
}
