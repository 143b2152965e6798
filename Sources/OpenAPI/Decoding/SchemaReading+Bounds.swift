import ToolDiagnostics
import YAML

extension SchemaReading {
    mutating func readBound(_ keyword: SchemaField, _ member: Member) {
        switch keyword {
        case .minimum: fields.bounds.minimum = member.number()
        case .maximum: fields.bounds.maximum = member.number()
        case .multipleOf: fields.bounds.multipleOf = member.number()
        case .exclusiveMinimum:
            let flag = exclusiveFlag(member)
            isMinimumExclusive = flag ?? false
            if flag == nil { fields.bounds.exclusiveMinimum = member.number() }
        case .exclusiveMaximum:
            let flag = exclusiveFlag(member)
            isMaximumExclusive = flag ?? false
            if flag == nil { fields.bounds.exclusiveMaximum = member.number() }
        case .minLength: fields.bounds.minLength = member.count()
        case .maxLength: fields.bounds.maxLength = member.count()
        case .minItems: fields.bounds.minItems = member.count()
        case .maxItems: fields.bounds.maxItems = member.count()
        case .minProperties: fields.bounds.minProperties = member.count()
        case .maxProperties: fields.bounds.maxProperties = member.count()
        default: break
        }
    }

    /// A boolean in OpenAPI 3.0, a number since 3.1; each is understood in the other.
    private func exclusiveFlag(_ member: Member) -> Bool? {
        switch member.value.kind {
        case .string where Double(member.value.text) != nil:
            return nil
        case .boolean, .string:
            if decoder.version > .v3_0 { decoder.warnOnce(.booleanBound(member.name), at: member.value) }
            return member.flag()
        case .integer, .number:
            if decoder.version <= .v3_0 { decoder.warnOnce(.numericBound(member.name), at: member.value) }
            return nil
        default:
            return nil
        }
    }

    mutating func finishBounds() {
        if isMinimumExclusive {
            fields.bounds.exclusiveMinimum = fields.bounds.minimum
            fields.bounds.minimum = nil
        }
        if isMaximumExclusive {
            fields.bounds.exclusiveMaximum = fields.bounds.maximum
            fields.bounds.maximum = nil
        }
    }
}

extension Diagnostic.Message {
    static func booleanBound(_ name: String) -> Self {
        Self(id: "older-keyword", "'\(name)' is a number since OpenAPI 3.1; the boolean is read as in 3.0")
    }

    static func numericBound(_ name: String) -> Self {
        Self(id: "newer-keyword", "'\(name)' is a boolean in OpenAPI 3.0; the number is read as in 3.1")
    }
}
