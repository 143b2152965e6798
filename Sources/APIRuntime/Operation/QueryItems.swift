/// Names and values of a query in their order, not encoded. A name may occur more than once.
public struct QueryItems: Sendable, Hashable {
    struct Item: Sendable, Hashable {
        let name: String
        let value: String
    }

    private(set) var items: [Item] = []

    public init() {}

    /// Adds a pair at the end.
    public mutating func append(_ name: String, _ value: String) {
        items.append(Item(name: name, value: value))
    }

    /// Encoded `name=value` pairs.
    var pairs: [String] {
        items.map { PercentEncoding.encode($0.name) + "=" + PercentEncoding.encode($0.value) }
    }
}

extension QueryItems: ExpressibleByDictionaryLiteral {
    public init(dictionaryLiteral elements: (String, String)...) {
        for (name, value) in elements { append(name, value) }
    }
}
