import APIModel

/// What a declared type would like to be called, and where.
struct TypeProposal: Sendable {
    var name: String
    var alternatives: [String] = []
    /// The declared type it is nested in.
    var home: APIModel.TypeID?
    /// True when the document itself gives the name.
    var isAuthored = false
    var authoredName = ""
    /// What the user calls it.
    var override: NameOverrides.Override?
    /// How many declarations stand around it.
    var depth = 0

    /// What the document has no name for.
    static func numbered(_ index: Int) -> String { variant + String(index + 1) }

    var isNumbered: Bool {
        home != nil && name.hasPrefix(Self.variant) && Int(name.dropFirst(Self.variant.count)) != nil
    }

    private static let variant = "Variant"
}

/// Works out proposals from where a type stands: `Pet.Owner` for the property `owner`, `CreateJobRequest` for a body.
struct TypeProposals {
    private let api: APIModel.API
    private let forms: TypeForms
    private let reach: TypeReach
    /// The factory of each operation, with a capital.
    private let operationNames: [String]
    /// The operations whose body FastAPI made a schema of, by the schema's name.
    private let bodies: [String: Int]
    private let overrides: NameOverrides
    private var memo: [TypeProposal?]

    init(_ api: APIModel.API, forms: TypeForms, reach: TypeReach, operationNames: [String], overrides: NameOverrides) {
        self.api = api
        self.forms = forms
        self.reach = reach
        self.operationNames = operationNames
        self.overrides = overrides
        bodies = Dictionary(
            api.operations.indices.compactMap { index in api.operations[index].id.map { ("Body_" + $0, index) } },
            uniquingKeysWith: { first, _ in first })
        memo = Array(repeating: nil, count: api.types.definitions.count)
        for id in api.types.ids { resolve(id) }
    }

    subscript(id: APIModel.TypeID) -> TypeProposal { memo[Int(id.index)] ?? TypeProposal(name: "Unnamed") }

    /// The declaration of the top level that the type stands in, or the type itself.
    func root(of id: APIModel.TypeID) -> APIModel.TypeID {
        var root = id
        while let home = self[root].home { root = home }
        return root
    }

    /// Parents first, without recursion: a document may nest as deep as it likes.
    private mutating func resolve(_ id: APIModel.TypeID) {
        var chain: [APIModel.TypeID] = []
        var current = id
        while memo[Int(current.index)] == nil, chain.count <= memo.count {
            chain.append(current)
            guard case .inline(let parent, _) = api.types[current].origin else { break }
            current = parent
        }
        for id in chain.reversed() where memo[Int(id.index)] == nil { memo[Int(id.index)] = chosen(for: id) }
    }

    /// The proposal with the name that the user gives to the type, if any.
    private func chosen(for id: APIModel.TypeID) -> TypeProposal {
        var proposal = proposal(for: id)
        let definition = api.types[id]
        var name = ""
        if case .named(let authored) = definition.origin { name = authored }
        switch definition.origin {
        case .anonymous: return proposal
        // The name at this place is the property's; the type is called for it as without the user's word.
        case .inline(_, .property): return proposal
        case .named, .inline, .operation: break
        }
        if let override = overrides.schema(name, at: definition.range) {
            proposal.name = override.name
            proposal.override = override
        }
        return proposal
    }

    private func proposal(for id: APIModel.TypeID) -> TypeProposal {
        let definition = api.types[id]
        let proposal = placed(id, definition)
        guard let title = forms.sharedTitle(of: id) else { return proposal }
        return TypeProposal(name: SwiftIdentifier.type(title), alternatives: [proposal.name] + proposal.alternatives)
    }

    /// What is named by where it stands.
    private func placed(_ id: APIModel.TypeID, _ definition: APIModel.TypeDefinition) -> TypeProposal {
        switch definition.origin {
        case .named(let name):
            return authored(name)
        case .inline(let parent, let role):
            return inline(role, in: parent, title: definition.title)
        case .operation(let index, let role):
            return TypeProposal(
                name: operationNames[index] + Self.suffix(for: role),
                alternatives: Self.statusSuffix(for: role).map { [operationNames[index] + $0] } ?? [])
        case .anonymous:
            return TypeProposal(name: "Unnamed")
        }
    }

