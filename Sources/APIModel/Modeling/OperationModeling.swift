import OpenAPI
import ToolDiagnostics
import YAML

/// Models operations one after the other, and with them the types that they use.
struct OperationModeling {
    /// The default of a parameter as written, until the graph is complete.
    struct PendingDefault {
        let operation: Int
        let parameter: Int
        let value: Node
    }

    let references: OpenAPI.ReferenceTable
    let security: SecurityModeling
    private let tagOrder: TagOrder
    let diagnostics: Diagnostics
    var types: TypeModeler
    var xml: XMLModeling
    /// Makes samples where they are wanted.
    var samples: [Sampling: SampleMaker] = [:]
    var pendingDefaults: [PendingDefault] = []
    var operations: [Operation] = []
    /// What the document says about the pages of each operation; `.some(nil)` where it says that there are none.
    private var statedPages: [Pagination??] = []
    /// What component parameters became; they are the same for every operation.
    var sharedParameters: [Node: Parameter] = [:]
    var sharedResponses: [Node: Response] = [:]
    var mediaTypes: [String: MediaTypeName] = [:]
    private var ranges: [String: SourceRange] = [:]

    init(_ document: OpenAPI.Document, types: TypeModeler, security: SecurityModeling, diagnostics: Diagnostics) {
        references = document.references
        tagOrder = TagOrder(document.tags)
        self.security = security
        self.diagnostics = diagnostics
        self.types = types
        xml = XMLModeling(analysis: types.analysis)
    }

    /// The index of the operation that is being modelled.
    var current: Int { operations.count }

    mutating func add(_ selected: SelectedOperation) {
        let operation = selected.operation
        let template = PathTemplate(selected.path.path)
        if template.fragment != nil { diagnostics.note(.fragmentInPath, at: selected.path.key.range) }
        let parameters = parameters(of: selected, template)
        let body = body(of: operation)
        let responses = operation.responses.compactMap { response(of: $0, to: operation.method) }
        types.defineNamed()
        statedPages.append(Pagination.stated(by: operation, diagnostics))
        if operation.responses.isEmpty { diagnostics.warning(.noResponses, at: operation.key.range) }
        operations.append(
            Operation(
                id: uniqueID(of: operation), method: operation.method, path: template.path,
                fragment: template.fragment, tags: tagOrder.ordered(operation.tags),
                summary: operation.summary ?? selected.path.summary,
                description: operation.description ?? selected.path.description,
                isDeprecated: operation.isDeprecated, parameters: parameters, body: body, responses: responses,
                security: security.ownRequirement(of: selected),
                servers: (operation.servers.isEmpty ? selected.path.servers : operation.servers).map(Server.init),
                range: operation.node.range, methodRange: operation.key.range))
        if operations[current - 1].id == nil { operations[current - 1].repeatedID = operation.operationID }
        if operations.last?.switchesProtocols == true {
            diagnostics.warning(.switchingProtocols, at: operation.key.range)
        }
    }

    /// To be called when all types are known.
    mutating func findPages(_ rules: PaginationRules) {
        rules.check(against: operations, diagnostics)
        for (index, stated) in statedPages.enumerated() {
            operations[index].pagination = pagination(of: operations[index], stated: stated, rules, types.graph)
        }
    }

    mutating func addParameterDefaults(_ values: DefaultValues) {
        for pending in pendingDefaults {
            let parameter = operations[pending.operation].parameters[pending.parameter]
            operations[pending.operation].parameters[pending.parameter].presence = values.presence(
                parameter.presence, pending.value, for: parameter.type)
        }
    }

    /// The first operation with an id keeps it.
    private mutating func uniqueID(of operation: OpenAPI.Operation) -> String? {
        guard let id = operation.operationID, !id.isEmpty else { return nil }
        let range = (operation.node["operationId"] ?? operation.node).range
        if let first = ranges[id] {
            diagnostics.warning(
                .duplicateOperationID(id), at: range, notes: [Diagnostic.Note("it is used here first", at: first)])
            return nil
        }
        ranges[id] = range
        return id
    }
}

extension Diagnostic.Message {
    fileprivate static func duplicateOperationID(_ id: String) -> Self {
        Self(
            id: "duplicate-operation-id",
            "another operation has the operationId '\(id)'; where the two meet, this one is named after its method "
                + "and path")
    }

    fileprivate static var fragmentInPath: Self {
        Self(id: "fragment-in-path", "what follows '#' in a path never reaches a server and is left out")
    }

    fileprivate static var switchingProtocols: Self {
        Self(
            id: "switching-protocols",
            "after 101 client and server speak another protocol, which this client does not know; a call can only fail")
    }

    fileprivate static var noResponses: Self {
        Self(id: "no-responses", "the operation describes no response, so any success is accepted without a value")
    }
}
