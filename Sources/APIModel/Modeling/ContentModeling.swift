import OpenAPI
import ToolDiagnostics
import YAML

extension OperationModeling {
    /// JSON first, plain JSON before its dialects, then as written.
    mutating func contents(
        _ entries: [OpenAPI.MediaTypeEntry], in direction: Sampling, place: TypeModeler.Place,
        itemPlace: TypeModeler.Place
    ) -> [Content] {
        let bare = entries.map { bareContent(of: $0, in: direction) }
        let json = zip(entries, bare).first { $0.1.kind == .json }?.0
        var contents: [Content] = []
        for (entry, content) in zip(entries, bare) {
            var content = complete(content, entry, beside: json, place, itemPlace)
            if direction == .responses, content.kind == .multipart {
                takeParts(of: entry.value, into: &content, itemPlace)
            }
            let schema = entry.value.itemSchema ?? entry.value.schema
            content.sample = schema.flatMap { samples[direction]?.value(of: $0, example: entry.value.example) }
            if content.itemType != nil, entry.value.itemSchema == nil, case .array(let items)? = content.sample {
                content.sample = items.first
            }
            contents.append(content)
        }
        return json == nil ? contents : (0...3).flatMap { rank in contents.filter { $0.rank == rank } }
    }

    private mutating func bareContent(of entry: OpenAPI.MediaTypeEntry, in direction: Sampling) -> Content {
        let name = mediaTypes[entry.name] ?? MediaTypeName(entry.name)
        mediaTypes[entry.name] = name
        let isBinary = entry.value.schema.map(isBinary) ?? (entry.value.itemSchema == nil)
        var kind = name.kind(isBinary: isBinary)
        if kind == .json, isBinary, entry.value.schema != nil {
            // A file described as JSON: what comes is the file.
            diagnostics.note(.binaryAsJSON, at: entry.key.range)
            kind = .bytes
        }
        if kind == .json, direction == .responses, let schema = entry.value.schema, isStreamOfResults(schema) {
            diagnostics.note(.streamOfResults, at: entry.key.range)
            kind = .jsonLines
        }
        return Content(mediaType: name.text, kind: kind, encodings: [], range: entry.key.range)
    }

    private mutating func complete(
        _ bare: Content, _ entry: OpenAPI.MediaTypeEntry, beside json: OpenAPI.MediaTypeEntry?,
        _ place: TypeModeler.Place, _ itemPlace: TypeModeler.Place
    ) -> Content {
        var content = bare
        let schema = entry.value.schema
        switch content.kind {
        case .json: content.type = schema.map { types.use(of: $0, at: place) }
        case .form, .multipart:
            if content.kind == .multipart, hasParts(entry.value) { break }
            content.type = schema.map { types.use(of: $0, at: place) }
            content.encodings = entry.value.encoding.map { encoding($0) }
            takeXML(of: schema, into: &content)
        case .xml:
            guard let schema else { break }
            if let other = json?.value.schema, types.analysis.isSame(schema, other) {
                content.type = types.use(of: other, at: place)
                break
            }
            let isInline = schema.reference == nil
            content.type = types.use(of: schema, at: isInline && json != nil ? place.inXML : place)
            content.xmlForm = xml.root(schema)
        case .text, .bytes:
            if let schema { content.type = scalarType(of: schema, content, beside: json, place) }
        case .eventStream, .jsonLines, .jsonSequence:
            content.itemType = itemType(of: entry.value, place, itemPlace)
        }
        return content
    }

    /// Plain text and bytes have no members; a schema for an object there describes something else than what is sent,
    /// or is listed for a media type too many beside JSON.
    private mutating func scalarType(
        of schema: OpenAPI.Schema, _ content: Content, beside json: OpenAPI.MediaTypeEntry?, _ place: TypeModeler.Place
    ) -> TypeUse? {
        switch types.analysis.underlying(types.analysis.meaning(of: schema)) {
        case .scalar, .enumeration: return types.use(of: schema, at: place)
        case .any, .never, .null: return nil
        case .named, .array, .tuple, .object, .union:
            if let other = json?.value.schema, types.analysis.isSame(schema, other) {
                return types.use(of: other, at: place)
            }
            if json == nil { diagnostics.warning(.schemaOfUnstructured(content.mediaType), at: content.range) }
            return nil
        }
    }

    /// Whether parts are told by their places, not by their names.
    private func hasParts(_ mediaType: OpenAPI.MediaType) -> Bool {
        guard mediaType.positionalKeyword == nil, let schema = mediaType.schema else { return true }
        switch types.analysis.underlying(types.analysis.meaning(of: schema)) {
        case .array, .tuple: return true
        default: return false
        }
    }

