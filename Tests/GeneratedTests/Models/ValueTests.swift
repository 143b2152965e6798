import APIJSON
import Foundation
import OrchestraLibraryAPI
import PlatformAPI
import Testing
import WaveBuoysAPI

/// Values of every kind that models are made of: three-state fields, open enumerations, dates, unions, maps, recursion.
@Suite struct ValueTests {
    private func text(_ value: some JSONCodable) -> String { String(decoding: value.jsonBytes(), as: UTF8.self) }

    private func read<Value: JSONCodable>(_ text: String, as type: Value.Type = Value.self) throws -> Value {
        try Value(jsonBytes: Array(text.utf8))
    }

    @Test func threeStates() throws {
        #expect(text(UpdateWorkflow()) == "{}")
        #expect(text(UpdateWorkflow(name: nil)) == #"{"name":null}"#)
        #expect(text(UpdateWorkflow(name: "n")) == #"{"name":"n"}"#)
        var change = try read(#"{"note":null,"due":"2026-02-03"}"#, as: LoanChange.self)
        #expect(change.note == .null)
        #expect(change.conductor == .absent)
        #expect(change.due == CalendarDate(year: 2026, month: 2, day: 3))
        change.note = "later"
        change.conductor = .value(.person(Composer.Person(familyName: "Clara")))
        let again = try read(text(change), as: LoanChange.self)
        #expect(again == change)
        #expect(again.note == "later")
        #expect(text(BuoyPatch(name: nil, operators: [])).contains(#""name":null"#))
    }

    /// A PATCH names what changes; a default that was not asked for would change something else.
    @Test func aPatchSendsNoDefaults() {
        #expect(text(LoanChange(note: "n")) == #"{"note":"n"}"#)
        #expect(text(BuoyPatch(name: nil)) == #"{"name":null}"#)
        #expect(text(BuoyPatch(alarmHeight: nil)) == #"{"alarmHeight":null}"#)
    }

    @Test func openEnumerationsKeepWhatIsNew() throws {
        #expect(try read(#""STOPPED""#, as: JobStatus.self) == .stopped)
        let new = try read(#""PAUSED""#, as: JobStatus.self)
        #expect(new == .unrecognized("PAUSED"))
        #expect(text(new) == #""PAUSED""#)
        #expect(JobStatus(rawValue: "FAILED") == .failed)
        #expect(JobStatus.allCases.map(\.rawValue) == ["SCHEDULED", "IN_PROGRESS", "COMPLETED", "STOPPED", "FAILED"])
        #expect(try read("3", as: Grade.self) == .medium)
        #expect(try read("6", as: Grade.self) == .unrecognized(6))
        #expect(text(Grade.unrecognized(6)) == "6")
        #expect(Set([JobStatus.failed, .unrecognized("FAILED")]).count == 1)
        #expect(throws: JSONError.self) { try read("7", as: JobStatus.self) }
        #expect(throws: JSONError.self) { try read("null", as: JobStatus.self) }
        #expect(throws: JSONError.self) { try read("2.5", as: Grade.self) }
    }

    @Test func closedEnumerationsTakeOnlyWhatIsListed() throws {
        #expect(try read(#""desc""#, as: SortDirection.self) == .desc)
        #expect(throws: JSONError.self) { try read(#""up""#, as: SortDirection.self) }
    }

    /// Text -> how the same moment is written.
    static let moments = [
        ("2025-05-31T09:30:00Z", "2025-05-31T09:30:00Z"), ("2025-05-31T09:30:00.5Z", "2025-05-31T09:30:00.500Z"),
        ("2025-05-31T09:30:00.123456Z", "2025-05-31T09:30:00.123456Z"),
        ("2025-05-31T11:30:00+02:00", "2025-05-31T09:30:00Z"), ("2025-05-31T09:30:00", "2025-05-31T09:30:00Z"),
        ("2025-05-31 09:30:00.123+00:00", "2025-05-31T09:30:00.123Z"),
    ]

    @Test(arguments: moments) func dates(text: String, written: String) throws {
        let waves = try read(#"{"type":"Waves","at":"\#(text)","height":1}"#, as: Waves.self)
        #expect(self.text(waves).contains(#""at":"\#(written)""#))
        #expect(try read(self.text(waves), as: Waves.self).at == waves.at)
    }

    @Test(arguments: ["2025-05-31", "09:30", "2025-13-01T00:00:00Z", "2025-02-30T00:00:00Z", "yesterday"])
    func whatIsNoDate(text: String) throws {
        let error = try #require(throws: JSONError.self) {
            _ = try read(#"{"type":"Waves","at":"\#(text)","height":1}"#, as: Waves.self)
        }
        #expect(error.path == "$.at")
        #expect(error.found.contains(text))
    }

    @Test func aDiscriminatorChooses() throws {
        let base = #""id":"5f9b0c3a-8a57-4f4e-9f58-0a6d3f6a2f10","title":"t""#
        let tape = try read(#"{\#(base),"kind":"tape","duration":"PT3M"}"#, as: Holding.self)
        guard case .recording(let recording) = tape else {
            Issue.record("\(tape)")
            return
        }
        #expect(recording.kind == .tape)
        #expect(try read(text(tape), as: Holding.self) == tape)
        guard case .partSet(let parts) = try read(#"{\#(base),"kind":"parts","copies":{"oboe":2}}"#, as: Holding.self)
        else {
            Issue.record("no set of parts")
            return
        }
        #expect(parts.copies == ["oboe": 2])
        let film = #"{"kind":"film","any":[1,2]}"#
        let unknown = try read(film, as: Holding.self)
        #expect(unknown == .unrecognized(["kind": "film", "any": [1, 2]]))
        #expect(text(unknown) == film)
        #expect(try read("{}", as: Holding.self) == .unrecognized([:]))
        #expect(throws: JSONError.self) { try read(#"{"kind":"score"}"#, as: Holding.self) }
    }

    @Test func shapesChoose() throws {
        #expect(try read(#""Bach""#, as: Composer.self) == .string("Bach"))
        let clara = try read(#"{"family_name":"Schumann","given_name":"Clara"}"#, as: Composer.self)
        #expect(clara == .person(Composer.Person(familyName: "Schumann", givenName: "Clara")))
        guard case .member = try read(#"{"member_number":1,"instrument":"viola","name":"x"}"#, as: Borrower.self),
            case .ensemble = try read(#"{"name":"x","contact":{"phone":"1"}}"#, as: Borrower.self),
            case .unrecognized = try read(#"{"name":"x"}"#, as: Borrower.self)
        else {
            Issue.record("the wrong variant")
            return
        }
    }

    @Test func recursionAndFurtherMembers() throws {
        let json = #"{"name":"a","movements":[{"name":"b"}],"arranged_from":{"name":"c","key":"D"},"x":[1,{"y":2.50}]}"#
        let work = try read(json, as: Work.self)
        #expect(work.movements?.first?.name == "b")
        #expect(work.arrangedFrom?.key == "D")
        #expect(work.additionalProperties.keys.sorted() == ["x"])
        #expect(try read(text(work), as: JSONValue.self) == read(json, as: JSONValue.self))
        #expect(
            work
                == Work(
                    name: "a", movements: [Work(name: "b")], arrangedFrom: Work(name: "c", key: "D"),
                    additionalProperties: ["x": [1, ["y": .number(JSONNumber(text: "2.50") ?? 0)]]]))
    }

    @Test func mapsWithNullAndRequiredNull() throws {
        let json =
            #"{"id":"1","position":{"latitude":1.5,"longitude":-2},"state":null,"drift":null,"latest":null,"#
            + #""photo":"AAEC/w==","calibration":{"a":1.5,"b":null}}"#
        let buoy = try read(json, as: Buoy.self)
        #expect(buoy.photo == Data([0, 1, 2, 255]))
        #expect(buoy.calibration == ["a": 1.5, "b": nil])
        #expect(try read(text(buoy), as: JSONValue.self) == read(json, as: JSONValue.self))
    }

    @Test func exactNumbersAndDefaults() throws {
        let json =
            #"{"id":9007199254740993,"borrower":{"name":"x","contact":{"phone":"1"}},"due":"2026-01-31","returned":null"#
        let loan = try read(json + #","fee":0.10}"#, as: Loan.self)
        #expect(loan.id == 9_007_199_254_740_993)
        #expect(loan.fee == Decimal(string: "0.1"))
        #expect(try read(json + "}", as: Loan.self).fee == 0)
        #expect(throws: JSONError.self) {
            try read(json.replacing("9007199254740993", with: "99999999999999999999") + "}", as: Loan.self)
        }
    }
}
