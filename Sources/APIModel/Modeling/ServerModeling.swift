import OpenAPI

extension OperationModeling {
    /// Where the document names no server but every operation the same ones, they are the API's.
    mutating func servers(of document: OpenAPI.Document) -> [Server] {
        let servers = document.servers.map(Server.init)
        guard servers.isEmpty, let shared = operations.first?.servers, !shared.isEmpty,
            operations.allSatisfy({ $0.servers == shared })
        else { return servers }
        for position in operations.indices { operations[position].servers = [] }
        return shared
    }
}

extension Server {
    init(_ server: OpenAPI.Server) {
        self.init(
            url: server.url, name: server.name, description: server.description,
            variables: server.variables.map { variable in
                Variable(
                    name: variable.name, values: variable.values, defaultValue: variable.defaultValue,
                    description: variable.description)
            })
    }
}