    private func authored(_ name: String) -> TypeProposal {
        let type = bodies[name].map { operationNames[$0] + "Body" } ?? SwiftIdentifier.type(name)
        let spelled = SwiftIdentifier.upperCamel(wordsWithSymbols(of: name))
        return TypeProposal(
            name: type, alternatives: [type + StandardNames.suffix, spelled, type + "Schema"].filter { !$0.isEmpty },
            isAuthored: true, authoredName: name)
    }

    private func inline(_ role: APIModel.InlineRole, in parent: APIModel.TypeID, title: String?) -> TypeProposal {
        let outer = self[parent]
        guard forms[parent].isDeclared, reach[parent] != .unreached else {
            var proposal = outer
            proposal.isAuthored = false
            proposal.name = Self.name(outer, role)
            proposal.alternatives = outer.home == nil ? [] : proposal.alternatives
            return proposal
        }
        let own = nestedName(role, parent: parent, outer: outer)
        let titled = title.map { [SwiftIdentifier.type($0)] } ?? []
        guard outer.depth < TypeNames.maximumDepth else {
            return TypeProposal(
                name: outer.name + own, alternatives: titled, home: outer.home, depth: outer.depth)
        }
        return TypeProposal(
            name: own, alternatives: titled + [outer.name + own, own + StandardNames.suffix], home: parent,
            depth: outer.depth + 1)
    }

    private func nestedName(
        _ role: APIModel.InlineRole, parent: APIModel.TypeID, outer: TypeProposal
    ) -> String {
        switch role {
        case .property(let name): return SwiftIdentifier.nestedType(name)
        case .item: return "Item"
        case .additionalProperty: return "Value"
        case .tupleElement(let index): return "Element\(index + 1)"
        case .variant(let index):
            guard case .union(let union) = forms[parent], index < union.variants.count,
                let name = union.variants[index].name
            else { return TypeProposal.numbered(index) }
            return SwiftIdentifier.nestedType(name)
        }
    }

    /// The name of what stands inside a container that has no declaration itself.
    private static func name(_ proposal: TypeProposal, _ role: APIModel.InlineRole) -> String {
        let outer = proposal.name
        switch role {
        // A number says nothing that a further name should repeat.
        case .item where proposal.isNumbered: return "Item"
        case .additionalProperty where proposal.isNumbered: return "Value"
        case .property(let name): return outer + SwiftIdentifier.type(name)
        case .item: return singular(outer) ?? (outer.hasSuffix("Item") ? outer : outer + "Item")
        case .additionalProperty: return singular(outer) ?? outer + "Value"
        case .variant: return outer
        case .tupleElement(let index): return outer + "Element\(index + 1)"
        }
    }

    private static func suffix(for role: APIModel.OperationRole) -> String {
        switch role {
        case .parameter(let name): SwiftIdentifier.type(name)
        case .body: "Request"
        case .bodyItem: "RequestItem"
        case .bodyPart(let index): "RequestPart\(index + 1)"
        case .response(.code(200..<300)), .response(.range(2)): "Response"
        case .response: "Problem"
        case .responseItem: "Event"
        case .header(let name, _): headerSuffix(name)
        case .xml(let role): "XML" + suffix(for: role)
        }
    }

    /// `RateLimit` for `X-Rate-Limit`
    private static func headerSuffix(_ name: String) -> String {
        SwiftIdentifier.type(name.lowercased().hasPrefix("x-") ? String(name.dropFirst(2)) : name)
    }

    /// The more telling ending when an operation has several responses with types of their own.
    private static func statusSuffix(for role: APIModel.OperationRole) -> String? {
        switch role {
        case .response(let status): SwiftIdentifier.upperCamel([StatusNames.name(of: status)]) + "Response"
        case .header(let name, let status):
            SwiftIdentifier.upperCamel([StatusNames.name(of: status)]) + headerSuffix(name)
        case .parameter(let name): SwiftIdentifier.type(name) + "Parameter"
        case .xml(let role): statusSuffix(for: role).map { "XML" + $0 }
        case .body, .bodyItem, .bodyPart, .responseItem: nil
        }
    }
}
