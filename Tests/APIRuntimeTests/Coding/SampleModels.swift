import APIRuntime
import Foundation

/// Types as they are generated.
struct Person: JSONModel {
    var id: UUID
    var name: String
    var born: CalendarDate?
    var seen: Date?
    var tags: [String]?
    var status: Status
    var nickname: Field<String>
    @Indirect var friend: Person?
    var pet: Pet?
    var extra: JSONValue?
    var limits: [String: Int]?
    var reason: String?

    init(json reader: JSONReader) {
        var json = reader.object()
        id = json.uuid("id")
        name = json.string("name")
        born = json.optionalCalendarDate("born")
        seen = json.optionalDate("seen")
        tags = json.optionalStrings("tags")
        status = json.value("status")
        nickname = json.field("nickname")
        friend = json.optionalValue("friend")
        pet = json.optionalValue("pet")
        extra = json.optionalValue("extra")
        limits = json.optionalValue("limits")
        reason = json.optionalString("reason")
    }

    func write(to json: inout JSONWriter) {
        json.beginObject()
        json.write("id", id)
        json.write("name", name)
        json.write("born", born)
        json.write("seen", seen)
        json.write("tags", tags)
        json.write("status", status)
        json.write("nickname", nickname)
        json.write("friend", friend)
        json.write("pet", pet)
        json.write("extra", extra)
        json.write("limits", limits)
        json.writeNullable("reason", reason)
        json.endObject()
    }
}

enum Status: OpenStringEnum {
    case new
    case done
    case unrecognized(String)

    static let allCases: KnownCases<Status> = [.new, .done]

    var rawValue: String {
        switch self {
        case .new: "new"
        case .done: "done"
        case .unrecognized(let value): value
        }
    }
}

indirect enum Pet: JSONModel {
    case dog(Dog)
    case unrecognized(JSONValue)

    init(json: JSONReader) {
        switch json.discriminator("petType") {
        case "dog": self = .dog(Dog(json: json))
        default: self = .unrecognized(JSONValue(json: json))
        }
    }

    func write(to json: inout JSONWriter) {
        switch self {
        case .dog(let value): value.write(to: &json)
        case .unrecognized(let value): value.write(to: &json)
        }
    }
}

struct Dog: JSONModel {
    let petType: String
    let barks: Bool

    init(json reader: JSONReader) {
        var json = reader.object()
        petType = json.string("petType")
        barks = json.bool("barks")
    }

    func write(to json: inout JSONWriter) {
        json.beginObject()
        json.write("petType", petType)
        json.write("barks", barks)
        json.endObject()
    }
}

/// A type that holds itself.
struct Node: JSONModel {
    let value: Int
    let next: Indirect<Node>?

    init(json reader: JSONReader) {
        var json = reader.object()
        value = json.int("value")
        next = json.optionalValue("next")
    }

    func write(to json: inout JSONWriter) {
        json.beginObject()
        json.write("value", value)
        json.write("next", next)
        json.endObject()
    }

    /// How many nodes hang together.
    var count: Int {
        var count = 1
        var node = self
        while let next = node.next?.wrappedValue {
            node = next
            count += 1
        }
        return count
    }
}
