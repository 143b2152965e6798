/// The members of a JSON object in their order, each key once.
///
/// Objects are equal when they have equal members, in whatever order.
public struct JSONObject: Sendable {
    private var members: [(key: String, value: JSONValue)] = []
    /// Where each key stands; empty while the object is so small that a search is quicker.
    private var positions: [String: Int] = [:]

    private static let smallCount = 12

    public init() {}

    /// The value of `key`; nil when there is none. Setting nil removes the member, a new key goes to the end.
    public subscript(key: String) -> JSONValue? {
        get { position(of: key).map { members[$0].value } }
        set {
            switch (position(of: key), newValue) {
            case (let position?, let value?): members[position].value = value
            case (let position?, nil): remove(at: position)
            case (nil, let value?): append(key, value)
            case (nil, nil): break
            }
        }
    }

    public var keys: [String] { members.map(\.key) }
    public var values: [JSONValue] { members.map(\.value) }

    private func position(of key: String) -> Int? {
        positions.isEmpty ? members.firstIndex { $0.key == key } : positions[key]
    }

    /// Adds a member whose key is known to be new.
    mutating func append(_ key: String, _ value: JSONValue) {
        members.append((key, value))
        if !positions.isEmpty {
            positions[key] = members.count - 1
        } else if members.count > JSONObject.smallCount {
            indexMembers()
        }
    }

    private mutating func remove(at position: Int) {
        members.remove(at: position)
        positions = [:]
        if members.count > JSONObject.smallCount { indexMembers() }
    }

    private mutating func indexMembers() {
        for (position, member) in members.enumerated() { positions[member.key] = position }
    }

    func sortedByKey() -> JSONObject {
        var sorted = JSONObject()
        sorted.members = members.sorted { $0.key < $1.key }
        return sorted
    }

    /// Adds a member unless its key is there already.
    mutating func insert(_ key: String, _ value: JSONValue) {
        if position(of: key) == nil { append(key, value) }
    }
}

extension JSONObject: RandomAccessCollection {
    public var startIndex: Int { 0 }
    public var endIndex: Int { members.count }
    public subscript(position: Int) -> (key: String, value: JSONValue) { members[position] }
}

extension JSONObject: ExpressibleByDictionaryLiteral {
    /// Of equal keys the first counts.
    public init(dictionaryLiteral elements: (String, JSONValue)...) {
        for (key, value) in elements { insert(key, value) }
    }
}
