import ToolDiagnostics
import YAML

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
