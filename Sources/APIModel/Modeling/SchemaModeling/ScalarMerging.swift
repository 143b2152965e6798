import OpenAPI
import YAML

extension SchemaAnalysis {
    /// Puts together the strings, and the numbers, of a union that a JSON value cannot tell apart.
    func mergingScalars(of members: [Member]) -> [Member] {
        mergingNumbers(of: mergingStrings(of: members))
    }

    private func mergingStrings(of members: [Member]) -> [Member] {
        let plain = positions(in: members) { if case .scalar(.string) = $0 { true } else { false } }
        let listed = positions(in: members) {
            if case .enumeration(let shape) = $0 { shape.rawType == .string } else { false }
        }
        let formats = Set(plain.compactMap { stringFormat(of: members[$0]) })
        if formats == [.any], !listed.isEmpty {
            return merging(members, listed + plain, kind: openedEnumeration(of: listed.map { members[$0] }))
        }
        var result = members
        if listed.count > 1 {
            result = merging(result, listed, kind: .enumeration(enumeration(of: listed.map { members[$0] })))
        }
        guard plain.count > 1 else { return result }
        let kept = positions(in: result) { if case .scalar(.string) = $0 { true } else { false } }
        let format = formats.count == 1 ? formats.first ?? .any : .any
        return merging(result, kept, kind: .scalar(.string(format)))
    }

    private func mergingNumbers(of members: [Member]) -> [Member] {
        let integers = positions(in: members) { if case .scalar(.integer) = $0 { true } else { false } }
        let numbers = positions(in: members) { if case .scalar(.number) = $0 { true } else { false } }
        let listed = positions(in: members) {
            if case .enumeration(let shape) = $0 { shape.rawType == .integer } else { false }
        }
        if !numbers.isEmpty, numbers.count + integers.count + listed.count > 1 {
            return merging(members, numbers + integers + listed, kind: .scalar(.number(.any)))
        }
        if !integers.isEmpty, !listed.isEmpty {
            return merging(members, listed + integers, kind: openedEnumeration(of: listed.map { members[$0] }))
        }
        if integers.count > 1 { return merging(members, integers, kind: .scalar(.integer(.any))) }
        guard listed.count > 1 else { return members }
        return merging(members, listed, kind: .enumeration(enumeration(of: listed.map { members[$0] })))
    }

    private func positions(in members: [Member], where isWanted: (SchemaMeaning.Kind) -> Bool) -> [Int] {
        members.indices.filter { isWanted(underlying(members[$0].meaning)) }
    }

    private func stringFormat(of member: Member) -> StringFormat? {
        guard case .scalar(.string(let format)) = underlying(member.meaning) else { return nil }
        return format
    }

    /// One member in place of several, where the first of them stood.
    private func merging(_ members: [Member], _ positions: [Int], kind: SchemaMeaning.Kind) -> [Member] {
        let first = positions.min() ?? 0
        let merging = Set(positions)
        var merged = members[first]
        merged.meaning = SchemaMeaning(kind: kind)
        if case .named = kind {
        } else {
            merged.conjunction.parts = positions.flatMap { members[$0].conjunction.parts }
            merged.conjunction.names = []
            // The title of one of several values is not that of all.
            let titles = Set(positions.compactMap { members[$0].conjunction.written.first?.title })
            if titles.count > 1 { merged.conjunction.written = [] }
        }
        return members.indices.compactMap { $0 == first ? merged : merging.contains($0) ? nil : members[$0] }
    }

    /// An enumeration to which other values may be added. A named one stays the type that it is.
    private func openedEnumeration(of members: [Member]) -> SchemaMeaning.Kind {
        if members.count == 1, case .named(let schema) = members[0].meaning.kind, schema.isComponent {
            var schema = schema
            while case .named(let next) = meaning(of: schema).kind, next.isComponent { schema = next }
            opened.insert(schema.node)
            return .named(schema)
        }
        var shape = enumeration(of: members)
        shape.isOpen = true
        return .enumeration(shape)
    }

    private func enumeration(of members: [Member]) -> EnumShape {
        var values: [EnumShape.Value] = []
        var seen: Set<Literal> = []
        var isOpen = false
        for member in members {
            guard case .enumeration(let shape) = underlying(member.meaning) else { continue }
            isOpen = isOpen || shape.isOpen
            let isSingle = shape.values.count == 1
            for var value in shape.values where seen.insert(value.literal).inserted {
                // `oneOf: [{const: 1, title: Low}, …]` is how JSON Schema annotates the values of an enumeration.
                if isSingle, case .enumeration = member.meaning.kind, let place = member.conjunction.written.first {
                    value.name = value.name ?? place.title
                    value.description = value.description ?? place.description
                }
                values.append(value)
            }
        }
        return EnumShape(rawType: EnumShape.RawType(of: values), values: values, isOpen: isOpen)
    }
}
