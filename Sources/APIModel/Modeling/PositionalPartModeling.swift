import OpenAPI
import ToolDiagnostics
import YAML

extension OperationModeling {
    /// - Returns: Nil where parts have names, or are sent with headers of which each item has its own.
    mutating func positionalParts(
        of mediaType: OpenAPI.MediaType, _ reference: OpenAPI.Reference?
    ) -> PositionalParts? {
        guard let keyword = mediaType.positionalKeyword else { return nil }
        if mediaType.itemEncoding?.headers.isEmpty == false {
            diagnostics.note(.positionalParts(keyword.text), at: keyword.range)
            return nil
        }
        let (elements, rest) = partSchemas(of: mediaType)
        let least = mediaType.schema?.bounds.minItems
        var parts = PositionalParts()
        for index in 0..<max(elements.count, mediaType.prefixEncoding.count) {
            let encoding = mediaType.prefixEncoding.dropFirst(index).first ?? mediaType.itemEncoding
            var part = part(elements.dropFirst(index).first, encoding, reference, .bodyPart(index))
            part.isRequired = least.map { index < $0 } ?? true
            parts.prefix.append(part)
        }
        if rest != nil || mediaType.itemEncoding != nil {
            parts.item = part(rest, mediaType.itemEncoding, reference, .bodyItem)
        }
        return parts
    }

    private func partSchemas(of mediaType: OpenAPI.MediaType) -> (elements: [Conjunction], rest: Conjunction?) {
        let item = mediaType.itemSchema.map { types.analysis.conjunction(of: $0) }
        guard let schema = mediaType.schema else { return ([], item) }
        switch types.analysis.underlying(types.analysis.meaning(of: schema)) {
        case .tuple(let elements, let rest): return (elements, item ?? rest.flatMap { $0.saysNothing ? nil : $0 })
        case .array(let items): return ([], item ?? items)
        default: return ([], item)
        }
    }

    private mutating func part(
        _ schema: Conjunction?, _ encoding: OpenAPI.Encoding?, _ reference: OpenAPI.Reference?, _ role: OperationRole
    ) -> PositionalPart {
        let mediaType = encoding?.contentType.map(Self.firstMediaType) ?? schema.map(usualMediaType)
        let name = MediaTypeName(mediaType ?? "application/octet-stream")
        return PositionalPart(
            mediaType: name.text, kind: kind(of: name, schema, place(of: reference, role, word: "Part")),
            isRequired: true, description: schema?.parts.lazy.compactMap(\.schema.description).first,
            headers: headers(encoding?.headers ?? [], .default))
    }

    private mutating func kind(
        of name: MediaTypeName, _ schema: Conjunction?, _ place: TypeModeler.Place
    ) -> PositionalPart.Kind {
        switch name.kind(isBinary: schema == nil) {
        case .json: .json(schema.map { types.use(of: $0, at: place) } ?? TypeUse(types.intern(.any)))
        case .text: .text
        default: .bytes
        }
    }

    /// OpenAPI 3.2, 4.15.1.1
    private func usualMediaType(of schema: Conjunction) -> String {
        switch types.analysis.underlying(types.analysis.meaning(of: schema)) {
        case .scalar(.string(.binary)), .any, .never, .null: "application/octet-stream"
        case .scalar, .enumeration: "text/plain"
        case .named, .array, .tuple, .object, .union: "application/json"
        }
    }

    private static func firstMediaType(of list: String) -> String {
        list.split(separator: ",").first.map(String.init) ?? list
    }
}

extension Conjunction {
    fileprivate var saysNothing: Bool { parts.isEmpty && names.isEmpty }
}

extension OpenAPI.MediaType {
    /// The key that says that parts have no names.
    var positionalKeyword: Node? {
        ["itemSchema", "prefixEncoding", "itemEncoding"].lazy.compactMap { node.entry(forKey: $0)?.key }.first
    }
}

extension Diagnostic.Message {
    fileprivate static func positionalParts(_ keyword: String) -> Self {
        Self(
            id: "positional-parts",
            "'\(keyword)' describes parts with headers of their own; they are added one by one, not made from types")
    }
}
