import APIJSON

/// What tells one page from the next: a parameter of the query, as `"cursor"`, or a member of a body in JSON, as
/// `.body("cursor")`.
public struct PageParameter: Sendable {
    enum Place: Sendable {
        case query(String)
        case body([String])
    }

    let place: Place

    /// A parameter of the query.
    public static func query(_ name: String) -> PageParameter { PageParameter(place: .query(name)) }

    /// The names that lead to a member of the body.
    public static func body(_ names: String...) -> PageParameter { PageParameter(place: .body(names)) }
}

extension PageParameter: ExpressibleByStringLiteral {
    public init(stringLiteral name: String) { self.init(place: .query(name)) }
}

extension OperationRequest {
    /// `nil` when there is no value.
    func replacing(_ parameter: PageParameter, with value: JSONValue?) -> OperationRequest? {
        guard let value, let text = value.pageText else { return nil }
        switch parameter.place {
        case .query(let name): return replacing(query: name, with: text)
        case .body(let names):
            let body = body == nil ? [:] : jsonBody
            guard let body else { return nil }
            var next = self
            next.send(
                .json(
                    body.replacing(names[...], with: value), as: headerFields[.contentType] ?? "application/json"))
            return next
        }
    }

    func number(of parameter: PageParameter) -> Int? {
        switch parameter.place {
        case .query(let name):
            let start = PercentEncoding.encode(name) + "="
            return queryPairs.last { $0.hasPrefix(start) }.flatMap { Int($0.dropFirst(start.count)) }
        case .body(let names):
            guard case .number(let number)? = jsonBody?.value(at: names[...]) else { return nil }
            return number.int
        }
    }

    private func replacing(query name: String, with text: String) -> OperationRequest {
        let start = PercentEncoding.encode(name) + "="
        var next = self
        next.queryPairs.removeAll { $0.hasPrefix(start) }
        next.queryPairs.append(start + PercentEncoding.encode(text))
        return next
    }

    private var jsonBody: JSONValue? { body?.bytesInMemory.flatMap { try? JSONValue(jsonBytes: $0) } }
}

extension JSONValue {
    /// What leads to a page; `nil` for an empty text, and for what is neither text nor number.
    fileprivate var pageText: String? {
        switch self {
        case .string(let text) where !text.isEmpty: text
        case .number(let number): number.text
        default: nil
        }
    }

    fileprivate func value(at names: ArraySlice<String>) -> JSONValue? {
        guard let name = names.first else { return self }
        guard case .object(let members) = self else { return nil }
        return members[name]?.value(at: names.dropFirst())
    }

    /// Objects on the way are made where there are none.
    fileprivate func replacing(_ names: ArraySlice<String>, with value: JSONValue) -> JSONValue {
        guard let name = names.first else { return value }
        var members = JSONObject()
        if case .object(let object) = self { members = object }
        members[name] = (members[name] ?? [:]).replacing(names.dropFirst(), with: value)
        return .object(members)
    }
}
