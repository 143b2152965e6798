package import YAML

/// Every object that some reference leads to, decoded once, found by the node it stands at.
///
/// Chains of references are followed when the table is filled; a circle of nothing but references is reported and
/// absent.
package struct ReferenceTable: Sendable {
    package var schemas: [Node: Schema] = [:]
    package var parameters: [Node: Parameter] = [:]
    package var headers: [Node: Header] = [:]
    package var requestBodies: [Node: RequestBody] = [:]
    package var responses: [Node: Response] = [:]
    package var securitySchemes: [Node: SecurityScheme] = [:]

    package init() {}

    package func schema(_ reference: Reference) -> Schema? { reference.target.flatMap { schemas[$0] } }

    package subscript(parameter: Referenced<Parameter>) -> Parameter? { find(parameter, in: parameters) }
    package subscript(header: Referenced<Header>) -> Header? { find(header, in: headers) }
    package subscript(body: Referenced<RequestBody>) -> RequestBody? { find(body, in: requestBodies) }
    package subscript(response: Referenced<Response>) -> Response? { find(response, in: responses) }
    package subscript(scheme: Referenced<SecurityScheme>) -> SecurityScheme? { find(scheme, in: securitySchemes) }

    private func find<Value>(_ value: Referenced<Value>, in table: [Node: Value]) -> Value? {
        switch value {
        case .inline(let value): value
        case .reference(let reference): reference.target.flatMap { table[$0] }
        }
    }
}
