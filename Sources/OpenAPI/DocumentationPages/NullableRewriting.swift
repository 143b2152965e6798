import YAML

extension Node {
    /// The same schema with OpenAPI 3.0's `nullable: true` written as 3.1 writes it.
    ///
    ///     {type: string, nullable: true}  ->  {type: [string, 'null']}
    ///     {$ref: …, nullable: true}       ->  {anyOf: [{$ref: …}, {type: 'null'}]}
    func withoutNullableKeyword(depth: Int = 0) -> Node {
        guard depth < 100 else { return self }
        switch kind {
        case .sequence:
            let members = elements.map { $0.withoutNullableKeyword(depth: depth + 1) }
            return zip(members, elements).allSatisfy(==) ? self : NodeBuilder().sequence(members, at: self)
        case .mapping:
            let members = entries.map { (key: $0.key, value: $0.value.withoutNullableKeyword(depth: depth + 1)) }
            let isUnchanged = zip(members, entries).allSatisfy { $0.value == $1.value }
            let rewritten = isUnchanged ? self : NodeBuilder().mapping(members, at: self)
            guard let nullable = self["nullable"]?.boolean else { return rewritten }
            let plain = rewritten.without(["nullable"])
            return nullable ? plain.admittingNull : plain
        default: return self
        }
    }

    private var admittingNull: Node {
        let builder = NodeBuilder()
        let null = builder.string("null", at: self)
        if let type = self["type"], type.kind == .string {
            return replacing("type", with: builder.sequence([type, null], at: type))
        }
        let nullSchema = builder.mapping([(builder.string("type", at: self), null)], at: self)
        return builder.mapping(
            [(builder.string("anyOf", at: self), builder.sequence([self, nullSchema], at: self))], at: self)
    }
}
