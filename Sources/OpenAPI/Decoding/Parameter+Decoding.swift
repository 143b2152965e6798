import ToolDiagnostics
import YAML

extension Parameter: Referenceable {
    static var table: WritableKeyPath<ReferenceTable, [Node: Parameter]> { \.parameters }
    static var section: String { "parameters" }

    init?(decoding node: Node, _ decoder: DocumentDecoder) {
        guard let reading = ParameterReading(node, decoder) else { return nil }
        guard let name = reading.name else {
            decoder.warning(.unusable("a parameter", lacks: "name"), at: node)
            return nil
        }
        guard let place = reading.location else {
            decoder.warning(.unusable("a parameter", lacks: "in"), at: node)
            return nil
        }
        guard let location = Location(rawValue: place.text) ?? Location(rawValue: place.text.lowercased()) else {
            decoder.warning(.unknownLocation(place.text, of: name), at: place)
            return nil
        }
        if location == .path, reading.isRequired != true {
            decoder.warning(.optionalPathParameter(name), at: node)
        }
        self.init(
            node: node, name: name, location: location, description: reading.description,
            isRequired: location == .path || reading.isRequired == true, isDeprecated: reading.isDeprecated,
            allowsEmptyValue: reading.allowsEmptyValue, allowsReserved: reading.allowsReserved,
            isOfSegments: location == .path && reading.skipsEncoding, style: reading.style, explode: reading.explode,
            schema: reading.completedSchema(of: name), content: reading.content, example: reading.example,
            extensions: reading.extensions)
    }
}

extension Member {
    /// A list of parameters; of two with the same name in the same place the first counts.
    ///
    /// - Parameter filter: Takes out what is no parameter in the version of the document.
    func parameters(_ filter: ([Node]) -> [Node] = { $0 }) -> [Referenced<Parameter>] {
        var places: [Parameter.Identity: Node] = [:]
        return filter(list()).compactMap { node -> Referenced<Parameter>? in
            guard let reference = decoder.referenced(at: node, as: Parameter.self) else { return nil }
            guard let identity = decoder.identity(of: reference) else { return reference }
            guard let first = places.updateValue(node, forKey: identity) else { return reference }
            places[identity] = first
            decoder.warning(
                .duplicateParameter(identity.name), at: node,
                notes: [Diagnostic.Note("the first one stands here", at: first.range)])
            return nil
        }
    }
}

extension Parameter {
    /// What tells parameters of one operation apart (OpenAPI 3.1, 4.8.12).
    struct Identity: Hashable {
        let name: String
        let location: Location
    }

    var identity: Identity { Identity(name: name, location: location) }
}

extension DocumentDecoder {
    func identity(of parameter: Referenced<Parameter>) -> Parameter.Identity? {
        switch parameter {
        case .inline(let parameter): parameter.identity
        case .reference(let reference): reference.target.flatMap { references.parameters[$0]?.identity }
        }
    }
}

extension Diagnostic.Message {
    static func duplicateParameter(_ name: String) -> Self {
        Self(id: "duplicate-parameter", "'\(name)' stands in this place already; the first one counts")
    }

    static func unknownLocation(_ location: String, of name: String) -> Self {
        Self(
            id: "unknown-location",
            "parameter '\(name)' cannot be in '\(location)' and is ignored; use 'path', 'query', 'header' or 'cookie'")
    }

    static func optionalPathParameter(_ name: String) -> Self {
        Self(id: "optional-path-parameter", "path parameter '\(name)' is required; write 'required: true'")
    }
}
