import ToolDiagnostics
import YAML

extension SchemaReading {
    /// One type or, since OpenAPI 3.1, a list of types.
    mutating func readType(_ node: Node) {
        if node.kind == .sequence {
            if decoder.version <= .v3_0 { decoder.warnOnce(.typeList(), at: node) }
            for element in node.elements { readSingleType(element) }
        } else {
            readSingleType(node)
        }
    }

    private mutating func readSingleType(_ node: Node) {
        guard node.kind == .string else {
            if node.kind == .null { fields.isNullable = true }
            decoder.warning(.unquotedType(node.kindName, isNull: node.kind == .null), at: node)
            return
        }
        let text = node.text
        if let type = SchemaType(rawValue: text) {
            add(type)
        } else if let spelled = SchemaType.spelled(text) {
            // Swagger 2.0 has the type for what is uploaded and downloaded.
            if text != "file" || decoder.version != .v2_0 {
                decoder.warning(.unknownType(text, readAs: spelled.type.rawValue), at: node)
            }
            add(spelled.type)
            fields.format = fields.format ?? spelled.format
        } else {
            decoder.warning(.unknownType(text, readAs: nil), at: node)
        }
    }

    private mutating func add(_ type: SchemaType) {
        if type == .null {
            fields.isNullable = true
        } else if fields.types.isEmpty {
            fields.types = [type]
        } else if !fields.types.contains(type) {
            fields.types.append(type)
        }
    }

    /// OpenAPI 3.0, 4.7.24. Later versions have the type `null` instead, but the meaning is clear.
    mutating func readNullable(_ member: Member) {
        guard let flag = member.flag() else { return }
        if flag, decoder.version > .v3_0 { decoder.warnOnce(.nullableOutdated(), at: member.key) }
        if flag { fields.isNullable = true }
    }

    mutating func readEnumeration(_ member: Member) {
        let values = member.list()
        if values.isEmpty {
            decoder.warning(.emptyEnumeration(), at: member.key)
        } else {
            fields.enumeration = values
        }
    }
}

extension SchemaType {
    /// What a name means that other languages and older tools use for a type.
    static func spelled(_ text: String) -> (type: SchemaType, format: String?)? {
        switch text.lowercased() {
        case "object", "map", "dict", "dictionary", "hash", "struct", "json": (.object, nil)
        case "array", "list": (.array, nil)
        case "string", "str", "text", "char": (.string, nil)
        case "date": (.string, "date")
        case "datetime", "date-time", "timestamp": (.string, "date-time")
        case "uuid", "guid": (.string, "uuid")
        case "file", "binary": (.string, "binary")
        case "url", "uri": (.string, "uri")
        case "email": (.string, "email")
        case "password": (.string, "password")
        case "byte": (.string, "byte")
        case "number", "decimal", "numeric", "real": (.number, nil)
        case "float": (.number, "float")
        case "double": (.number, "double")
        case "integer", "int", "bigint", "bigdecimal": (.integer, nil)
        case "int32", "short": (.integer, "int32")
        case "int64", "long": (.integer, "int64")
        case "boolean", "bool": (.boolean, nil)
        case "null", "nil", "none": (.null, nil)
        default: nil
        }
    }
}

extension Diagnostic.Message {
    static func typeList() -> Self {
        Self(id: "newer-keyword", "a list of types came with OpenAPI 3.1 and is read as there; write 'openapi: 3.1.0'")
    }

    static func unquotedType(_ found: String, isNull: Bool) -> Self {
        Self(id: "mistyped-scalar", "'type' must be a string, this is \(found)" + (isNull ? "; write '\"null\"'" : ""))
    }

    static func unknownType(_ text: String, readAs type: String?) -> Self {
        Self(
            id: "unknown-type",
            type.map { "'\(text)' is no type and is read as '\($0)'" }
                ?? "'\(text)' is no type; the schema is read as if it had none")
    }

    static func nullableOutdated() -> Self {
        Self(
            id: "older-keyword",
            "'nullable' ended with OpenAPI 3.0 and is read as there; add '\"null\"' to the list in 'type'")
    }

    static func emptyEnumeration() -> Self {
        Self(id: "empty-enum", "'enum' without values is ignored, since it would allow nothing")
    }
}
