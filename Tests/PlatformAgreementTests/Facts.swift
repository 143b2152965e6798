import YAML

/// A document taken apart into single facts, each with its place: `get /jobs/ > query page > schema > type` is `string
/// integer`.
///
/// References to shared parameters and responses are followed, because one document may share what another repeats.
/// References to schemas are facts.
struct Facts {
    /// Keys that take no part. Words are our own (`summary`, `description`), and a `title` repeats its schema's or
    /// property's name in other letters. The vendor's document declares no security; ours declares, on purpose, the
    /// bearer scheme that the vendor's older pages state. How lists come in pages (`x-pagination`) is our own addition.
    private static let ignored: Set<String> = ["summary", "description", "title", "security", "x-pagination"]
    private static let keywordsOverNames: Set<String> = ["properties", "responses", "content"]

    /// What the keys of a mapping are.
    private enum Keys { case keywords, names }

    private let document: Node
    private var values: [String: String] = [:]

    private init(of document: Node) {
        self.document = document
    }
}

extension Facts {
    init(ofOperationsIn document: Node) {
        self.init(of: document)
        for (path, item) in document["paths"]?.members ?? [] {
            let shared = item["parameters"].map { Array($0.elements) } ?? []
            for (method, operation) in item.members where method != "parameters" {
                record(operation, sharing: shared, at: "\(method) \(path)")
            }
        }
    }

    init(ofSchemasIn document: Node) {
        self.init(of: document)
        for (name, schema) in document["components"]?["schemas"]?.members ?? [] {
            record(schema, at: name, keys: .keywords)
        }
    }

    /// One line for each fact that is stated otherwise or by one side only.
    func differences(from reference: Facts) -> [String] {
        Set(values.keys).union(reference.values.keys).sorted().compactMap { place in
            let (here, there) = (values[place], reference.values[place])
            return here == there ? nil : "\(place): \(here ?? "nothing") here, \(there ?? "nothing") there"
        }
    }
}

extension Facts {
    private mutating func record(_ operation: Node, sharing shared: [Node], at place: String) {
        let own = operation["parameters"].map { Array($0.elements) } ?? []
        var order: [String] = []
        for parameter in (shared + own).map(resolved) {
            let name = "\(parameter["in"]?.text ?? "") \(parameter["name"]?.text ?? "")"
            order.append(name)
            record(parameter, at: "\(place) > \(name)", keys: .keywords)
        }
        values["\(place) > parameters"] = order.joined(separator: ", ")
        for (key, value) in operation.members where key != "parameters" && !Self.ignored.contains(key) {
            record(value, at: "\(place) > \(key)", keys: Self.keywordsOverNames.contains(key) ? .names : .keywords)
        }
    }

    private mutating func record(_ unresolved: Node, at place: String, keys: Keys) {
        let node = resolved(unresolved)
        switch node.kind {
        case .mapping:
            recordMembers(of: node, at: place, keys: keys)
        case .sequence:
            values[place] = "list of \(node.count)"
            for (index, element) in node.elements.enumerated() {
                record(element, at: "\(place) > \(index)", keys: .keywords)
            }
        default:
            values[place] = "\(node.kind) \(node.text)"
        }
    }

    private mutating func recordMembers(of mapping: Node, at place: String, keys: Keys) {
        switch keys {
        case .names:
            values[place] = mapping.members.map(\.key).joined(separator: ", ")
            for (name, value) in mapping.members {
                record(value, at: "\(place) > \(name)", keys: .keywords)
            }
        case .keywords:
            values[place] = "object"
            for (key, value) in mapping.members where !Self.ignored.contains(key) && !saysNothing(key, value) {
                record(value, at: "\(place) > \(key)", keys: Self.keywordsOverNames.contains(key) ? .names : .keywords)
            }
        }
    }

    /// True for `required: false`, which a parameter or body may as well leave out.
    private func saysNothing(_ key: String, _ value: Node) -> Bool {
        key == "required" && value.boolean == false
    }

    private func resolved(_ node: Node) -> Node {
        guard let reference = node["$ref"]?.text, !reference.hasPrefix("#/components/schemas/") else { return node }
        let target = reference.split(separator: "/").dropFirst().reduce(document) { $0?[String($1)] }
        return target ?? node
    }
}

extension Node {
    fileprivate var members: [(key: String, value: Node)] {
        kind == .mapping ? entries.map { ($0.key.text, $0.value) } : []
    }
}
