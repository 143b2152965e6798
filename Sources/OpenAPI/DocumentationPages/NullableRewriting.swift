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
            let members = elements.changed { $0.withoutNullableKeyword(depth: depth + 1) }
            return members.map { NodeBuilder().sequence($0, at: self) } ?? self
        case .mapping:
            let members = entries.changed { _, value in value.withoutNullableKeyword(depth: depth + 1) }
            let rewritten = members.map { NodeBuilder().mapping($0, at: self) } ?? self
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
