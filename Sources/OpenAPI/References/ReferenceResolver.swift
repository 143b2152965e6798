import ToolDiagnostics
import YAML

/// Finds the nodes that references lead to, in this file and in others.
final class ReferenceResolver {
    private let entry: Resource
    private let components: Node?
    private let files: LoadedFiles
    /// Schemas with an `$id`, by their node.
    private var embedded: [Node: Resource] = [:]
    /// References in the way of one pointer that are still followed before it is given up.
    private var detoursLeft = 0
    private var suggestionsLeft = 50

    init(entry: Resource, components: Node?, loader: DocumentLoader, diagnostics: Diagnostics) {
        self.entry = entry
        self.components = components
        files = LoadedFiles(entry: entry, loader: loader, diagnostics: diagnostics)
    }

    func resolve(_ text: String, from resource: Resource) -> Resolution {
        if let known = resource.resolutions[text] { return known }
        detoursLeft = 16
        let resolution = find(text, from: resource)
        if case .unreadable = resolution {
            resource.resolutions[text] = .failedBefore
        } else {
            resource.resolutions[text] = resolution
        }
        return resolution
    }

    /// The schema at a node starts a resource of its own when it carries an `$id`.
    func resource(at node: Node, in outer: Resource) -> Resource {
        guard let identifiers = outer.identifiers, let address = identifiers.addresses[node], node != outer.root else {
            return outer
        }
        if let known = embedded[node] { return known }
        let resource = Resource(root: node, file: outer.file, address: address, identifiers: identifiers)
        embedded[node] = resource
        return resource
    }

    /// The name that a misspelled one most likely stands for. Asked too often, it knows none: a document full of
    /// mistakes must not cost more than its share.
    func suggestion(for name: String, in candidates: some Sequence<String>) -> String? {
        guard suggestionsLeft > 0 else { return nil }
        suggestionsLeft -= 1
        return nearestName(to: name, in: candidates)
    }

    /// A schema that was brought to another file's operation still refers to what stands around it.
    func file(of node: Node, from resource: Resource) -> Resource {
        node.file === resource.file ? resource : files.resource(of: node.file) ?? resource
    }

    private func find(_ text: String, from resource: Resource) -> Resolution {
        let address = text.prefix { $0 != "#" }
        let fragment = text.dropFirst(address.count + 1)
        if address.isEmpty { return find(fragment, text, in: resource) }
        if let identifiers = resource.identifiers,
            let node = identifiers.nodes[resource.address.appending(String(address))]
        {
            return find(fragment, text, in: self.resource(at: node, in: resource))
        }
        if isName(text), let named = component("schemas", text) { return .repaired(named, .bareName(text)) }
        switch files.file(JSONPointer.percentDecoded(address), relativeTo: resource) {
        case .loaded(let file): return find(fragment, text, in: file)
        case _ where isName(text): return .failed(unknownName(text))
        case .refused(let refusal): return .unreadable(.fileNotRead(String(address), refusal.reason), refusal.cause)
        case .failedBefore: return .failedBefore
        }
    }

    private func find(_ fragment: Substring, _ text: String, in resource: Resource) -> Resolution {
        if fragment.isEmpty { return .found(ReferenceTarget(node: resource.root, resource: resource)) }
        if fragment.hasPrefix("/") { return follow(JSONPointer(fragment), text, in: resource) }
        let name = JSONPointer.percentDecoded(fragment)
        if let node = resource.identifiers?.anchor(name, in: resource.address) {
            return .found(ReferenceTarget(node: node, resource: resource))
        }
        let missingSlash = follow(JSONPointer("/" + fragment), text, in: resource)
        if let target = missingSlash.target { return .repaired(target, .missingSlash(text)) }
        return .failed(.unresolvedAnchor(name))
    }

    private func follow(_ pointer: JSONPointer, _ text: String, in resource: Resource) -> Resolution {
        var place = ReferenceTarget(node: resource.root, resource: resource)
        var repair: Diagnostic.Message?
        for token in pointer.tokens {
            if let child = place.node.child(token) {
                place = ReferenceTarget(node: child, resource: self.resource(at: child, in: place.resource))
            } else if let detour = detour(token, from: place) {
                place = detour
                repair = .pointerThroughReference(text)
            } else {
                return unresolved(pointer, text, from: resource, token, missingIn: place)
            }
        }
        return repair.map { .repaired(place, $0) } ?? .found(place)
    }

