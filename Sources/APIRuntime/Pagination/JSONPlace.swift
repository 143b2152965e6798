import APIJSON

/// The names that lead to a value inside an answer. In an array they lead on from its last element.
public struct JSONPlace: Sendable, Hashable {
    let names: [String]
}

extension JSONPlace: ExpressibleByStringLiteral, ExpressibleByArrayLiteral {
    public init(stringLiteral name: String) { names = [name] }
    public init(arrayLiteral names: String...) { self.names = names }
}

extension JSONPlace {
    /// `nil` for nothing and for `null`.
    func value(in document: JSONReader) -> JSONValue? {
        var reader = document
        for name in names {
            if reader.kind == .array {
                guard let last = reader.array().reduce(nil, { $1 as JSONReader? }) else { return nil }
                reader = last
            }
            guard let member = reader.members.first(where: { $0.key == name }) else { return nil }
            reader = member.value
        }
        return reader.isNull ? nil : JSONValue(json: reader)
    }

    /// A text, or the `href` of an object (JSON:API 1.1, "Links"); `nil` for anything else, and for an empty text.
    func address(in document: JSONReader) -> String? {
        switch value(in: document) {
        case .string(let text): text.isEmpty ? nil : text
        case .object: JSONPlace(names: names + ["href"]).address(in: document)
        default: nil
        }
    }

    /// `$.meta.next`
    var path: String { "$" + names.map { "." + $0 }.joined() }
}
