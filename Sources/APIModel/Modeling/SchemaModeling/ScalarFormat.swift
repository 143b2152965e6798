import OpenAPI

/// The values of `format` that change a type. All others keep the base type.
enum ScalarFormat {
    static func string(_ format: String) -> StringFormat? { strings[format] }
    static func integer(_ format: String) -> IntegerFormat? { integers[format] }
    static func number(_ format: String) -> NumberFormat? { numbers[format] }

    /// The kind of values a format is for, where no `type` stands beside it.
    static func kinds(of format: String) -> ValueKinds? {
        if numbers[format] != nil && format != "decimal" { return .number }
        if integers[format] != nil { return .integer }
        return strings[format] != nil || plainStrings.contains(format) ? .string : nil
    }

    private static let strings: [String: StringFormat] = [
        "date-time": .dateTime, "date": .date, "duration": .duration, "uuid": .uuid, "guid": .uuid, "uri": .uri,
        "url": .uri, "byte": .byte, "base64": .byte, "binary": .binary, "decimal": .decimal, "decimal128": .decimal,
        "big-decimal": .decimal, "bigdecimal": .decimal,
    ]

    private static let plainStrings: Set<String> = [
        "email", "hostname", "ipv4", "ipv6", "password", "time", "uri-reference", "iri", "regex", "json-pointer",
    ]

    private static let integers: [String: IntegerFormat] = [
        "int8": .int8, "int16": .int16, "int32": .int32, "int64": .int64, "uint8": .uint8, "uint16": .uint16,
        "uint32": .uint32, "uint64": .uint64, "unix-time": .unixTime, "bigint": .big, "big-integer": .big,
        "long": .int64,
    ]

    private static let numbers: [String: NumberFormat] = [
        "float": .float, "double": .double, "decimal": .decimal, "decimal128": .decimal,
    ]
}
