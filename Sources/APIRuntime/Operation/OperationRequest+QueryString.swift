public import APIJSON

extension OperationRequest {
    /// Gives the query as a whole (OpenAPI 3.2, 4.12, `querystring`): the members of an object as the fields of a form,
    /// anything else as text. `nil` gives none.
    public mutating func queryString<Value: JSONCodable>(_ value: Value?) {
        guard let json = value.map({ JSONValue(parameter: $0) { note($0) } }) else { return }
        addWholeQuery(FormEncoding.write(json, [:]))
    }

    /// Gives the query as a whole, as JSON; `nil` gives none.
    public mutating func queryString<Value: JSONCodable>(json value: Value?) {
        guard let value else { return }
        addWholeQuery(PercentEncoding.encode(jsonText(value)))
    }

    /// Credentials may stand in the query as well.
    private mutating func addWholeQuery(_ text: String) {
        if !text.isEmpty { queryPairs.append(text) }
    }
}
