import YAML

/// Rewrites a description so that every reference in it leads to a component of the same document.
///
/// What lies in other files, and what version 2.0 keeps elsewhere, becomes a component named as the reference names it.
/// Path items, which a document names by their path, are put in place instead.
final class Bundler {
    let decoder: DocumentDecoder
    let builder = NodeBuilder()
    private let document: Node
    private let root: Node
    private let upgrade: SchemaUpgrade
    private let gathered: GatheredSchemas
    /// Where what the entry document holds stands in it, by the node; found when it is first needed.
    private lazy var pointers = NodePointers(root)
    private var components = BundledComponents()
    /// Where the bundle has what stood at a node.
    private var places: [Node: BundledComponents.Place] = [:]
    /// Schemas that become components, and may stand in the entry document all the same.
    private let gatheredNodes: Set<Node>
    private var pending: [(place: BundledComponents.Place, target: ReferenceTarget)] = []
    /// Path items that are being put in place of references.
    private var openTargets: Set<Node> = []

    /// - Parameter document: The root, in the form of OpenAPI 3 when the description is older.
    init(_ document: Node, root: Node, _ decoder: DocumentDecoder) {
        self.document = document
        self.root = root
        self.decoder = decoder
        upgrade = SchemaUpgrade(from: decoder.version)
        gathered = decoder.gatheredSchemas
        gatheredNodes = Set(gathered.entries.map(\.target.node))
    }

    func bundle() -> Node {
        let entry = decoder.resource
        indexComponents()
        var rest: [(key: Node, value: Node)] = []
        for (key, value) in document.entries {
            switch key.text {
            case "openapi", "components", "swagger": break
            case "paths", "webhooks": rest.append((key, members(of: value, as: .pathItem, in: entry)))
            default: rest.append((key, member(key, value, of: .other, in: entry)))
            }
        }
        bundleComponents(in: entry)
        while !pending.isEmpty { bundlePending() }
        let version = builder.string(versionText, at: root["openapi"] ?? root["swagger"] ?? root)
        var result = [(key: builder.string("openapi", at: version), value: version)] + rest
        if let components = components.node(at: document["components"] ?? root) {
            result.append((builder.string("components", at: components), components))
        }
        return builder.mapping(result, at: root)
    }

    /// What 3.2 adds has no place in 3.1.
    private var versionText: String {
        guard decoder.version >= .v3_1, let text = root["openapi"]?.text else {
            return decoder.version == .v3_2 ? "3.2.0" : "3.1.0"
        }
        let isKnown = text.hasPrefix(decoder.version == .v3_2 ? "3.2." : "3.1.")
        return isKnown ? text : decoder.version == .v3_2 ? "3.2.0" : "3.1.0"
    }
}

extension Bundler {
    /// Learns which nodes are components already, so that references to them stay, and which schemas become some.
    private func indexComponents() {
        for (section, members) in componentEntries {
            for (name, value) in members.entries {
                let place = BundledComponents.Place(section: section.text, name: name.text)
                components.reserve(place)
                places[value] = places[value] ?? place
                if section.text == "schemas", let end = gathered.listedEnds[value] { places[end.node] = place }
            }
        }
        for entry in gathered.entries {
            reserve(entry.target, BundledComponents.Place(section: "schemas", name: entry.name))
        }
    }

    private func reserve(_ target: ReferenceTarget, _ place: BundledComponents.Place) {
        components.reserve(place)
        places[target.node] = place
        pending.append((place, target))
    }

    private var componentEntries: [(key: Node, value: Node)] {
        var entries = (document["components"].map { Array($0.entries) } ?? []).compactMap { entry in
            decoder.resolver.section(entry.key.text).map { (key: entry.key, value: $0) }
        }.filter { $0.value.kind == .mapping }
        if decoder.swagger2 != nil, let parameters = root.entry(forKey: "parameters") {
            let plain = parameters.value.entries.filter { decoder.swagger2?.isPart($0.value, decoder) == false }
            entries.append((parameters.key, builder.mapping(plain, at: parameters.value)))
        }
        return entries.filter { !$0.key.text.hasPrefix("x-") }
    }

