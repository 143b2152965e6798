public import APIJSON
import HTTPTypes

/// A header of answers as a document describes it, with the type of its value.
///
/// A client has one for each header that its document describes, read from whatever came with the answer:
///
/// ```swift
/// let response = try await client.response(for: .listJobs())
/// let left = response[.rateLimitRemaining]  // Int?
/// ```
public struct ResponseHeader<Value: JSONCodable>: Sendable {
    /// As the document spells it; case does not matter.
    public let name: String

    public init(_ name: String) {
        self.name = name
    }

    /// Text stands as it is, numbers and Booleans as in JSON, elements of a list between commas (OpenAPI, style
    /// `simple`), members of an object as `R,100` or, exploded, `R=100`.
    func value(in fields: HTTPFields) -> Value? {
        guard let name = HTTPField.Name(name), let text = fields[name] else { return nil }
        let items = text.split(separator: ",").map { String($0.trimmingSpaces) }
        let readings = [
            text.jsonBytes(), Array(text.utf8), items.jsonBytes(), Array("[\(items.joined(separator: ","))]".utf8),
        ]
        return readings.lazy.compactMap { try? Value(jsonBytes: $0) }.first ?? HeaderMembers(items)?.value()
    }
}

/// The members of an object in a header.
private struct HeaderMembers {
    private let members: [(name: String, text: String)]

    init?(_ items: [String]) {
        if items.allSatisfy({ $0.contains("=") }) {
            members = items.map { item in
                let halves = item.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
                return (halves[0].trimmingSpaces, halves[1].trimmingSpaces)
            }
        } else {
            guard items.count.isMultiple(of: 2) else { return nil }
            members = stride(from: 0, to: items.count, by: 2).map { (items[$0], items[$0 + 1]) }
        }
    }

    /// Only the type knows whether `100` is a number or text, so what it does not read as the one becomes the other.
    func value<Value: JSONCodable>() -> Value? {
        var texts: Set<String> = []
        for _ in 0...members.count {
            do throws(JSONError) {
                return try Value(jsonBytes: json(texts))
            } catch {
                guard texts.insert(error.path).inserted else { return nil }
            }
        }
        return nil
    }

    /// - Parameter texts: The paths of members that are strings whatever they look like.
    private func json(_ texts: Set<String>) -> [UInt8] {
        var object = JSONObject()
        for (name, text) in members {
            let plain = texts.contains("$." + name) ? nil : try? JSONValue(jsonBytes: Array(text.utf8))
            object[name] = plain ?? .string(text)
        }
        return JSONValue.object(object).jsonBytes()
    }
}

extension ResponseHead {
    /// What the header says; nothing when it is absent, or not what the document says it is.
    public subscript<Value>(header: ResponseHeader<Value>) -> Value? { header.value(in: headers) }
}

extension Response {
    /// What the header says; nothing when it is absent, or not what the document says it is.
    public subscript<Header>(header: ResponseHeader<Header>) -> Header? { head[header] }
}
