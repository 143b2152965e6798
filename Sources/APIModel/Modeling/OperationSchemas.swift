import OpenAPI

extension SelectedOperation {
    /// The schemas that the operation names directly, from which all that it needs can be reached.
    func schemas(_ references: OpenAPI.ReferenceTable) -> [OpenAPI.Schema] {
        var schemas: [OpenAPI.Schema] = []
        for parameter in path.parameters + operation.parameters {
            guard let parameter = references[parameter] else { continue }
            if let schema = parameter.schema { schemas.append(schema) }
            schemas += parameter.content.flatMap(\.value.schemas)
        }
        let responses = operation.responses.compactMap { references[$0.response] }
        let body = operation.requestBody.flatMap { references[$0] }
        let contents = responses.flatMap(\.content) + (body?.content ?? [])
        let headers = responses.flatMap(\.headers) + contents.flatMap { $0.value.encoding.flatMap(\.value.headers) }
        for header in headers.compactMap({ references[$0.value] }) {
            if let schema = header.schema { schemas.append(schema) }
            schemas += header.content.flatMap(\.value.schemas)
        }
        return schemas + contents.flatMap(\.value.schemas)
    }
}

extension OpenAPI.MediaType {
    fileprivate var schemas: [OpenAPI.Schema] { [schema, itemSchema].compactMap { $0 } }
}
