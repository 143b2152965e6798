import APIModel
import ToolDiagnostics

/// What the client has: each tag's property and type, and the methods of operations without a tag.
struct ClientNames {
    let client: String
    /// `jobs`, one for each tag of the document.
    private(set) var tagProperties: [String]
    /// `Jobs`
    private(set) var tagTypes: [String]
    private var members: NameScope

    init(client: String, tagCount: Int) {
        self.client = client
        tagProperties = Array(repeating: "", count: tagCount)
        tagTypes = tagProperties
        members = NameScope(taken: [client]) {
            ReservedWords.clientMembers.contains($0) || StandardNames.types.contains($0)
        }
    }

    /// Names a tag when its first operation comes, so that a tag that is added later renames nothing.
    mutating func assign(_ tag: APIModel.Tag, at index: Int, _ override: NameOverrides.Override?) {
        guard tagTypes[index].isEmpty else { return }
        let type = SwiftIdentifier.type(override?.name ?? tag.name)
        tagTypes[index] = members.assign(type) { [type + "Operations"] }
        let property = override?.name ?? SwiftIdentifier.value(tag.name)
        tagProperties[index] = members.assign(property) {
            SwiftIdentifier.alternatives(to: property, for: tag.name) + [property + "Operations"]
        }
    }

    mutating func assign(method override: NameOverrides.Override, _ diagnostics: Diagnostics) -> String {
        members.assign(override, diagnostics)
    }

    mutating func assign(method name: String) -> String { members.assign(name) { [name + "Operation"] } }

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
