import HTTPTypes

extension OperationRequest {
    /// The request as it goes out, but for credentials.
    func assemble(
        server: ServerURL, configuration: ClientConfiguration, options: RequestOptions
    ) throws(InvalidRequest) -> HTTPRequest {
        if let problem = problem ?? server.problem { throw problem }
        var fields = configuration.headers
        fields.replace(with: headerFields)
        if !fields.contains(.accept) { fields[.accept] = "application/json" }
        if !cookiePairs.isEmpty { fields[.cookie] = cookiePairs.joined(separator: "; ") }
        if let key = options.idempotencyKey { fields.replace(with: [.idempotencyKey: key]) }
        fields.replace(with: options.headers)
        return HTTPRequest(
            method: method, scheme: server.scheme, authority: server.authority,
            path: try target(below: server.path, options.query), headerFields: fields)
    }

    /// Path and query. Some documents write a part of the query, or a fragment to tell paths apart, into the path.
    package func target(below basePath: String, _ extraQuery: QueryItems) throws(InvalidRequest) -> String {
        if let fixedTarget { return fixedTarget }
        let end = pathTemplate.utf8.firstIndex(of: UInt8(ascii: "#")) ?? pathTemplate.endIndex
        let template = pathTemplate[..<end]
        let mark = template.utf8.firstIndex(of: UInt8(ascii: "?")) ?? template.endIndex
        let path = basePath + (try PathTemplate.fill(String(template[..<mark]), with: pathValues))
        var pairs = queryPairs + extraQuery.pairs
        if mark < template.endIndex {
            pairs.insert(try PathTemplate.fill(query: template[mark...].dropFirst(), with: pathValues), at: 0)
        }
        return (path.isEmpty ? "/" : path) + (pairs.isEmpty ? "" : "?" + pairs.joined(separator: "&"))
    }

    /// Whether sending it twice does no more than sending it once. The key may be a parameter of the operation too.
    func isSafeToRepeat(_ options: RequestOptions) -> Bool {
        method.isIdempotent || isMarkedIdempotent || options.idempotencyKey != nil
            || headerFields.contains(.idempotencyKey) || options.headers.contains(.idempotencyKey)
    }
}

extension HTTPRequest.Method {
    /// RFC 9110, 9.2.2.
    var isIdempotent: Bool {
        switch self {
        case .get, .head, .put, .delete, .options: true
        default: false
        }
    }
}

extension HTTPField.Name {
    static let idempotencyKey = HTTPField.Name("Idempotency-Key")!
}

extension HTTPFields {
    /// Takes the other's fields in place of its own of the same names.
    fileprivate mutating func replace(with other: HTTPFields) {
        guard !other.isEmpty else { return }
        guard !isEmpty else { return self = other }
        for name in Set(other.map(\.name)) { self[fields: name] = [] }
        for field in other { append(field) }
    }
}
