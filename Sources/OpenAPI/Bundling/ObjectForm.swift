/// The kinds of objects in a description, and what stands where in them; all that is needed to find references.
enum ObjectForm: Sendable {
    case pathItem, operation, parameter, header, requestBody, response, mediaType, encoding, schema, example, link
    case callback, securityScheme
    /// Anything else, in which references occur although no version of the specification allows them.
    case other
    /// Data of the author's, in which nothing is a reference.
    case data

    /// How the value of a key holds objects of a kind.
    enum Member {
        case one(ObjectForm)
        case list(ObjectForm)
        case map(ObjectForm)
        /// One schema or, in older versions, a list of them.
        case oneOrList(ObjectForm)
    }

    /// Where in `components` such objects stand; nil for those that always stand in place.
    var section: String? {
        switch self {
        case .pathItem: "pathItems"
        case .parameter: "parameters"
        case .header: "headers"
        case .requestBody: "requestBodies"
        case .response: "responses"
        case .schema: "schemas"
        case .example: "examples"
        case .link: "links"
        case .callback: "callbacks"
        case .securityScheme: "securitySchemes"
        case .operation, .mediaType, .encoding, .other, .data: nil
        }
    }

    /// The kind of objects in a section of `components`.
    init(section: String) {
        let sections: [ObjectForm] = [
            .pathItem, .parameter, .header, .requestBody, .response, .schema, .example, .link, .callback,
            .securityScheme,
        ]
        self = section == "mediaTypes" ? .mediaType : sections.first { $0.section == section } ?? .other
    }

    func member(_ key: String) -> Member {
        if key.hasPrefix("x-") { return .one(.data) }
        switch self {
        case .pathItem: return Self.pathItem(key)
        case .operation: return Self.operation(key)
        case .callback: return .one(.pathItem)
        case .parameter, .header: return Self.parameter(key)
        case .requestBody, .response: return Self.content(key)
        case .mediaType, .encoding: return Self.mediaType(key)
        case .schema: return Self.schema(key)
        case .example, .data: return .one(.data)
        case .link, .securityScheme, .other: return .one(.other)
        }
    }
}

extension ObjectForm {
    private static func pathItem(_ key: String) -> Member {
        switch key {
        case "parameters": .list(.parameter)
        case "additionalOperations": .map(.operation)
        case "get", "put", "post", "delete", "options", "head", "patch", "trace", "query": .one(.operation)
        default: .one(.other)
        }
    }

    private static func operation(_ key: String) -> Member {
        switch key {
        case "parameters": .list(.parameter)
        case "requestBody": .one(.requestBody)
        case "responses": .map(.response)
        case "callbacks": .map(.callback)
        default: .one(.other)
        }
    }

    /// Keywords of a schema may stand in a parameter itself, as in version 2.0.
    private static func parameter(_ key: String) -> Member {
        switch key {
        case "schema": .one(.schema)
        case "content": .map(.mediaType)
        case "examples": .map(.example)
        default: schema(key)
        }
    }

    private static func content(_ key: String) -> Member {
        switch key {
        case "headers": .map(.header)
        case "content": .map(.mediaType)
        case "links": .map(.link)
        case "schema": .one(.schema)
        case "examples": .one(.data)
        default: .one(.other)
        }
    }

    private static func mediaType(_ key: String) -> Member {
        switch key {
        case "schema", "itemSchema": .one(.schema)
        case "encoding": .map(.encoding)
        case "itemEncoding": .one(.encoding)
        case "prefixEncoding": .list(.encoding)
        case "headers": .map(.header)
        case "examples": .map(.example)
        case "example": .one(.data)
        default: .one(.other)
        }
    }

    private static func schema(_ key: String) -> Member {
        switch key {
        case "properties", "patternProperties", "dependentSchemas", "$defs", "definitions": .map(.schema)
        case "allOf", "oneOf", "anyOf", "prefixItems": .list(.schema)
        case "items": .oneOrList(.schema)
        case "additionalProperties", "unevaluatedProperties", "unevaluatedItems", "additionalItems", "not", "contains",
            "propertyNames", "contentSchema", "if", "then", "else":
            .one(.schema)
        case "example", "examples", "default", "const", "enum", "discriminator": .one(.data)
        default: .one(.other)
        }
    }
}
