package import APIModel
package import ToolDiagnostics

extension SwiftClient {
    /// Decides every name, type and line of the output. Pure: the same API gives the same client.
    package init(naming api: APIModel.API, options: NamingOptions, diagnostics: Diagnostics) {
        let tagIndices = Dictionary(
            api.tags.enumerated().map { ($1.name, $0) }, uniquingKeysWith: { first, _ in first })
        options.names.check(against: api, diagnostics)
        options.checkTypes(against: api, diagnostics)
        options.clientWide.check(against: api, diagnostics)
        let forms = TypeForms(api.types, options: options)
        let sections = OperationSections(api, tagIndices: tagIndices)
        let reach = TypeReach(api, forms: forms, sections: sections.sections)
        let client = ClientNames.client(api, options: options)
        var names = ClientNames(client: client, tagCount: api.tags.count)
        let operationNames = OperationNames(
            api, &names, tagIndices: tagIndices, overrides: options.names, diagnostics: diagnostics
        ).names
        let scope = NameScope(taken: [client]) { StandardNames.types.contains($0) }
        var catalog = TypeCatalog(
            api, forms: forms, reach: reach,
            client: client, operationNames: operationNames.map { SwiftIdentifier.type($0.factory) }, scope: scope,
            hidden: HiddenTypes(in: names), options: options, diagnostics: diagnostics)
        var operations = OperationGroups(tagCount: api.tags.count, pathCount: sections.paths.count)
        var failures = SharedFailures()
        var variants = VariantNames(beside: operationNames, in: sections.sections)
        for (index, operation) in api.operations.enumerated() {
            let section = sections.sections[index]
            operations.append(
                NamedOperation(
                    naming: operation, operationNames[index], of: section, in: &catalog, &failures, &variants),
                to: section)
        }
        operations.appendShared(failures.enumerations)
        let clientType = SwiftClientType(
            naming: api, names: names, operations: operations, in: &catalog)
        let plan = FilePlan(catalog: catalog, clientNames: names, tags: api.tags, paths: sections.paths)
        self.init(
            name: client, files: plan.files(client: clientType, operations: operations),
            tests: options.hasTests
                ? SwiftTests(
                    clientType, operations, names: names, paths: sections.paths, access: options.access) : nil,
            mocks: options.hasMocks
                ? SwiftMocks(client: client, access: options.access, examples: operations.examples) : nil,
            header: options.header.map(DocumentationLines.comment),
            summary: Summary(operations: api.operations.count, types: plan.typeCount))
    }
}
