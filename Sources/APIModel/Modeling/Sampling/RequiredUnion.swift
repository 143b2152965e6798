import OpenAPI

/// A union that changes no type, and only says which properties must be there together.
///
///     oneOf: [{ required: [file] }, { required: [url] }]
struct RequiredUnion {
    /// The names that each member requires; never empty.
    private let members: [Set<String>]
    /// Whether no two members may hold at once (`oneOf`).
    private let isExclusive: Bool

    private init?(_ variants: [OpenAPI.Schema], isExclusive: Bool) {
        members = variants.map { Set($0.required.map(\.name)) }
        self.isExclusive = isExclusive
        guard !members.isEmpty, members.allSatisfy({ !$0.isEmpty }) else { return nil }
    }

    static func unions(of conjunction: Conjunction) -> [RequiredUnion] {
        conjunction.parts.flatMap { part in
            [RequiredUnion(part.schema.oneOf, isExclusive: true), RequiredUnion(part.schema.anyOf, isExclusive: false)]
                .compactMap { $0 }
        }
    }

    func admits(_ names: Set<String>) -> Bool {
        let count = members.count { $0.isSubset(of: names) }
        return isExclusive ? count == 1 : count > 0
    }

    /// What one member requires, and what has to stay away so that no other holds as well.
    ///
    /// - Parameter names: What must be there anyway.
    func choice(beside names: Set<String>) -> (required: Set<String>, excluded: Set<String>) {
        let forced = members.first { $0.isSubset(of: names) }
        let chosen = forced ?? members.first(where: { admits($0.union(names)) }) ?? members[0]
        let others = members.reduce(into: Set<String>()) { $0.formUnion($1) }.subtracting(chosen).subtracting(names)
        return (chosen, isExclusive ? others : [])
    }
}
