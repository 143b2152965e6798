/// Types of the top level that are called like a tag's type. Inside the client their name means the tag, so there they
/// are written by another name: the document may add a schema `Jobs` beside the tag `jobs`, and neither is renamed.
struct HiddenTypes {
    private let tagTypes: Set<String>
    /// `JobsModel` for `Jobs`.
    private var names: [String: String] = [:]
    /// In the order in which they are first written.
    private(set) var aliases: [(name: String, type: String)] = []

    init(in client: ClientNames) { tagTypes = Set(client.tagTypes) }

    /// The text of a type as it is written inside the client.
    mutating func spelled(_ text: String, _ top: inout NameScope) -> String {
        var spelled = ""
        var rest = text[...]
        while let first = rest.first {
            let word = rest.prefix { $0.isLetter || $0.isNumber || $0 == "_" }
            if word.isEmpty {
                spelled.append(first)
                rest.removeFirst()
            } else {
                spelled += spelled.last == "." ? String(word) : name(for: String(word), &top)
                rest.removeFirst(word.count)
            }
        }
        return spelled
    }

    private mutating func name(for type: String, _ top: inout NameScope) -> String {
        guard tagTypes.contains(type) else { return type }
        if let name = names[type] { return name }
        let name = top.assign(type + StandardNames.suffix)
        names[type] = name
        aliases.append((name, type))
        return name
    }
}