    private func bundleComponents(in entry: Resource) {
        for (section, members) in componentEntries {
            let form = ObjectForm(section: section.text)
            for (name, value) in members.entries {
                let end = section.text == "schemas" ? gathered.listedEnds[value] : nil
                components.add(name, contents(end?.node ?? value, as: form, in: end?.resource ?? entry), to: section)
            }
        }
        for (key, value) in document["components"]?.entries.filter({ $0.key.text.hasPrefix("x-") }) ?? [] {
            components.addExtension(key, value)
        }
    }

    private func bundlePending() {
        let (place, target) = pending.removeFirst()
        let value = contents(target.node, as: ObjectForm(section: place.section), in: target.resource)
        components.add(
            builder.string(place.name, at: target.node), value, to: builder.string(place.section, at: target.node))
    }
}

extension Bundler {
    /// An object with all references in it leading into the bundle; the node itself when nothing changes.
    func rewritten(_ node: Node, as form: ObjectForm, in outer: Resource) -> Node {
        if form == .schema, gatheredNodes.contains(node), let place = places[node] { return reference(to: place, node) }
        return contents(node, as: form, in: outer)
    }

    /// A schema that became a component, where it was written.
    private func reference(to place: BundledComponents.Place, _ node: Node) -> Node {
        builder.mapping([(builder.string("$ref", at: node), builder.string(place.pointer, at: node))], at: node)
    }

    private func contents(_ node: Node, as form: ObjectForm, in outer: Resource) -> Node {
        let form = self.form(of: node, expected: form, in: outer)
        if form == .data { return node }
        guard node.kind == .mapping else {
            guard node.kind == .sequence, form == .other else { return node }
            return elements(of: node, as: .other, in: outer)
        }
        let file = decoder.resolver.file(of: node, from: outer)
        let resource = form == .schema ? decoder.resolver.resource(at: node, in: file) : file
        if form == .pathItem, decoder.swagger2 != nil { return pathItem(node, in: resource) }
        if let reference = referenceMember(of: node, form) {
            return rewrittenReference(node, reference, as: form, in: resource)
        }
        return withRewrittenMembers(upgraded(node, form), of: node, as: form, in: resource)
    }

    func withRewrittenMembers(_ upgraded: Node, of node: Node, as form: ObjectForm, in resource: Resource) -> Node {
        let kept = form == .schema ? withoutIdentifiers(upgraded, in: resource) : upgraded
        let entries = kept.entries.changed { key, value in member(key, value, of: form, in: resource) }
        return entries.map { builder.mapping($0, at: node) } ?? kept
    }

    /// References to a schema by what it calls itself become references to its place.
    private func withoutIdentifiers(_ schema: Node, in resource: Resource) -> Node {
        guard resource.identifiers != nil, schema.entries.contains(where: { isIdentifier($0.key) }) else {
            return schema
        }
        return builder.mapping(schema.entries.filter { !isIdentifier($0.key) }, at: schema)
    }

    /// In what is neither list nor mapping, nothing refers to anything.
    func member(_ key: Node, _ value: Node, of form: ObjectForm, in resource: Resource) -> Node {
        value.isCollection ? member(key.text, value, of: form, in: resource) : value
    }

    private func member(_ key: String, _ value: Node, of form: ObjectForm, in resource: Resource) -> Node {
        if form == .schema, key == "discriminator" { return discriminator(value, in: resource) }
        switch form.member(key) {
        case .one(let form): return rewritten(value, as: form, in: resource)
        case .list(let form): return elements(of: followed(value, .sequence, in: resource), as: form, in: resource)
        case .map(let form): return members(of: followed(value, .mapping, in: resource), as: form, in: resource)
        case .oneOrList(let form):
            if value.kind == .sequence { return elements(of: value, as: form, in: resource) }
            return rewritten(value, as: form, in: resource)
        }
    }

