import Diagnostics
import YAML

extension Member {
    /// Alternatives, each a mapping from schemes to scopes.
    func securityRequirements() -> [SecurityRequirement] {
        if value.kind == .mapping, value.count == 0 { return [] }
        return list().compactMap { SecurityRequirement(decoding: $0, decoder) }
    }
}

extension SecurityRequirement {
    init?(decoding node: Node, _ decoder: DocumentDecoder) {
        switch node.kind {
        case .mapping:
            self.init(
                node: node,
                schemes: node.entries.map { key, value in
                    let scopes = Member(key: key, value: value, decoder).anyTexts()
                    return Named(node: key, name: key.text, value: scopes)
                })
        case .string:
            decoder.warning(.requirementWithoutMapping(node.text), at: node)
            self.init(node: node, schemes: [Named(node: node, name: node.text, value: [])])
        case .sequence where node.count == 0:
            self.init(node: node, schemes: [])
        default:
            decoder.warning(
                .wrongType("a security requirement", expected: "a mapping", found: node.kindName), at: node)
            return nil
        }
    }
}

enum SecuritySchemeField: String, ObjectField {
    case type, description, name, scheme, bearerFormat, flows, openIdConnectUrl, deprecated
    case oauth2MetadataUrl
    case location = "in"

    static let objectName = "a security scheme"
    static let names = FieldNames<Self>()
}

extension SecurityScheme: Referenceable {
    static var table: WritableKeyPath<ReferenceTable, [Node: SecurityScheme]> { \.securitySchemes }
    static var section: String { "securitySchemes" }

    init?(decoding original: Node, _ decoder: DocumentDecoder) {
        let node = decoder.swagger2?.securityScheme(original) ?? original
        guard var reader = ObjectReader(node, as: SecuritySchemeField.self, decoder) else { return nil }
        var texts: [SecuritySchemeField: String] = [:]
        var flows: [OAuthFlow] = []
        var isDeprecated = false
        while let (field, member) = reader.next() {
            switch field {
            case .flows: flows = member.flows()
            case .deprecated: isDeprecated = member.flag() ?? false
            default: texts[field] = member.text()
            }
        }
        guard let kind = Kind(texts, flows, node, decoder) else { return nil }
        self.init(node: original, kind: kind, description: texts[.description], isDeprecated: isDeprecated)
    }
}

extension SecurityScheme.Kind {
    fileprivate init?(
        _ texts: [SecuritySchemeField: String], _ flows: [OAuthFlow], _ node: Node, _ decoder: DocumentDecoder
    ) {
        let type = texts[.type] ?? ""
        switch type.lowercased() {
        case "apikey":
            guard let name = texts[.name] else {
                decoder.warning(.unusable("an API key", lacks: "name"), at: node)
                return nil
            }
            let location = texts[.location].flatMap { Parameter.Location(rawValue: $0.lowercased()) }
            if location == nil { decoder.warning(.missingKey("in", of: "an API key", readAs: "'header'"), at: node) }
            self = .apiKey(name: name, location: location ?? .header)
        case "http":
            let scheme = texts[.scheme]?.lowercased()
            if scheme == nil { decoder.warning(.missingKey("scheme", of: "'http'", readAs: "'bearer'"), at: node) }
            self = .http(scheme: scheme ?? "bearer", bearerFormat: texts[.bearerFormat])
        case "basic", "bearer":
            decoder.warning(.schemeAsType(type), at: node)
            self = .http(scheme: type.lowercased(), bearerFormat: texts[.bearerFormat])
        case "oauth2": self = .oauth2(flows: flows)
        case "openidconnect": self = .openIDConnect(url: texts[.openIdConnectUrl] ?? "")
        case "mutualtls": self = .mutualTLS
        default:
            decoder.warning(.unknownSchemeType(type), at: node)
            return nil
        }
    }
}

extension Diagnostic.Message {
    static func requirementWithoutMapping(_ name: String) -> Self {
        Self(id: "wrong-type", "a security requirement must be a mapping; write '\(name): []'")
    }

    static func schemeAsType(_ type: String) -> Self {
        Self(id: "unknown-security-type", "'\(type)' is read as 'type: http' with 'scheme: \(type.lowercased())'")
    }

    static func unknownSchemeType(_ type: String) -> Self {
        Self(
            id: "unknown-security-type",
            "'\(type)' is no type of a security scheme, which is ignored; "
                + "use 'apiKey', 'http', 'oauth2', 'openIdConnect' or 'mutualTLS'")
    }
}
