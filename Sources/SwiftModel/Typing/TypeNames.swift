import APIModel
import Diagnostics

/// The name of a declared type, and the declaration it is nested in.
struct TypeName: Sendable {
    /// `Owner`
    var name: String
    /// `Pet.Owner`
    var path: String
    /// The declared type around it; nothing at the top level.
    var home: APIModel.TypeID?
    /// How many declarations stand around it.
    var depth: Int
}

/// Names every declared type: what the document names first, then what belongs to operations, then what is nested.
struct TypeNames {
    /// Deeper types move up beside their parent.
    static let maximumDepth = 3

    private var names: [TypeName?]
    /// Names of the top level, for whatever else is declared there.
    var scope: NameScope

    init(
        _ proposals: TypeProposals, declared: [APIModel.TypeID], types: APIModel.TypeGraph, scope: NameScope,
        diagnostics: Diagnostics
    ) {
        self.scope = scope
        names = Array(repeating: nil, count: types.definitions.count)
        var nested: [(APIModel.TypeID, TypeProposal)] = []
        var later: [(APIModel.TypeID, TypeProposal)] = []
        for id in declared {
            let proposal = proposals[id]
            if proposal.home != nil {
                nested.append((id, proposal))
            } else if proposal.isAuthored, self.scope.isFree(proposal.name) {
                assignTop(id, proposal)
            } else {
                later.append((id, proposal))
            }
        }
        for (id, proposal) in later {
            assignTop(id, proposal)
            report(id, proposal, types: types, diagnostics)
        }
        // Parents before their children, wherever the document defines them.
        for depth in 1...Self.maximumDepth { nameNested(nested.filter { $0.1.depth == depth }) }
    }

    private(set) subscript(id: APIModel.TypeID) -> TypeName? {
        get { names[Int(id.index)] }
        set { names[Int(id.index)] = newValue }
    }

    private mutating func assignTop(_ id: APIModel.TypeID, _ proposal: TypeProposal) {
        let name = scope.assign(proposal.name) { proposal.alternatives }
        self[id] = TypeName(name: name, path: name, home: nil, depth: 0)
    }

    /// A nested name may not hide a type of the top level, nor one around it.
    private mutating func nameNested(_ nested: [(APIModel.TypeID, TypeProposal)]) {
        var scopes: [APIModel.TypeID: NameScope] = [:]
        let top = scope
        for (id, proposal) in nested {
            guard let home = proposal.home, let around = self[home] else { continue }
            var scope =
                scopes[home]
                ?? NameScope(taken: Set(around.path.split(separator: ".").map(String.init))) { !top.isFree($0) }
            let name = scope.assign(proposal.name) { proposal.alternatives }
            scopes[home] = scope
            self[id] = TypeName(
                name: name, path: around.path + "." + name, home: home, depth: around.depth + 1)
        }
    }

    private func report(
        _ id: APIModel.TypeID, _ proposal: TypeProposal, types: APIModel.TypeGraph, _ diagnostics: Diagnostics
    ) {
        guard let name = self[id]?.name, name != proposal.name, proposal.isAuthored else { return }
        diagnostics.note(.renamedType(proposal.authoredName, name), at: types[id].range)
    }
}

extension Diagnostic.Message {
    static func renamedType(_ name: String, _ swiftName: String) -> Self {
        Self(
            id: "renamed-type",
            "the schema '\(name)' is called '\(swiftName)' in Swift, because its own name is taken there")
    }
}
