import APIModel
import ToolDiagnostics

/// The name of a declared type, and the declaration it is nested in.
struct TypeName: Sendable {
    /// `Owner`
    var name: String
    /// `Pet.Owner`
    var path: String
    /// The declared type around it; nothing at the top level.
    var home: APIModel.TypeID?
}

/// Names every declared type: what the document names first and in its order, so that a schema that is added at the end
/// renames none; then what belongs to operations, then what is nested.
struct TypeNames {
    /// Deeper types move up beside their parent.
    static let maximumDepth = 3

    private var names: [TypeName?]
    /// Names of the top level, for whatever else is declared there.
    var scope: NameScope

    init(
        _ proposals: TypeProposals, declared: [APIModel.TypeID], types: APIModel.TypeGraph, forms: TypeForms,
        scope: NameScope, diagnostics: Diagnostics
    ) {
        self.scope = scope
        names = Array(repeating: nil, count: types.definitions.count)
        for id in declared where proposals[id].home == nil {
            guard let override = proposals[id].override else { continue }
            let name = self.scope.assign(override, diagnostics)
            self[id] = TypeName(name: name, path: name, home: nil)
        }
        var nested: [NestedType] = []
        var later: [APIModel.TypeID] = []
        for id in declared where self[id] == nil {
            let proposal = proposals[id]
            if let home = proposal.home {
                nested.append(NestedType(id: id, home: home, root: proposals.root(of: id), depth: proposal.depth))
            } else if proposal.isAuthored {
                assignTop(id, proposal)
                report(id, proposal, types: types, diagnostics)
            } else {
                later.append(id)
            }
        }
        for id in later { assignTop(id, proposals[id]) }
        nameNested(nested, proposals, OutsideTypes(of: nested, proposals, forms))
    }

    private(set) subscript(id: APIModel.TypeID) -> TypeName? {
        get { names[Int(id.index)] }
        set { names[Int(id.index)] = newValue }
    }

    private mutating func assignTop(_ id: APIModel.TypeID, _ proposal: TypeProposal) {
        let name = scope.assign(proposal.name) { proposal.alternatives }
        self[id] = TypeName(name: name, path: name, home: nil)
    }

    /// A nested name may hide neither a declaration around it nor a type of the top level that is used there. Other
    /// types of the top level may have the same name: adding one does not rename what is nested elsewhere.
    private mutating func nameNested(_ nested: [NestedType], _ proposals: TypeProposals, _ outside: OutsideTypes) {
        var scopes: [APIModel.TypeID: NameScope] = [:]
        // Parents before their children, wherever the document defines them.
        for depth in 1...Self.maximumDepth {
            for type in nested where type.depth == depth {
                guard let around = self[type.home] else { continue }
                var scope = scopes.removeValue(forKey: type.home) ?? self.scope(in: around, using: outside[type.root])
                let proposal = proposals[type.id]
                let name = scope.assign(proposal.name) { proposal.alternatives }
                scopes[type.home] = scope
                self[type.id] = TypeName(name: name, path: around.path + "." + name, home: type.home)
            }
        }
    }

    private func scope(in around: TypeName, using outside: Set<APIModel.TypeID>) -> NameScope {
        var taken = Set(around.path.utf8.split(separator: UInt8(ascii: ".")).map { String(Substring($0)) })
        for id in outside {
            if let name = self[id]?.name { taken.insert(name) }
        }
        return NameScope(taken: taken) { StandardNames.types.contains($0) }
    }

    private func report(
        _ id: APIModel.TypeID, _ proposal: TypeProposal, types: APIModel.TypeGraph, _ diagnostics: Diagnostics
    ) {
        guard let name = self[id]?.name, name != proposal.name else { return }
        diagnostics.note(.renamedType(proposal.authoredName, name), at: types[id].range)
    }
}

/// A type that is declared inside another.
struct NestedType {
    let id: APIModel.TypeID
    let home: APIModel.TypeID
    /// The outermost declaration around it.
    let root: APIModel.TypeID
    let depth: Int
}

/// The types of the top level that each declaration, its nested ones included, is made of.
struct OutsideTypes {
    private var used: [APIModel.TypeID: Set<APIModel.TypeID>] = [:]

    init(of nested: [NestedType], _ proposals: TypeProposals, _ forms: TypeForms) {
        for type in nested {
            if used[type.root] == nil { add(type.root, to: type.root, proposals, forms) }
            add(type.id, to: type.root, proposals, forms)
        }
    }

    subscript(root: APIModel.TypeID) -> Set<APIModel.TypeID> { used[root] ?? [] }

    private mutating func add(
        _ id: APIModel.TypeID, to root: APIModel.TypeID, _ proposals: TypeProposals, _ forms: TypeForms
    ) {
        for member in forms.members(of: id) {
            let target = proposals.root(of: forms.innermost(member))
            if target != root { used[root, default: []].insert(target) }
        }
    }
}

extension Diagnostic.Message {
    static func renamedType(_ name: String, _ swiftName: String) -> Self {
        Self(
            id: "renamed-type",
            "the schema '\(name)' is called '\(swiftName)' in Swift, because its own name is taken there")
    }
}
