import APIModel

/// The names around the operations: the client, and each tag's property and type.
struct ClientNames {
    let client: String
    /// `jobs`
    private(set) var tagProperties: [String] = []
    /// `Jobs`
    private(set) var tagTypes: [String] = []

    /// - Parameter types: The names of the top level; a tag's type inside the client must not hide one of them.
    init(_ api: APIModel.API, client: String, types: NameScope, overrides: NameOverrides) {
        self.client = client
        var tagScope = NameScope { !types.isFree($0) }
        for tag in api.tags {
            let type = SwiftIdentifier.type(overrides.tag(tag.name)?.name ?? tag.name)
            tagTypes.append(tagScope.assign(type) { [type + "Operations"] })
        }
        // A property beside a type of its name would be neither.
        let ownTypes = Set(tagTypes)
        var properties = NameScope { ReservedWords.clientMembers.contains($0) || ownTypes.contains($0) }
        for tag in api.tags {
            let property = overrides.tag(tag.name)?.name ?? SwiftIdentifier.value(tag.name)
            tagProperties.append(
                properties.assign(property) {
                    SwiftIdentifier.alternatives(to: property, for: tag.name) + [property + "Operations"]
                })
        }
    }

    /// `PlatformClient` for `Platform API`.
    static func client(_ api: APIModel.API, options: NamingOptions) -> String {
        if let name = options.clientName { return SwiftIdentifier.type(name) }
        var words = shortened(SwiftModel.words(of: api.title))
        while words.count > 1, let last = words.last?.lowercased(),
            ["api", "apis", "rest", "client", "the"].contains(last)
        {
            words.removeLast()
        }
        if words.count > 1, words[0].lowercased() == "the" { words.removeFirst() }
        let name = SwiftIdentifier.upperCamel(words)
        let isTaken = StandardNames.types.contains(name + "Client")
        return name.isEmpty || isTaken ? "ServiceClient" : name + "Client"
    }

    /// Long titles end before what is added to the name: `Tide Web API` for `Tide Web API with fixes and examples`.
    private static func shortened(_ words: [String]) -> [String] {
        let longest = 6
        guard words.count > longest else { return words }
        let joint = words.prefix(longest + 1).dropFirst(2).firstIndex { joints.contains($0.lowercased()) }
        return Array(words[..<(joint ?? longest)])
    }

    private static let joints: Set<String> = [
        "and", "as", "at", "by", "for", "from", "in", "of", "on", "or", "that", "to", "which", "with",
    ]
}
