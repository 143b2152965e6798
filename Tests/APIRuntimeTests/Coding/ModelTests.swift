import APIRuntime
import Foundation
import Testing

struct ModelTests {
    private let document = """
        {"id":"0123abcd-4567-89ef-abcd-efabcdef0123","name":"Zoë","born":"1990-02-28","seen":"2024-05-31T09:30:05.250Z",\
        "tags":["a","b"],"status":"new","nickname":null,"friend":{"id":"00000000-0000-0000-0000-000000000000","name":"",\
        "status":"brandNew"},"pet":{"petType":"dog","barks":true},"extra":{"z":1.50,"a":[null]},"limits":{"b":2,"a":1},\
        "reason":null}
        """

    @Test func boxesDoNotShow() {
        #expect("\(Indirect("a"))" == "\"a\"")
        #expect("\([Indirect(Int?.none)])" == "[nil]")
    }

    @Test func survives() throws {
        let person = try Person(jsonData: Data(document.utf8))
        #expect(person.born?.year == 1990)
        #expect(person.status == .new)
        #expect(person.friend?.status == .unrecognized("brandNew"))
        #expect(person.friend?.nickname.isAbsent == true)
        #expect(person.nickname == .null)
        guard case .dog(let dog) = person.pet else {
            Issue.record("no dog")
            return
        }
        #expect(dog.barks)
        #expect(try Person(jsonData: person.jsonData()) == person)
        #expect(
            try JSONValue(jsonBytes: person.jsonBytes())
                == withReasonOfFriend(JSONValue(jsonBytes: Array(document.utf8))))
    }

    /// `reason` is required and nullable: written even where the document did not have it.
    private func withReasonOfFriend(_ value: JSONValue) -> JSONValue {
        var value = value
        value["friend"]?["reason"] = JSONValue.null
        return value
    }

    @Test func equality() throws {
        let person = try Person(jsonData: Data(document.utf8))
        var other = person
        #expect(person == other)
        #expect(person.hashValue == other.hashValue)
        other.extra = ["a": [nil], "z": 1.5]
        #expect(person == other)
        #expect(person.hashValue == other.hashValue)
        other.friend?.nickname = .null
        #expect(person != other)
        #expect(Set([person, other, person]).count == 2)
    }

    @Test func anyCoder() throws {
        let person = try Person(jsonData: Data(document.utf8))
        #expect(try JSONDecoder().decode(Person.self, from: JSONEncoder().encode(person)) == person)
        let list = [person, person]
        let format = PropertyListEncoder()
        format.outputFormat = .binary
        let simple = try Pet(jsonBytes: Array("{\"petType\":\"dog\",\"barks\":true}".utf8))
        #expect(try PropertyListDecoder().decode([Pet].self, from: format.encode([simple])) == [simple])
        #expect(try JSONDecoder().decode([Person].self, from: list.jsonData()) == list)
        #expect(try [Person](jsonData: JSONEncoder().encode(list)) == list)
    }

    @Test func coderErrorsTellThePlace() {
        let error = #expect(throws: DecodingError.self) {
            try JSONDecoder().decode([String: Pet].self, from: Data("{\"x\":{\"petType\":\"dog\",\"barks\":1}}".utf8))
        }
        guard case .dataCorrupted(let context) = error else {
            Issue.record("another error: \(String(describing: error))")
            return
        }
        #expect(context.codingPath.map(\.stringValue) == ["x"])
        #expect((context.underlyingError as? JSONError)?.path == "$.barks")
    }

    @Test func digitsSurviveCoders() throws {
        let text =
            "[18446744073709551615,-9223372036854775808,0.1,12345678901234567890.123456789,true,null,\"1\",1e300]"
        let value = try JSONDecoder().decode(JSONValue.self, from: Data(text.utf8))
        #expect(value == (try JSONValue(jsonBytes: Array(text.utf8))))
        #expect(try JSONValue(jsonData: JSONEncoder().encode(value)) == value)
    }

    @Test func failureInsideAModel() {
        let damaged = document.replacingOccurrences(of: "\"1990-02-28\"", with: "\"1990-02-30\"")
        let error = #expect(throws: JSONError.self) { try Person(jsonData: Data(damaged.utf8)) }
        #expect(error?.path == "$.born")
        #expect(error?.found == "\"1990-02-30\"")
    }

    /// A model that holds itself is read, compared and freed at the greatest depth, on the smallest stack in use.
    @Test func recursionOnASmallStack() throws {
        let depth = 500
        let document =
            String(repeating: "{\"value\":1,\"next\":", count: depth) + "null" + String(repeating: "}", count: depth)
        let outcome = Outcome()
        let thread = Thread {
            guard let node = try? Node(jsonBytes: Array(document.utf8)), node == node,
                let value = try? JSONValue(jsonBytes: node.jsonBytes()),
                let again = try? Node(jsonData: Data(value.description.utf8))
            else { return }
            outcome.count = again.count
        }
        thread.stackSize = 1 << 19
        thread.start()
        while !thread.isFinished { Thread.sleep(forTimeInterval: 0.01) }
        #expect(outcome.count == depth)
    }
}

/// What a thread leaves behind; read after it has finished.
private final class Outcome: @unchecked Sendable {
    var count = 0
}
