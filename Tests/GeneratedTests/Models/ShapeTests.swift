import APIJSON
import Foundation
import OrchestraLibraryAPI
import Testing

/// Arrays of several types, unions of scalars, unions told apart by constants, and values that break their format.
@Suite struct ShapeTests {
    private func text(_ value: some JSONCodable) -> String { String(decoding: value.jsonBytes(), as: UTF8.self) }

    private func read<Value: JSONCodable>(_ text: String, as type: Value.Type = Value.self) throws -> Value {
        try Value(jsonBytes: Array(text.utf8))
    }

    @Test func elementsOfTheirOwnTypes() throws {
        let json = #"[12,"forte","oboe","horn"]"#
        let marking = try read(json, as: Marking.self)
        #expect(marking == Marking(first: 12, second: "forte", others: ["oboe", "horn"]))
        #expect(text(marking) == json)
        #expect(try read(#"[1,"p"]"#, as: Marking.self).others == [])
        let decoded = try JSONDecoder().decode(Marking.self, from: Data(json.utf8))
        #expect(decoded == marking)
    }

    @Test(arguments: [
        (#"[12]"#, "$[1]", "nothing"), (#"[]"#, "$[0]", "nothing"), (#"["a","b"]"#, "$[0]", #""a""#),
        (#"[1,"a",2]"#, "$[2]", "2"), (#"{}"#, "$", "{}"),
    ])
    func elementsThatAreNotThere(json: String, path: String, found: String) throws {
        let error = try #require(throws: JSONError.self) { try read(json, as: Marking.self) }
        #expect(error.path == path)
        #expect(error.found == found)
    }

    @Test func scalars() throws {
        #expect(try read("18446744073709551615", as: Opus.self) == .int(18_446_744_073_709_551_615))
        #expect(try read(#""posthumous""#, as: Opus.self) == .string("posthumous"))
        #expect(try read("[1,2]", as: Opus.self) == .ints([1, 2]))
        for other in ["true", "null", #"{"a":1}"#] {
            let opus = try read(other, as: Opus.self)
            guard case .unrecognized = opus else {
                Issue.record("\(opus)")
                continue
            }
            #expect(text(opus) == other)
        }
    }

    @Test func constantsChoose() throws {
        let granted = try read(#"{"granted":true,"until":"2026-01-31"}"#, as: Notice.self)
        #expect(granted == .granted(Granted(until: CalendarDate(year: 2026, month: 1, day: 31)!)))
        #expect(text(granted) == #"{"granted":true,"until":"2026-01-31"}"#)
        #expect(try read(#"{"granted":false,"reason":"lent"}"#, as: Notice.self) == .refused(Refused(reason: "lent")))
        guard case .postponed(let later) = try read(#"{"postponed":"2026-02-01"}"#, as: Notice.self) else {
            Issue.record("not postponed")
            return
        }
        #expect(later.postponed == CalendarDate(year: 2026, month: 2, day: 1))
    }

    @Test func unionsInsideThemselves() throws {
        let json = #"["a",{"all":{"x":["b",[]],"y":"c"}}]"#
        let request = try read(json, as: Request.self)
        #expect(text(request) == json)
        guard case .list(let list) = request, list.count == 2, case .all(let all) = list[1] else {
            Issue.record("\(request)")
            return
        }
        #expect(all.all["y"] == .string("c"))
    }

    /// A member of a recording or a score, its text, and what is found at its path.
    static let broken = [
        ("id", #""5f9b""#), ("acquired", #""2026-13-01""#), ("duration", #""3 minutes""#),
        ("recorded_at", #""noon""#), ("source", #""""#), ("title", "7"), ("kind", "null"),
    ]

    @Test(arguments: broken) func valuesThatBreakTheirFormat(member: String, value: String) throws {
        let members = ["id": #""5f9b0c3a-8a57-4f4e-9f58-0a6d3f6a2f10""#, "title": #""t""#, "kind": #""tape""#]
            .merging([member: value]) { $1 }
        let json = "{" + members.map { "\"\($0)\":\($1)" }.joined(separator: ",") + "}"
        let error = try #require(throws: JSONError.self) { try read(json, as: Recording.self) }
        #expect(error.path == "$." + member)
        #expect(error.found == value)
    }

    @Test(arguments: [("pages", "2147483648"), ("pages", "1.5"), ("cover", #""no base64!""#)])
    func numbersAndBytesThatBreakTheirFormat(member: String, value: String) throws {
        let json =
            #"{"id":"5f9b0c3a-8a57-4f4e-9f58-0a6d3f6a2f10","title":"t","kind":"score","work":{"name":"w"},"#
            + "\"\(member)\":\(value)}"
        let error = try #require(throws: JSONError.self) { try read(json, as: Score.self) }
        #expect(error.path == "$." + member)
        #expect(error.found == value)
    }
}
