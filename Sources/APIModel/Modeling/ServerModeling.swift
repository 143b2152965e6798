import OpenAPI

extension OperationModeling {
    /// Where the document names no server but every operation the same ones, they are the API's. What an operation
    /// says again needs no word of its own.
    mutating func servers(of document: OpenAPI.Document) -> [Server] {
        let servers = document.servers.isEmpty ? sharedServers : document.servers.map(Server.init)
        for position in operations.indices
        where operations[position].servers.elementsEqual(servers, by: { $0.isSamePlace(as: $1) }) {
            operations[position].servers = []
        }
        return servers
    }

    private var sharedServers: [Server] {
        guard let shared = operations.first?.servers, operations.allSatisfy({ $0.servers == shared }) else { return [] }
        return shared
    }
}

extension Server {
    /// Whatever the two are called.
    fileprivate func isSamePlace(as other: Server) -> Bool { url == other.url && variables == other.variables }

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
