package import APIModel
package import Diagnostics

extension SwiftClient {
    /// Decides every name, type and line of the output. Pure: the same API gives the same client.
    package init(naming api: APIModel.API, options: NamingOptions, diagnostics: Diagnostics) {
        let tagIndices = Dictionary(
            api.tags.enumerated().map { ($1.name, $0) }, uniquingKeysWith: { first, _ in first })
        let forms = TypeForms(api.types)
        let reach = TypeReach(api, forms: forms, tagIndices: tagIndices)
        let operationNames = OperationNames(api, tagIndices: tagIndices).names
        let client = ClientNames.client(api, options: options)
        let scope = NameScope(taken: [client]) { StandardNames.types.contains($0) }
        var catalog = TypeCatalog(
            api, forms: forms, reach: reach,
            operationNames: operationNames.map { SwiftIdentifier.upperCamel(words(of: $0.factory)) }, scope: scope,
            options: options, diagnostics: diagnostics)
        var operations = OperationGroups(tagCount: api.tags.count)
        for (operation, name) in zip(api.operations, operationNames) {
            let tag = operation.tags.first.flatMap { tagIndices[$0] }
            operations.append(
                NamedOperation(naming: operation, name, in: &catalog, indentation: tag == nil ? 4 : 8), tag: tag)
        }
        let names = ClientNames(api, client: client, types: catalog.names.scope)
        let clientType = SwiftClientType(
            naming: api, names: names, operations: operations, in: catalog)
        let plan = FilePlan(catalog: catalog, clientNames: names, tags: api.tags)
        self.init(
            name: client, files: plan.files(client: clientType, operations: operations),
            tests: options.hasTests
                ? SwiftTests(clientType, operations, names: names, access: options.access) : nil,
            summary: Summary(operations: api.operations.count, types: plan.typeCount))
    }
}
