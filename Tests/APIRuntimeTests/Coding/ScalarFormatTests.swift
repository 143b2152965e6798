import APIRuntime
import Foundation
import Testing

struct ScalarFormatTests {
    @Test func uuids() throws {
        let text = "0123abcd-4567-89ef-ABCD-EFabcdef0123"
        let uuid = try UUID(jsonBytes: Array("\"\(text)\"".utf8))
        #expect(uuid == UUID(uuidString: text))
        #expect(uuid.jsonBytes() == Array("\"\(text.lowercased())\"".utf8))
        let escaped = text.replacingOccurrences(of: "-", with: "\\u002d")
        #expect(try UUID(jsonBytes: Array("\"\(escaped)\"".utf8)) == uuid)
        for _ in 0..<200 {
            let uuid = UUID()
            #expect(try UUID(jsonBytes: uuid.jsonBytes()) == uuid)
        }
    }

    /// A character that is no digit is noticed at every place.
    @Test(arguments: ["g", "G", "/", ":", "@", "`", " ", "-", "\u{7F}"])
    func damagedUUIDs(character: Character) {
        let text = Array("0123abcd-4567-89ef-abcd-efabcdef0123")
        for place in text.indices where text[place] != character {
            var damaged = text
            damaged[place] = character
            #expect(throws: JSONError.self) { try UUID(jsonBytes: Array("\"\(String(damaged))\"".utf8)) }
        }
        #expect(throws: JSONError.self) { try UUID(jsonBytes: Array("\"0123abcd\"".utf8)) }
    }

    @Test(arguments: [
        ("", ""), ("Zg==", "f"), ("Zg", "f"), ("Zm8=", "fo"), ("Zm8", "fo"), ("Zm9v", "foo"), ("Zm9vYmFy", "foobar"),
        ("Zm9v\\nYmFy\\r\\n", "foobar"), ("Zm9v\\u0059mFy", "foobar"),
    ])
    func base64(text: String, decoded: String) throws {
        #expect(try Data(jsonBytes: Array("\"\(text)\"".utf8)) == Data(decoded.utf8))
    }

    @Test func base64OfAllBytes() throws {
        for count in 0..<70 {
            let data = Data((0..<count).map { UInt8(truncatingIfNeeded: $0 &* 89 &+ 251) })
            #expect(data.jsonBytes() == Array("\"\(data.base64EncodedString())\"".utf8))
            #expect(try Data(jsonBytes: data.jsonBytes()) == data)
            let urlSafe = data.base64EncodedString().replacingOccurrences(of: "+", with: "-")
                .replacingOccurrences(of: "/", with: "_").replacingOccurrences(of: "=", with: "")
            #expect(try Data(jsonBytes: Array("\"\(urlSafe)\"".utf8)) == data)
        }
    }

    @Test(arguments: ["Z", "Zg=", "Zg===", "Zm8==", "=", "Zm9v=", "Zm=9v", "Zm9v!", "é"])
    func noBase64(text: String) {
        let error = #expect(throws: JSONError.self) { try Data(jsonBytes: Array("\"\(text)\"".utf8)) }
        #expect(error?.expected == "bytes in base64")
    }

    @Test func urls() throws {
        let url = try URL(jsonBytes: Array("\"https:\\/\\/example.com\\/a?b=c#d\"".utf8))
        #expect(url.absoluteString == "https://example.com/a?b=c#d")
        #expect(url.jsonBytes() == Array("\"https://example.com/a?b=c#d\"".utf8))
        #expect(throws: JSONError.self) { try URL(jsonBytes: Array("\"\"".utf8)) }
        #expect(throws: JSONError.self) { try URL(jsonBytes: Array("1".utf8)) }
    }

    @Test(arguments: [
        "0", "-1", "0.1", "123456789012345678.90123456789", "99999999999999999999999999999999999999",
        "0.00000000000000001",
    ])
    func decimals(text: String) throws {
        let decimal = try Decimal(jsonBytes: Array(text.utf8))
        #expect(decimal.jsonBytes() == Array(text.utf8))
        #expect(try Decimal(jsonBytes: Array("\"\(text)\"".utf8)) == decimal)
    }

    @Test(arguments: ["123456789012345678901234567890123456789.5", "1e1000", "\"x\"", "\"\"", "true"])
    func noDecimals(text: String) {
        #expect(throws: JSONError.self) { try Decimal(jsonBytes: Array(text.utf8)) }
    }

    @Test func decimalThatIsNoNumber() {
        #expect(throws: JSONError.self) { try Decimal.nan.jsonData() }
    }
}
