import OpenAPI
import YAML

extension Conjunction {
    /// `nullable: true` or a `null` type beside a reference or in an `allOf`, where strict reading would find that no
    /// schema admits both `null` and the rest.
    var placeAdmitsNull: Bool {
        guard let place = written.first else { return false }
        return place.isNullable || written.dropFirst().contains { $0.isNullable && !$0.isSubstantial() }
    }

    /// Every part that limits the kinds of values admits `null`.
    var partsAdmitNull: Bool {
        let limiting = parts.filter { $0.schema.statedKinds != nil || $0.schema.isEnumerated }
        return !limiting.isEmpty && limiting.allSatisfy { $0.schema.isNullable || $0.schema.enumeratesNull }
    }
}

extension OpenAPI.Schema {
    var isEnumerated: Bool { enumeration != nil || const != nil }

    /// Authors who list `null` mean it, whatever `type` says.
    var enumeratesNull: Bool { const?.kind == .null || enumeration?.contains { $0.kind == .null } == true }
}
