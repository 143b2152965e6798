import APIModel
import ToolDiagnostics

/// Every type of the document as Swift spells it. Final: declarations only look things up.
struct TypeCatalog {
    let types: APIModel.TypeGraph
    /// The client type.
    let client: String
    let xmlForms: [String: APIModel.XMLForm]
    let forms: TypeForms
    let reach: TypeReach
    let options: NamingOptions
    let diagnostics: Diagnostics
    private(set) var names: TypeNames
    private(set) var hidden: HiddenTypes
    private var spelled: [SwiftType?]
    /// Types nested in each declared type, in the document's order.
    private(set) var nested: [APIModel.TypeID: [APIModel.TypeID]] = [:]
    /// How unions with a discriminator tell a structure; only where all of them tell it by the same value.
    let tags: [APIModel.TypeID: UnionTag]
    /// Structures that named parts of answers are read into; what is a file in them, is received as one.
    let partStructures: Set<APIModel.TypeID>
    /// The names of the cases of each declared enumeration and union.
    private(set) var caseNames: [APIModel.TypeID: [String]] = [:]
    /// Declared types of the top level, in the document's order.
    private(set) var topLevel: [APIModel.TypeID] = []

    init(
        _ api: APIModel.API, forms: TypeForms, reach: TypeReach, client: String, operationNames: [String],
        scope: NameScope, hidden: HiddenTypes, options: NamingOptions, diagnostics: Diagnostics
    ) {
        types = api.types
        self.client = client
        xmlForms = Dictionary(api.xmlForms.map { ($0.name, $0.form) }) { first, _ in first }
        self.forms = forms
        self.reach = reach
        self.hidden = hidden
        self.options = options
        self.diagnostics = diagnostics
        let declared = types.ids.filter { forms[$0].isDeclared && reach[$0] != .unreached }
        let proposals = TypeProposals(
            api, forms: forms, reach: reach, operationNames: operationNames, overrides: options.names)
        names = TypeNames(
            proposals, declared: declared, types: types, forms: forms, scope: scope, diagnostics: diagnostics)
        tags = UnionTag.tags(in: types, forms: forms)
        partStructures = Set(
            api.operations.flatMap(\.responses).compactMap(\.content).filter { $0.kind == .multipart }
                .compactMap { $0.type.map { forms.resolved($0).id } })
        spelled = Array(repeating: nil, count: types.definitions.count)
        for id in declared {
            guard let name = names[id] else { continue }
            if let home = name.home { nested[home, default: []].append(id) } else { topLevel.append(id) }
        }
        for id in types.ids { spell(id) }
        for id in declared { caseNames[id] = cases(of: id) }
    }

    /// The type without the optionality of the use.
    subscript(id: APIModel.TypeID) -> SwiftType { spelled[Int(id.index)] ?? .any }

    /// True when the use, or a name on the way to its type, allows `null`. A free-form value holds `null` itself.
    func isNullable(_ use: APIModel.TypeUse) -> Bool {
        forms.resolved(use).isNullable && self[use.id].text != SwiftType.any.text
    }

    /// The declaration that only the place of this type needs, if any: what the document names, all places share.
    func ownDeclaration(of id: APIModel.TypeID) -> APIModel.TypeID? {
        var declared = forms.innermost(id)
        guard forms[declared].isDeclared else { return nil }
        while let home = names[declared]?.home { declared = home }
        if case .named = types[declared].origin { return nil }
        return forms.sharedTitle(of: declared) == nil ? declared : nil
    }

    /// The type as an element of a container or payload of a case.
    func element(_ use: APIModel.TypeUse) -> SwiftType {
        isNullable(use) ? self[use.id].optional() : self[use.id]
    }

    /// The type as the declaration of `id` spells it. `allOf` lets a type use what is nested in another.
    func text(of type: SwiftType, in id: APIModel.TypeID) -> String {
        guard let home = type.home else { return type.text }
        var around: APIModel.TypeID? = id
        while let current = around {
            if current == home { return type.localText }
            around = names[current]?.home
        }
        return type.text
    }

    /// Names for what is declared beside the types.
    mutating func assignTopLevelName(_ proposal: String, else alternatives: [String] = []) -> String {
        names.scope.assign(proposal) { alternatives }
    }

    /// Containers are spelled from the inside out, without recursion.
    private mutating func spell(_ id: APIModel.TypeID) {
        var chain: [APIModel.TypeID] = []
        var onChain: Set<APIModel.TypeID> = []
        var current: APIModel.TypeID? = id
        while let next = current, spelled[Int(next.index)] == nil {
            guard onChain.insert(next).inserted else {
                diagnostics.warning(.endlessContainer(), at: types[id].range)
                spelled[Int(next.index)] = .any
                break
            }
            chain.append(next)
            current = forms.target(of: next)
        }
        for id in chain.reversed() where spelled[Int(id.index)] == nil { spelled[Int(id.index)] = limited(id) }
    }

    private func limited(_ id: APIModel.TypeID) -> SwiftType {
        let type = spelling(of: id)
        guard type.containers > Self.maximumContainers else { return type }
        diagnostics.warning(.deepContainer(), at: types[id].range)
        return .any
    }

    private func spelling(of id: APIModel.TypeID) -> SwiftType {
        switch forms[id] {
        case .structure, .tuple, .enumeration, .union:
            names[id].map { SwiftType(text: $0.path, localText: $0.name, home: $0.home) } ?? .any
        case .scalar(let scalar), .constant(let scalar, _): SwiftType(ScalarMapping(scalar))
        case .replaced(let replacement): SwiftType(replacement.type)
        case .array(let item): element(item).array()
        case .dictionary(let value): element(value).dictionary()
        case .same(let target): self[target.id]
        case .stringOr(let other): element(other).wrapped("StringOr<", ">")
        case .intOr(let other): element(other).wrapped("IntOr<", ">")
        case .freeFormObject: SwiftType.any.dictionary()
        case .any: .any
        }
    }

    /// The text of a type as it is written inside the client.
    mutating func textInClient(_ text: String) -> String { hidden.spelled(text, &names.scope) }

    /// Arrays of arrays beyond this depth are free-form: each step takes the compiler a multiple of the time before.
    private static let maximumContainers = 12
}

extension Diagnostic.Message {
    static func endlessContainer() -> Self {
        Self(
            id: "endless-container",
            "an array or map that contains itself has no Swift type; its innermost values are free-form 'JSONValue'")
    }

    static func deepContainer() -> Self {
        Self(
            id: "deep-container",
            "arrays or maps that stand in twelve others are free-form 'JSONValue'; put an object between them")
    }
}
