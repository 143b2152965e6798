import APIModel
import SwiftModel
import ToolDiagnostics

/// A small API, made by hand.
struct APISketch {
    var api = API(
        title: "Sketch API", version: "1", servers: [], tags: [], operations: [], securitySchemes: [],
        security: Security(alternatives: []), types: TypeGraph())

    static let file = SourceFile(path: "sketch.yaml", bytes: [])
    static let place = SourceRange(file: file, line: 1, column: 1, length: 1)

    mutating func add(
        _ shape: TypeShape, _ origin: TypeOrigin = .anonymous, usage: Usage = .received, description: String? = nil
    ) -> TypeUse {
        TypeUse(
            api.types.add(
                TypeDefinition(
                    origin: origin, shape: shape, title: nil, description: description, isDeprecated: false,
                    usage: usage, range: Self.place)))
    }

    mutating func scalar(_ scalar: Scalar) -> TypeUse { add(.scalar(scalar)) }

    var string: TypeUse { mutating get { scalar(.string(.any)) } }

    mutating func object(
        _ name: String, usage: Usage = .received, additional: AdditionalProperties = .unspecified,
        _ properties: [Property]
    ) -> TypeUse {
        add(.object(ObjectShape(properties: properties, additional: additional)), .named(name), usage: usage)
    }

    static func property(
        _ name: String, _ type: TypeUse, _ presence: Presence = .required, access: PropertyAccess = .readWrite,
        description: String? = nil, isIndirect: Bool = false
    ) -> Property {
        Property(
            name: name, type: type, presence: presence, access: access, description: description, isDeprecated: false,
            isIndirect: isIndirect, range: place)
    }

    static func enumeration(_ values: [String], isOpen: Bool = false) -> TypeShape {
        .enumeration(
            EnumShape(
                rawType: .string,
                values: values.map { EnumShape.Value(literal: .string($0), range: place) }, isOpen: isOpen))
    }

    static func parameter(
        _ name: String, _ location: Parameter.Location, _ type: TypeUse, _ presence: Presence = .optional
    ) -> Parameter {
        let isForm = location == .query || location == .cookie
        return Parameter(
            name: name, location: location,
            encoding: .style(isForm ? .form : .simple, explode: isForm, allowsReserved: false), type: type,
            presence: presence, description: nil, isDeprecated: false, range: place)
    }

    static func content(_ mediaType: String, _ kind: Content.Kind, _ type: TypeUse?) -> Content {
        Content(mediaType: mediaType, kind: kind, type: type, itemType: nil, encodings: [], range: place)
    }

    static func response(_ status: Response.Status, _ contents: [Content] = [], _ description: String? = nil)
        -> Response
    {
        Response(status: status, description: description, headers: [], contents: contents, range: place)
    }

    mutating func operation(
        _ id: String?, _ method: String = "GET", _ path: String = "/things", tags: [String] = [],
        parameters: [Parameter] = [], body: Body? = nil, responses: [Response] = []
    ) {
        for tag in tags where !api.tags.contains(where: { $0.name == tag }) { api.tags.append(Tag(name: tag)) }
        api.operations.append(
            Operation(
                id: id, method: method, path: path, tags: tags, summary: nil, description: nil, isDeprecated: false,
                parameters: parameters, body: body, responses: responses, security: nil, servers: [],
                range: Self.place, methodRange: Self.place))
    }

    static func body(_ contents: [Content], isRequired: Bool = true) -> Body {
        Body(isRequired: isRequired, description: nil, contents: contents, range: place)
    }

    func client(access: AccessLevel = .public, diagnostics: Diagnostics = Diagnostics()) -> SwiftClient {
        SwiftClient(
            naming: api, options: NamingOptions(access: access, sourceName: "sketch.yaml"), diagnostics: diagnostics)
    }

    func dump(only name: String? = nil) -> String { client().dump(only: name) }
}

extension SwiftClient {
    /// Every declaration, nested ones included, in order.
    var declarations: [SwiftDeclaration] {
        files.flatMap { $0.declarations.flatMap(\.withNested) }
    }

    var structures: [SwiftStruct] {
        declarations.compactMap { if case .structure(let structure) = $0 { structure } else { nil } }
    }

    var enumerations: [SwiftEnum] {
        declarations.compactMap { if case .enumeration(let enumeration) = $0 { enumeration } else { nil } }
    }

    var unions: [SwiftUnion] {
        declarations.compactMap { if case .union(let union) = $0 { union } else { nil } }
    }

    var methods: [SwiftMethod] {
        declarations.flatMap { declaration -> [SwiftMethod] in
            switch declaration {
            case .client(let client): client.methods
            case .tag(let tag): tag.methods
            case .methods(let methods): methods.methods
            default: []
            }
        }
    }

    var factories: [SwiftOperationFactory] {
        declarations.flatMap { declaration -> [SwiftOperationFactory] in
            if case .operations(let operations) = declaration { operations.factories } else { [] }
        }
    }
}

extension SwiftDeclaration {
    var withNested: [SwiftDeclaration] {
        switch self {
        case .structure(let structure): [self] + structure.nested.flatMap(\.withNested)
        case .union(let union): [self] + union.nested.flatMap(\.withNested)
        default: [self]
        }
    }
}
