import YAML

/// The components of a bundle: those of the entry document, then those that were gathered from elsewhere, each section
/// in the order in which they were first met.
struct BundledComponents {
    struct Place {
        let section: String
        let name: String

        var pointer: String { "#/components/\(section)/\(JSONPointer.escaped(name))" }
    }

    private(set) var sections: [(key: Node, members: [(key: Node, value: Node)])] = []
    /// Keys of `components` that are no sections.
    private(set) var extensions: [(key: Node, value: Node)] = []
    private var names: [String: Set<String>] = [:]
    private var positions: [String: Int] = [:]

    /// A name that no other component of the section has: the one asked for, else with a number.
    func unusedName(_ wanted: String, in section: String) -> String {
        guard let taken = names[section], taken.contains(wanted) else { return wanted }
        var number = 2
        while taken.contains("\(wanted)\(number)") { number += 1 }
        return "\(wanted)\(number)"
    }

    mutating func reserve(_ place: Place) { names[place.section, default: []].insert(place.name) }

    mutating func add(_ key: Node, _ value: Node, to section: Node) {
        names[section.text, default: []].insert(key.text)
        if let position = positions[section.text] {
            sections[position].members.append((key, value))
        } else {
            positions[section.text] = sections.count
            sections.append((section, [(key, value)]))
        }
    }

    mutating func addExtension(_ key: Node, _ value: Node) { extensions.append((key, value)) }

    func node(at origin: Node) -> Node? {
        guard !sections.isEmpty || !extensions.isEmpty else { return nil }
        let builder = NodeBuilder()
        let members = sections.map { (key: $0.key, value: builder.mapping($0.members, at: $0.key)) }
        return builder.mapping(members + extensions, at: origin)
    }
}
