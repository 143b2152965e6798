import YAML

/// Gives an operation of an excerpt what it shares with its document, and what the page can tell instead of what is
/// missing.
struct OperationCompletion {
    private let excerpt: PageExcerpt
    private let path: Node
    private let item: Node
    /// The servers of the merged document.
    private let servers: Node?
    private let builder = NodeBuilder()

    init(excerpt: PageExcerpt, path: Node, item: Node, servers: Node?) {
        self.excerpt = excerpt
        self.path = path
        self.item = item
        self.servers = servers
    }

    static func isMethod(_ name: String) -> Bool {
        ["get", "put", "post", "delete", "options", "head", "patch", "trace", "query"].contains(name)
    }

    func completed(_ operation: Node) -> Node {
        var entries = operation.entries.filter { $0.key.text != "parameters" }
        func add(_ key: String, _ value: Node?) {
            guard let value, operation[key] == nil else { return }
            entries.append((builder.string(key, at: value), value))
        }
        if excerpt.dialect != .document {
            add("tags", tag.map { builder.sequence([builder.string($0, at: operation)], at: operation) })
        }
        add("summary", excerpt.heading.title.map { builder.string($0, at: operation) } ?? item["summary"])
        add("description", item["description"])
        add("security", excerpt.root["security"])
        add("servers", ownServers)
        if let parameters = parameters(of: operation) { entries.append(parameters) }
        return builder.mapping(entries, at: operation)
    }

    /// `Cancel Job` gives `cancel_job`. A title that is a method and path names nothing.
    var proposedID: String? {
        guard let title = excerpt.heading.title, !title.contains("/") else { return nil }
        let words = title.split { !$0.isLetter && !$0.isNumber }.map { $0.lowercased() }
        return words.isEmpty ? nil : words.joined(separator: "_")
    }

    /// The folder of the page, else the first part of the path that says something.
    private var tag: String? {
        let address = excerpt.heading.source.map { $0.split(separator: "/").dropFirst(2).dropLast() } ?? []
        let folders = address + (excerpt.folder ?? "").split(separator: "/")
        let parts = path.text.split(separator: "/")
        return (folders.last(where: Self.saysSomething) ?? parts.first(where: Self.saysSomething)).map(String.init)
    }

    private static func saysSomething(_ part: Substring) -> Bool {
        let word = part.lowercased()
        let isVersion = word.first == "v" && word.dropFirst().first?.isNumber == true
        return !isVersion && !word.hasPrefix("{") && !commonFolders.contains(word)
    }

    private static let commonFolders: Set<String> = [
        "api", "apis", "api-reference", "api-docs", "api-documentation", "reference", "endpoint", "endpoints", "docs",
        "documentation", "rest", "openapi", "latest", "pages", "en", "developers",
    ]

    private var ownServers: Node? {
        guard let own = item["servers"] ?? excerpt.root["servers"] else { return nil }
        return servers.map { $0.names(sameServersAs: own) } == true ? nil : own
    }

    /// Parameters of the path that the operation does not replace, then its own.
    private func parameters(of operation: Node) -> (key: Node, value: Node)? {
        let own = operation.entry(forKey: "parameters")
        guard let shared = item["parameters"], shared.count > 0 else { return own }
        let ownElements = own.map { Array($0.value.elements) } ?? []
        let inherited = shared.elements.filter { candidate in
            !ownElements.contains { $0.names(sameParameterAs: candidate) }
        }
        return (
            own?.key ?? builder.string("parameters", at: shared),
            builder.sequence(inherited + ownElements, at: own?.value ?? shared)
        )
    }
}

extension Node {
    /// Descriptions and extensions aside, which the dialects keep differently.
    fileprivate func names(sameServersAs other: Node) -> Bool {
        elements.elementsEqual(other.elements) { own, other in
            let isPlain = own["variables"] == nil && other["variables"] == nil
            return isPlain && own["url"]?.text == other["url"]?.text || own.saysTheSame(as: other)
        }
    }

    fileprivate func names(sameParameterAs other: Node) -> Bool {
        guard let name = self["name"], let location = self["in"] else { return saysTheSame(as: other) }
        return name.text == other["name"]?.text && location.text == other["in"]?.text
    }
}
