import ToolDiagnostics
import YAML

/// Merges excerpts into one document. What two excerpts say alike stands once; of two that contradict each other
/// the fuller dialect wins, among equals the first, and both places are reported.
struct ExcerptMerger {
    private let first: PageExcerpt
    private let diagnostics: Diagnostics
    private let builder = NodeBuilder()
    private var info: Node?
    private var version: Node?
    private var servers: Node?
    private var tags: [String: Node] = [:]
    private var extensions = MergedSection<Node>()
    private var paths = MergedSection<MergedPath>()
    private var webhooks = MergedSection<MergedPath>()
    private var components = MergedSection<MergedSection<MergedNode>>()

    init(first: PageExcerpt, diagnostics: Diagnostics) {
        self.first = first
        self.diagnostics = diagnostics
    }

    mutating func add(_ excerpt: PageExcerpt) {
        let root = excerpt.root
        if let title = root["info"]?["title"], info == nil, !title.text.isEmpty { info = root["info"] }
        if let candidate = root["openapi"], version.map({ candidate.text > $0.text }) ?? true { version = candidate }
        if servers == nil { servers = root["servers"] }
        for entry in root.entries where entry.key.text.hasPrefix("x-") && extensions[entry.key] == nil {
            extensions[entry.key] = entry.value
        }
        for tag in root["tags"].map({ Array($0.elements) }) ?? [] {
            if let name = tag["name"]?.text, tags[name] == nil { tags[name] = tag }
        }
        addPaths(root["paths"], of: excerpt, to: \.paths)
        addPaths(root["webhooks"], of: excerpt, to: \.webhooks)
        guard let sections = root["components"], sections.kind == .mapping else { return }
        for (section, members) in sections.entries {
            for (name, value) in members.entries { addComponent(section, name, value, of: excerpt) }
        }
    }

    private mutating func addPaths(
        _ items: Node?, of excerpt: PageExcerpt, to section: WritableKeyPath<ExcerptMerger, MergedSection<MergedPath>>
    ) {
        guard let items, items.kind == .mapping else { return }
        for (path, item) in items.entries where item.kind == .mapping {
            let completion = OperationCompletion(excerpt: excerpt, path: path, item: item, servers: servers)
            var merged = self[keyPath: section][path] ?? MergedPath()
            for (method, value) in item.entries where OperationCompletion.isMethod(method.text) {
                add(method, value, completion, excerpt.dialect, to: &merged.operations)
            }
            if let additional = item["additionalOperations"] {
                for (method, value) in additional.entries {
                    add(method, value, completion, excerpt.dialect, to: &merged.additionalOperations)
                }
            }
            self[keyPath: section][path] = merged
        }
    }

    private func add(
        _ method: Node, _ operation: Node, _ completion: OperationCompletion, _ dialect: PageExcerpt.Dialect,
        to operations: inout MergedSection<MergedNode>
    ) {
        guard operation.kind == .mapping else { return }
        let added = MergedNode(
            key: method, value: completion.completed(operation), dialect: dialect, proposedID: completion.proposedID)
        operations[method] = operations[method].map { $0.merged(withOperation: added, diagnostics) } ?? added
    }

    private mutating func addComponent(_ section: Node, _ name: Node, _ value: Node, of excerpt: PageExcerpt) {
        var members = components[section] ?? MergedSection()
        let added = MergedNode(key: name, value: value, dialect: excerpt.dialect)
        members[name] = members[name].map { $0.merged(withComponent: added, diagnostics) } ?? added
        components[section] = members
    }
}

extension ExcerptMerger {
    func document() -> Node {
        var root = MappingBuilder(at: first.root)
        root.add("openapi", version ?? builder.string("3.1.0", at: first.root))
        root.add("info", info ?? madeUpInfo)
        root.add("servers", servers)
        root.add("tags", usedTags)
        root.add("paths", mapping(of: paths))
        if !webhooks.members.isEmpty { root.add("webhooks", mapping(of: webhooks)) }
        root.add(
            "components",
            builder.mapping(
                components.members.map { section in
                    (
                        section.key,
                        builder.mapping(section.value.members.map { ($0.key, $0.value.value) }, at: section.key)
                    )
                }, at: first.root))
        for (key, value) in extensions.members { root.add(key, value) }
        return root.node
    }

    private func mapping(of section: MergedSection<MergedPath>) -> Node {
        var names = OperationNaming(section)
        return builder.mapping(
            section.members.map { path in
                var item = MappingBuilder(at: path.key)
                for (_, operation) in path.value.operations.members { item.add(operation.key, names.named(operation)) }
                let additional = path.value.additionalOperations.members
                if !additional.isEmpty {
                    item.add(
                        "additionalOperations",
                        builder.mapping(additional.map { ($0.value.key, names.named($0.value)) }, at: path.key))
                }
                return (path.key, item.node)
            }, at: first.root)
    }

    /// Pages carry all tags of the document; only those that an operation has are kept.
    private var usedTags: Node? {
        var names: [String] = []
        for path in paths.members {
            for operation in path.value.operations.members {
                for tag in operation.value.value["tags"].map({ Array($0.elements) }) ?? []
                where !names.contains(tag.text) {
                    names.append(tag.text)
                }
            }
        }
        let used = names.compactMap { tags[$0] }
        return used.isEmpty ? nil : builder.sequence(used, at: first.root)
    }

    private var madeUpInfo: Node {
        let address = first.heading.source ?? servers?.elements.first?["url"]?.text ?? ""
        var info = MappingBuilder(at: first.root)
        info.add("title", text: Self.siteName(in: address) ?? "API")
        info.add("version", text: "0")
        return info.node
    }

    /// `https://docs.lamps.io/cancel-job.md` belongs to `Lamps`.
    private static func siteName(in address: String) -> String? {
        let parts = address.split(separator: "/")
        guard parts.count > 1, parts[0].hasSuffix(":") else { return nil }
        let host = parts[1].prefix { $0 != ":" }
        let labels = host.split(separator: ".").dropLast().filter { !commonLabels.contains($0.lowercased()) }
        return (labels.last ?? host).prefix(1).uppercased() + (labels.last ?? host).dropFirst()
    }

    /// Parts of a host's name that say nothing of whose it is.
    private static let commonLabels: Set<String> = [
        "www", "docs", "doc", "api", "apis", "developer", "developers", "dev", "platform", "reference", "help", "app",
        "co", "com",
    ]
}