    /// Parts without names that are all alike have a type of items; others are read one by one.
    private mutating func takeParts(
        of mediaType: OpenAPI.MediaType, into content: inout Content, _ itemPlace: TypeModeler.Place
    ) {
        guard hasParts(mediaType) else { return }
        if let schema = mediaType.itemSchema {
            content.itemType = types.use(of: schema, at: itemPlace)
        } else if let schema = mediaType.schema,
            case .array(let items?) = types.analysis.underlying(types.analysis.meaning(of: schema))
        {
            content.itemType = types.use(of: items, at: itemPlace)
        }
    }

    /// `itemSchema` of OpenAPI 3.2; before it, the schema of an event, or an array of the lines.
    private mutating func itemType(
        of mediaType: OpenAPI.MediaType, _ place: TypeModeler.Place, _ itemPlace: TypeModeler.Place
    ) -> TypeUse? {
        if let schema = mediaType.itemSchema { return types.use(of: schema, at: itemPlace) }
        guard let schema = mediaType.schema else { return nil }
        if case .array(let items) = types.analysis.underlying(types.analysis.meaning(of: schema)) {
            return items.map { types.use(of: $0, at: itemPlace) }
        }
        return types.use(of: schema, at: itemPlace)
    }

    private mutating func encoding(_ entry: OpenAPI.Named<OpenAPI.Encoding>) -> PropertyEncoding {
        PropertyEncoding(
            property: entry.name, contentType: entry.value.contentType,
            style: entry.value.style.flatMap(Parameter.Style.init), explode: entry.value.explode,
            allowsReserved: entry.value.allowsReserved, headers: headers(entry.value.headers, .default))
    }

    /// grpc-gateway describes one object with `result` or `error`, and sends one after the other.
    private func isStreamOfResults(_ schema: OpenAPI.Schema) -> Bool {
        let written = types.analysis.flattened(schema).parts.map(\.schema)
        let names = Set(written.flatMap(\.properties).map(\.name))
        return written.contains { $0.title?.hasPrefix("Stream result of ") ?? false } && names.contains("result")
            && names.isSubset(of: ["result", "error"])
    }

    private mutating func takeXML(of schema: OpenAPI.Schema?, into content: inout Content) {
        for index in content.encodings.indices {
            let encoding = content.encodings[index]
            guard let schema, let contentType = encoding.contentType,
                MediaTypeName(contentType).kind(isBinary: false) == .xml
            else { continue }
            let member = ObjectMembers(of: types.analysis.conjunction(of: schema)).properties.first {
                $0.name == encoding.property
            }
            content.encodings[index].xmlForm = member?.schemas.first.flatMap { xml.root($0) }
        }
    }

    private func isBinary(_ schema: OpenAPI.Schema) -> Bool {
        if case .scalar(.string(.binary)) = types.analysis.underlying(types.analysis.meaning(of: schema)) {
            true
        } else {
            false
        }
    }
}

extension Content {
    /// Lower ones go first.
    fileprivate var rank: Int {
        guard kind == .json else { return 3 }
        switch mediaType.prefix(while: { $0 != ";" && $0 != " " }).lowercased() {
        case "application/json": return 0
        // A list of changes (RFC 6902), which no schema of an object describes.
        case "application/json-patch+json": return 2
        default: return 1
        }
    }
}

extension TypeModeler.Place {
    /// For what is described otherwise in XML than in JSON.
    fileprivate var inXML: TypeModeler.Place {
        switch origin {
        case .operation(let index, let role): TypeModeler.Place(origin: .operation(index, role: .xml(of: role)))
        case .named(let name): TypeModeler.Place(origin: .named(name + "XML"))
        case .inline, .anonymous: self
        }
    }
}

extension SchemaAnalysis {
    /// Whether one schema stands, is referred to, or is written out again in both places.
    fileprivate func isSame(_ schema: OpenAPI.Schema, _ other: OpenAPI.Schema) -> Bool {
        conjunction(of: schema).key == conjunction(of: other).key || schema.node.saysTheSame(as: other.node)
    }
}

extension Diagnostic.Message {
    fileprivate static func schemaOfUnstructured(_ mediaType: String) -> Self {
        Self(
            id: "schema-of-unstructured",
            "a body of '\(mediaType)' has no members for this schema to describe; it is handed over as it is")
    }

    fileprivate static var streamOfResults: Self {
        Self(
            id: "stream-of-results",
            "taken for a stream of grpc-gateway, which sends one such object after the other")
    }

    fileprivate static var binaryAsJSON: Self {
        Self(
            id: "binary-as-json",
            "'format: binary' is no JSON; the body is handed over as bytes. Use a media type such as "
                + "application/octet-stream"
        )
    }
}