    /// A pointer goes on behind a reference that stands in its way: strictly wrong, but clear.
    private func detour(_ token: String, from place: ReferenceTarget) -> ReferenceTarget? {
        var place = place
        while let reference = place.node.referenceMember, detoursLeft > 0 {
            detoursLeft -= 1
            guard let next = find(reference.text, from: place.resource).target else { return nil }
            if let child = next.node.child(token) { return ReferenceTarget(node: child, resource: next.resource) }
            place = next
        }
        return nil
    }

    private func unresolved(
        _ pointer: JSONPointer, _ text: String, from resource: Resource, _ token: String,
        missingIn place: ReferenceTarget
    ) -> Resolution {
        if resource !== entry, text.hasPrefix("#"),
            case .found(let target) = follow(pointer, text, in: entry)
        {
            return .repaired(target, .foundInEntry(text))
        }
        if let moved = movedComponent(pointer) { return .repaired(moved, .foundInComponents(text)) }
        let nearest = suggestion(for: token, in: place.node.entries.lazy.map(\.key.text))
        return .failed(.unresolvedReference(text, missing: token, nearest: nearest))
    }

    /// `#/definitions/Pet` of Swagger 2.0 stands in `components` since 3.0.
    private func movedComponent(_ pointer: JSONPointer) -> ReferenceTarget? {
        guard pointer.tokens.count == 2 else { return nil }
        let section = pointer.tokens[0] == "definitions" ? "schemas" : pointer.tokens[0]
        return component(section, pointer.tokens[1])
    }

    /// True for what can only be meant as the name of a schema, not as a file.
    private func isName(_ text: String) -> Bool {
        !text.utf8.contains { $0 == UInt8(ascii: ".") || $0 == UInt8(ascii: "/") || $0 == UInt8(ascii: "#") }
    }

    private func unknownName(_ name: String) -> Diagnostic.Message {
        let names = components?["schemas"]?.entries.lazy.map(\.key.text)
        return .unknownName(name, nearest: names.flatMap { suggestion(for: name, in: $0) })
    }

    /// A section of the main file's components, which may stand in a file of its own.
    func section(_ name: String) -> Node? {
        guard let section = components?[name], section.count == 1, let reference = section.referenceMember else {
            return components?[name]
        }
        return resolve(reference.text, from: entry).target.map(\.node) ?? section
    }

    /// A component of the main file.
    func component(_ section: String, _ name: String) -> ReferenceTarget? {
        self.section(section)?[name].map { ReferenceTarget(node: $0, resource: file(of: $0, from: entry)) }
    }
}

extension Diagnostic.Message {
    static func unresolvedReference(_ text: String, missing: String, nearest: String?) -> Self {
        Self(
            id: "unresolved-reference", "'\(text)' leads nowhere: there is no '\(missing)'",
            hint: nearest.map { "did you mean '\($0)'?" })
    }

    static func unknownName(_ name: String, nearest: String?) -> Self {
        Self(
            id: "unresolved-reference", "there is no schema '\(name)' in 'components'",
            hint: nearest.map { "did you mean '\($0)'?" })
    }

    static func unresolvedAnchor(_ name: String) -> Self {
        Self(
            id: "unresolved-reference",
            "no schema here has the '$anchor' '\(name)'; a path in the file starts with '#/'")
    }

    static func fileNotRead(_ address: String, _ reason: String) -> Self {
        Self(id: "file-not-read", "'\(address)' cannot be read: \(reason); what it defines is missing")
    }

    static func bareName(_ name: String) -> Self {
        Self(id: "inexact-reference", "'\(name)' is read as '#/components/schemas/\(name)'; write it so")
    }

    static func missingSlash(_ text: String) -> Self {
        Self(id: "inexact-reference", "'\(text)' lacks the '/' behind '#'")
    }

    static func pointerThroughReference(_ text: String) -> Self {
        Self(id: "inexact-reference", "'\(text)' leads through another reference; refer to where the target stands")
    }

    static func foundInEntry(_ text: String) -> Self {
        Self(
            id: "inexact-reference",
            "'\(text)' is not in this file, or schema with an '$id', but in the main file; put its path before the '#'")
    }

    static func foundInComponents(_ text: String) -> Self {
        Self(id: "inexact-reference", "'\(text)' stands in 'components'; refer to it there")
    }
}
