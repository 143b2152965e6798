public import APIJSON

extension OperationRequest {
    /// Sets a path parameter. Its value cannot leave its segment of the path, see ``InvalidRequest``.
    public mutating func path(
        _ name: String, _ value: some JSONCodable, style: ParameterStyle = .simple, explode: Bool = false,
        allowReserved: Bool = false
    ) {
        let json = JSONValue(parameter: value) { note($0) }
        let expansion = PathExpansion.expand(
            name, json, style: style, explode: explode,
            allowing: allowReserved ? .reservedInPath : .unreserved)
        pathValues.append(PathValue(name: name, expansion: expansion))
    }

    /// Sets a path parameter whose value may be several segments, with slashes between them (`books/1/pages/2`). One at
    /// its beginning is that of the path. It cannot leave the place that the path has for it, see ``InvalidRequest``.
    public mutating func path(_ name: String, segments value: some JSONCodable) {
        let json = JSONValue(parameter: value) { note($0) }
        let expansion = PathExpansion.expand(
            name, json, style: .simple, explode: false, allowing: .reservedInSegments)
        let isAbsolute = expansion.hasPrefix("/")
        pathValues.append(PathValue(name: name, expansion: isAbsolute ? String(expansion.dropFirst()) : expansion))
    }

    /// Sets a path parameter whose content is JSON (OpenAPI 3.1, 4.8.12.2, `content`).
    public mutating func path(_ name: String, json value: some JSONCodable) {
        path(name, jsonText(value))
    }

    /// Adds a query parameter; `nil` leaves it out. Without `explode` the style's default holds.
    public mutating func query<Value: JSONCodable>(
        _ name: String, _ value: Value?, style: ParameterStyle = .form, explode: Bool? = nil,
        allowReserved: Bool = false
    ) {
        guard let json = value.map({ JSONValue(parameter: $0) { note($0) } }) else { return }
        queryPairs += FormExpansion.pairs(
            name, json, style: style, explode: explode ?? style.explodesByDefault,
            allowing: allowReserved ? .reservedInQuery : .unreserved)
    }

    /// Adds a query parameter whose content is JSON (OpenAPI 3.1, 4.8.12.2, `content`); `nil` leaves it out.
    public mutating func query<Value: JSONCodable>(_ name: String, json value: Value?) {
        query(name, value.map { jsonText($0) })
    }

    /// Sets a header; `nil` leaves it out. Text is sent as it is: headers are not percent-encoded.
    public mutating func header<Value: JSONCodable>(
        _ name: String, _ value: Value?, style: ParameterStyle = .simple, explode: Bool = false
    ) {
        guard let json = value.map({ JSONValue(parameter: $0) { note($0) } }) else { return }
        let text = DelimitedWriter(allowed: nil).join(json, explode: explode, listSeparator: style.delimiter)
        if let text { setHeader(name, text) }
    }

    /// Sets a header whose content is JSON (OpenAPI 3.1, 4.8.12.2, `content`); `nil` leaves it out.
    public mutating func header<Value: JSONCodable>(_ name: String, json value: Value?) {
        header(name, value.map { jsonText($0) })
    }

    /// Adds a cookie; `nil` leaves it out. Style `form` encodes what a cookie cannot hold (RFC 6265, 4.1.1), style
    /// `cookie` nothing.
    public mutating func cookie<Value: JSONCodable>(
        _ name: String, _ value: Value?, style: ParameterStyle = .form, explode: Bool? = nil
    ) {
        guard let json = value.map({ JSONValue(parameter: $0) { note($0) } }) else { return }
        let pairs = FormExpansion.pairs(
            name, json, style: style, explode: explode ?? style.explodesByDefault,
            allowing: style == .cookie ? nil : .cookieOctets)
        for pair in pairs where !FieldText.isCookiePair(pair) { note(.controlCharacter(header: "Cookie")) }
        cookiePairs += pairs.filter(FieldText.isCookiePair)
    }

    /// Adds a cookie whose content is JSON (OpenAPI 3.1, 4.8.12.2, `content`); `nil` leaves it out.
    public mutating func cookie<Value: JSONCodable>(_ name: String, json value: Value?) {
        cookie(name, value.map { jsonText($0) })
    }

    mutating func setHeader(_ name: String, _ text: String) {
        switch FieldText.field(name, text) {
        case .success(let field): headerFields[field.name] = field.value
        case .failure(let problem): note(problem)
        }
    }

    mutating func jsonText(_ value: some JSONCodable) -> String {
        let json = WrittenJSON(value)
        if let problem = json.problem { note(problem) }
        return String(decoding: json.bytes, as: UTF8.self)
    }
}
