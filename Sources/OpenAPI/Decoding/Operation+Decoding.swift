import YAML

enum OperationField: String, ObjectField {
    case tags, summary, description, externalDocs, operationId, parameters, requestBody, responses, callbacks
    case deprecated, security, servers

    static let objectName = "an operation"
    static let names = FieldNames<Self>()
}

extension Operation {
    init?(decoding node: Node, key: Node, method: String, _ decoder: DocumentDecoder) {
        guard let reading = OperationReading(node, decoder) else { return nil }
        self.init(
            node: node, key: key, method: method, tags: reading.tags, summary: reading.summary,
            description: reading.description, operationID: reading.operationID, parameters: reading.parameters,
            requestBody: reading.requestBody, responses: reading.responses, isDeprecated: reading.isDeprecated,
            security: reading.security, servers: reading.servers, callbacks: reading.callbacks,
            extensions: reading.extensions)
    }
}

/// The members of an operation, in whichever order they are written.
private struct OperationReading {
    var tags: [String] = []
    var summary: String?
    var description: String?
    var operationID: String?
    var parameters: [Referenced<Parameter>] = []
    var requestBody: Referenced<RequestBody>?
    var responses: [ResponseEntry] = []
    var isDeprecated = false
    var security: [SecurityRequirement]?
    var servers: [Server] = []
    var callbacks: [Named<Node>] = []
    var extensions: [Named<Node>] = []

    init?(_ node: Node, _ decoder: DocumentDecoder) {
        guard var reader = ObjectReader(node, as: OperationField.self, decoder) else { return nil }
        while let (field, member) = reader.next() {
            switch field {
            case .tags: tags = member.anyTexts()
            case .summary: summary = member.text()
            case .description: description = member.text()
            case .operationId: operationID = member.anyText()
            case .parameters: parameters = member.parameters()
            case .requestBody: requestBody = member.isNull ? nil : decoder.referenced(at: member.value)
            case .responses: responses = member.responses()
            case .callbacks: callbacks = member.namedNodes()
            case .deprecated: isDeprecated = member.flag() ?? false
            case .security: security = member.isNull ? nil : member.securityRequirements()
            case .servers: servers = member.servers()
            case .externalDocs: break
            }
        }
        extensions = reader.extensions
    }
}
