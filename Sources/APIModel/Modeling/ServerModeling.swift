import OpenAPI

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