    private func members(of node: Node, as form: ObjectForm, in resource: Resource) -> Node {
        guard node.kind == .mapping else { return node }
        let resource = decoder.resolver.file(of: node, from: resource)
        let entries = node.entries.changed { key, value in
            let isExtension = form != .schema && form != .header && key.text.hasPrefix("x-")
            return isExtension ? value : rewritten(value, as: form, in: resource)
        }
        return entries.map { builder.mapping($0, at: node) } ?? node
    }

    private func elements(of node: Node, as form: ObjectForm, in resource: Resource) -> Node {
        guard node.kind == .sequence else { return rewritten(node, as: form, in: resource) }
        let resource = decoder.resolver.file(of: node, from: resource)
        let elements = node.elements.changed { rewritten($0, as: form, in: resource) }
        return elements.map { builder.sequence($0, at: node) } ?? node
    }

    /// A list or mapping, or the one behind a reference where no version of the specification has any.
    private func followed(_ value: Node, _ kind: Node.Kind, in resource: Resource) -> Node {
        guard value.count == 1, let reference = value.referenceMember,
            let target = decoder.resolver.resolve(
                reference.text, from: decoder.resolver.file(of: value, from: resource)
            ).target
        else { return value }
        let end = plainChain(from: target, reference).end.node
        return end.kind == kind ? end : value
    }

    /// A schema that stands where the object around it should.
    private func form(of node: Node, expected form: ObjectForm, in resource: Resource) -> ObjectForm {
        switch form {
        case .response, .requestBody: decoder.within(resource) { decoder.isSchema(node) } ? .schema : form
        case .mediaType where node["schema"] == nil:
            decoder.within(resource) { decoder.isSchema(node) } ? .schema : form
        default: form
        }
    }

    private func upgraded(_ node: Node, _ form: ObjectForm) -> Node {
        switch form {
        case .schema: upgrade.upgraded(node)
        case .parameter, .header: decoder.swagger2?.parameter(node) ?? node
        case .response: decoder.swagger2.map { $0.response(node, produces: $0.produces) } ?? node
        case .securityScheme: decoder.swagger2?.securityScheme(node) ?? node
        default: node
        }
    }

    private func isIdentifier(_ key: Node) -> Bool {
        key.textEquals("$id") || key.textEquals("$anchor") || key.textEquals("$dynamicAnchor")
            || key.textEquals("$recursiveAnchor")
    }
}

extension Bundler {
    /// The text of a reference to what is a component of the bundle, or stays where it stands in the entry document.
    func pointer(to target: ReferenceTarget, as form: ObjectForm) -> String? {
        if let place = places[target.node], place.section == form.section { return place.pointer }
        guard form != .pathItem, form.section != nil, !decoder.isElsewhere(target) else { return nil }
        return pointers[target.node]
    }

    /// The component that a target becomes in the bundle, a new one unless it has been met before.
    func place(of target: ReferenceTarget, as section: String, named name: String) -> BundledComponents.Place {
        if let place = places[target.node], place.section == section { return place }
        let place = BundledComponents.Place(
            section: section, name: components.unusedName(name.isEmpty ? section : name, in: section))
        reserve(target, place)
        return place
    }

    func plainChain(from target: ReferenceTarget, _ reference: Node) -> DocumentDecoder.PlainChain {
        decoder.plainChain(from: target, reference) { places[$0] != nil }
    }

    /// Reads a path item in place of the reference to it, unless it is being read already.
    func opening(_ target: Node, _ read: () -> Node) -> Node? {
        guard openTargets.insert(target).inserted else { return nil }
        defer { openTargets.remove(target) }
        return read()
    }
}
