package import ToolDiagnostics
package import YAML

enum DocumentField: String, ObjectField {
    case openapi, swagger, info, jsonSchemaDialect, servers, paths, webhooks, components, security, tags, externalDocs
    case address = "$self"
    // Places for schemas that are only referred to.
    case definitions
    case definitions2020 = "$defs"

    static let objectName = "an OpenAPI document"
    static let names = FieldNames<Self>()
}

extension DocumentDecoder {
    /// Gets ready to read a description; nil when the node is none, which is reported.
    convenience init?(of root: Node, loader: DocumentLoader, diagnostics: Diagnostics) {
        guard let version = SpecificationVersion(of: root, diagnostics) else { return nil }
        let address = Address(root.file.path)
        let identifiers = IdentifierIndex(root: root, file: root.file, address: address)
        let entry = Resource(root: root, file: root.file, address: address, identifiers: identifiers)
        let swagger2 = version == .v2_0 ? Swagger2Upgrade(root: root, diagnostics) : nil
        let resolver = ReferenceResolver(
            entry: entry, components: (swagger2?.document ?? root)["components"], loader: loader,
            diagnostics: diagnostics)
        self.init(version: version, resolver: resolver, entry: entry, swagger2: swagger2, diagnostics: diagnostics)
    }
}

extension DocumentDecoder {
    /// Complete when everything has been decoded.
    var gatheredSchemas: GatheredSchemas {
        GatheredSchemas(elsewhere, beside: resolver.section("schemas"), self)
    }
}

extension Document {
    /// Reads a description and the further files it refers to.
    ///
    /// `nil` only when the node is no OpenAPI description at all. All problems are reported; what is wrong but clear is
    /// read.
    package init?(decoding root: Node, loader: DocumentLoader = .none, diagnostics: Diagnostics) {
        guard let decoder = DocumentDecoder(of: root, loader: loader, diagnostics: diagnostics) else { return nil }
        self.init(decoding: decoder.swagger2?.document ?? root, decoder)
    }

    /// - Parameter root: In the form of OpenAPI 3, whatever the version.
    init(decoding root: Node, _ decoder: DocumentDecoder) {
        var info = Info(title: "", version: "")
        var servers: [Server] = []
        var paths: [PathItem] = []
        var webhooks: [PathItem] = []
        var componentsNode: Node?
        var security: [SecurityRequirement]?
        var tags: [Tag] = []
        var reader = ObjectReader(root, as: DocumentField.self, decoder)
        while let (field, member) = reader?.next() {
            switch field {
            case .info: if !member.isNull { info = Info(decoding: member.value, decoder) }
            case .servers: servers = member.servers()
            case .paths: paths = member.pathItems(areWebhooks: false)
            case .webhooks: webhooks = member.pathItems(areWebhooks: true)
            case .components: componentsNode = member.isNull ? nil : member.value
            case .security: security = member.isNull ? nil : member.securityRequirements()
            case .tags: tags = member.tags()
            case .openapi, .swagger, .jsonSchemaDialect, .externalDocs, .address, .definitions, .definitions2020: break
            }
        }
        // Whatever operations need is known when the references in them have been followed to the end.
        decoder.decodePendingSchemas()
        decoder.isNeeded = false
        var components = componentsNode.map { Components(decoding: $0, decoder) } ?? Components()
        decoder.decodePendingSchemas()
        components.add(decoder.gatheredSchemas, &decoder.references)
        self.init(
            node: root, version: decoder.version, info: info, servers: servers, paths: paths, webhooks: webhooks,
            components: components, security: security, tags: tags, references: decoder.references,
            extensions: reader?.extensions ?? [])
    }
}
