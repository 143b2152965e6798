import APIJSON
import Testing

struct ObjectReaderTests {
    private func reader(_ document: String) throws -> JSONReader {
        try JSONTape(parsing: Array(document.utf8)).root
    }

    @Test(arguments: [
        "{\"a\":1,\"b\":2,\"c\":3}",
        "{\"c\":3,\"b\":2,\"a\":1}",
        "{\"x\":[{\"a\":9}],\"a\":1,\"y\":{\"b\":9},\"b\":2,\"c\":3,\"z\":0}",
        "{\"\\u0061\":1,\"\\u0062\":2,\"c\":3}",
    ])
    func anyOrder(document: String) throws {
        let reader = try reader(document)
        var object = reader.object()
        #expect([object.int("a"), object.int("b"), object.int("c")] == [1, 2, 3])
        #expect(object.optionalInt("d") == nil)
        var backwards = reader.object()
        #expect([backwards.int("c"), backwards.int("b"), backwards.int("a")] == [3, 2, 1])
        #expect(reader.tape.failure == nil)
    }

    @Test func sameKeyAgain() throws {
        let reader = try reader("{\"a\":1,\"b\":2}")
        var object = reader.object()
        #expect(
            [object.int("a"), object.int("a"), object.int("b"), object.int("a"), object.int("b")] == [1, 1, 2, 1, 2])
        #expect(reader.tape.failure == nil)
    }

    @Test func absentAndNull() throws {
        let reader = try reader("{\"null\":null,\"text\":\"\"}")
        var object = reader.object()
        #expect(object.optionalString("null") == nil)
        #expect(object.optionalString("absent") == nil)
        #expect(object.optionalString("text") == "")
        #expect(object.reader("null")?.isNull == true)
        #expect(object.reader("absent") == nil)
        #expect(reader.tape.failure == nil)
    }

    /// Lookups change over to an index once the keys passed over become many; what they find stays the same.
    @Test func largeObject() throws {
        var members = (0..<2000).map { "\"key\($0)\":\($0)" }
        members.append("\"na\\u006de\":1,\"last\":3")
        let reader = try reader("{\(members.joined(separator: ","))}")
        var object = reader.object()
        for _ in 0..<1000 {
            #expect(object.int("last") == 3)
            #expect(object.int("name") == 1)
            #expect(object.optionalInt("key1999") == 1999)
            #expect(object.optionalInt("key7") == 7)
            #expect(object.optionalInt("absent") == nil)
            #expect(object.optionalInt("key2000") == nil)
        }
        #expect(reader.tape.failure == nil)
    }

    @Test func keysOfEveryLength() throws {
        let reader = try reader(
            """
            {"":0,"a":1,"ab":2,"abc":3,"abcdefg":7,"abcdefgh":8,"abcdefgi":9,"abcdefghijklmno":15,\
            "abcdefghijklmnop":16,"abcdefghijklmnopqrstuvwx":24,"abcdefghijklmnoXqrstuvwx":25}
            """)
        var object = reader.object()
        #expect(object.int("abcdefghijklmnoXqrstuvwx") == 25)
        #expect(object.int("abcdefghijklmnopqrstuvwx") == 24)
        #expect(object.int("abcdefghijklmnop") == 16)
        #expect(object.int("abcdefghijklmno") == 15)
        #expect(object.int("abcdefgi") == 9)
        #expect(object.int("abcdefgh") == 8)
        #expect(object.int("abcdefg") == 7)
        #expect(object.int("abc") == 3)
        #expect(object.int("ab") == 2)
        #expect(object.int("a") == 1)
        #expect(object.int("") == 0)
        #expect(reader.tape.failure == nil)
    }

    @Test func additionalMembers() throws {
        let reader = try reader("{\"a\":1,\"x\":2,\"y\":3,\"x\":4}")
        #expect(reader.object().additional(except: ["a"]) == ["x": 2, "y": 3])
    }

    @Test func otherKinds() throws {
        let reader = try reader("[true,[1,null],{\"k\":[\"a\"]},2]")
        #expect(reader.kind == .array)
        #expect(reader.array().map(\.kind) == [.bool, .array, .object, .number])
        #expect(reader.array().map(\.byteRange) == [1..<5, 6..<14, 15..<26, 27..<28])
        #expect(reader.array().underestimatedCount == 4)
    }
}
