import APIModel
import ToolDiagnostics

extension SwiftClientType {
    init(
        naming api: APIModel.API, names: ClientNames, operations: OperationGroups,
        in catalog: inout TypeCatalog
    ) {
        let (options, diagnostics) = (catalog.options, catalog.diagnostics)
        let access = options.access.prefix
        let servers = SwiftServer.servers(naming: api, access: access)
        let credentials = SwiftCredential.credentials(naming: api, access: access, diagnostics: diagnostics)
        let says = api.version.lowercased().hasPrefix("version") ? "" : "version "
        let version = api.version.isEmpty ? "" : ", " + says + api.version
        self.init(
            documentation: DocumentationLines.lines(
                [
                    PlainText.singleLine(api.title + version) + ".", api.summary, api.description,
                    SwiftServer.relativeServers(of: api),
                ], indentation: 0),
            access: access, name: names.client, defaultServer: servers.first.map(Self.expression) ?? "",
            security: SecurityText.text(api.security), credentials: credentials,
            defaults: SwiftParameterDefault.defaults(naming: api, in: &catalog), servers: servers,
            // A tag that no operation has leads nowhere.
            tags: api.tags.indices.filter { !operations.tags[$0].methods.isEmpty }.map { index in
                SwiftTagProperty(
                    documentation: DocumentationLines.lines(of: api.tags[index]),
                    access: access, name: ReservedWords.escaped(names.tagProperties[index]),
                    type: names.tagTypes[index])
            },
            methods: operations.client.methods,
            headers: SwiftResponseHeader.headers(naming: api, in: catalog), xmlForms: SwiftXMLForms(api.xmlForms))
    }

    private static func expression(_ server: SwiftServer) -> String {
        "Servers." + server.name + (server.variables.isEmpty ? "" : "()")
    }
}
