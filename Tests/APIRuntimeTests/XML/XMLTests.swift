import APIJSON
import APIRuntime
import HTTPTypes
import Testing

@Suite struct XMLTests {
    @Test(arguments: XMLExample.specification + XMLExample.further)
    func valuesAreWritten(_ example: XMLExample) async throws {
        let exchange = try await sent(.post, body: .xml(example.value, example.form))
        #expect(exchange.bodyText == "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n" + example.plainXML)
        #expect(exchange.request.headerFields[.contentType] == "application/xml")
    }

    @Test(arguments: XMLExample.specification + XMLExample.further)
    func valuesAreRead(_ example: XMLExample) async throws {
        let value = try await received(example.xml, example.form)
        #expect(value == example.value, "\(value)")
    }

    /// What servers send that we would write in another way.
    @Test(arguments: [
        ("<!DOCTYPE root SYSTEM \"http://127.0.0.1:1/x.dtd\"><root><s>a</s></root>", #"{"s":"a"}"#),
        ("<?xml version='1.0'?><!-- a -- b --><x:root xmlns:x='urn:x'><x:s>a</x:s></x:root><!-- z -->", #"{"s":"a"}"#),
        ("<other><s>&#x1F600;&#65;&apos;&quot;</s></other>", #"{"s":"😀A'\""}"#),
        ("<root><s>a<!-- b -->c<![CDATA[<&]]>d</s></root>", #"{"s":"ac<&d"}"#),
        ("<root><s>a\r\nb\rc</s></root>", #"{"s":"a\nb\nc"}"#),
        ("<root a = 'x\ty' ><n> +007.50 </n><b> 1 </b></root >", #"{"a":"x y","n":7.50,"b":true}"#),
        ("<root><n/><s/><unknown><deep/></unknown></root>", #"{"n":null,"s":""}"#),
        ("\u{FEFF}<root/>", "{}"),
    ])
    func whatServersSend(_ xml: String, _ json: String) async throws {
        let form = XMLForms(
            #"""
            {"document": {"members": {"s": "string", "n": "number", "b": "boolean",
             "a": {"node": "attribute", "value": "string"}}}}
            """#)["document"]
        let value = try await received(xml, form)
        #expect(try value == JSONValue(jsonBytes: Array(json.utf8)), "\(value)")
    }

    /// What is wrong, and where in the document.
    @Test(arguments: [
        ("", "the end of an element", 0), ("text", "an element", 0), ("<a>", "the end of an element", 3),
        ("<a></b>", "</a>", 5), ("<a/><b/>", "one outermost element", 4), ("<a x=1/>", "a value in quotes", 5),
        ("<a x='1' x='2'/>", "each attribute once", 9), ("<a x='1'y='2'/>", "a blank before an attribute", 8),
        ("<a>&unknown;</a>", "an entity that XML defines, such as '&amp;'", 3),
        ("<a>&#0;</a>", "an entity that XML defines, such as '&amp;'", 3),
        ("<a>a & b</a>", "an entity that XML defines, such as '&amp;'", 5),
        ("<a><!-- </a>", "'-->'", 7), ("<a><![CDATA[</a>", "']]>'", 12), ("<a x='<'/>", "no '<' in an attribute", 6),
        ("<!DOCTYPE a [<!ENTITY b 'c'>]><a>&b;</a>", "a document type without declarations", 12),
        ("<!DOCTYPE a [<!ENTITY b SYSTEM 'file:///x'>]><a>&b;</a>", "a document type without declarations", 12),
        (String(repeating: "<a>", count: 100_000), "fewer elements inside each other", 768),
    ])
    func brokenAndHostileDocuments(_ xml: String, _ expected: String, _ offset: Int) async throws {
        let error = try await failure(xml, XMLForms("{}")["document"], as: JSONValue.self)
        #expect(error.reason == .syntax)
        #expect(error.expected == "XML with " + expected)
        #expect(error.offset == offset)
    }

    /// A value that does not fit is found by its path in the value and its place in the document.
    @Test func valuesThatDoNotFit() async throws {
        let form = XMLForms(#"{"document": {"items": {"members": {"size": "number"}}}}"#)["document"]
        let xml = "<list>\n  <item><size>1</size></item>\n  <item><size>many</size></item>\n</list>"
        let error = try await failure(xml, form, as: [[String: Int]].self)
        #expect(error.path == "$[1].size")
        #expect(error.found == "\"many\"")
        #expect(error.offset == 45)
    }

    @Test func othersThanUTF8() async throws {
        let form = XMLForms(#"{"document": {"members": {"s": "string"}}}"#)["document"]
        let head = "<?xml version=\"1.0\" encoding=\"ISO-8859-1\"?><r><s>"
        let latin = Array(head.utf8) + [0xE9] + Array("</s></r>".utf8)
        let value = try await received(latin, form)
        #expect(value == ["s": "é"])
        var wide: [UInt8] = [0xFE, 0xFF]
        for unit in "<r><s>é</s></r>".utf16 { wide += [UInt8(unit >> 8), UInt8(unit & 0xFF)] }
        #expect(try await received(wide, form) == ["s": "é"])
    }

    @Test func charactersThatXMLCannotHold() async throws {
        let form = XMLForms(#"{"document": "string"}"#)["document"]
        await #expect {
            try await sent(.post, body: .xml("a\u{1}b", form))
        } throws: {
            guard case .invalidRequest(.unsupported)? = $0 as? APIError<Never> else { return false }
            return true
        }
    }

    @Test func numbersThatNothingCanHold() async throws {
        let form = XMLForms(#"{"document": "number"}"#)["document"]
        await #expect {
            try await sent(.post, body: .xml(Double.infinity, form))
        } throws: {
            guard case .invalidRequest(.unwritableNumber)? = $0 as? APIError<Never> else { return false }
            return true
        }
    }

    private func received(_ xml: String, _ form: XMLForm) async throws -> JSONValue {
        try await received(Array(xml.utf8), form)
    }

    private func received(_ bytes: [UInt8], _ form: XMLForm) async throws -> JSONValue {
        try await send(bytes, APIOperation("test", .get, "/", success: .xml(200, form), failure: .none))
    }

    private func failure<Value: JSONCodable>(
        _ xml: String, _ form: XMLForm, as type: Value.Type
    ) async throws -> JSONError {
        do {
            let operation = APIOperation<Value, Never>("test", .get, "/", success: .xml(200, form), failure: .none)
            _ = try await send(Array(xml.utf8), operation)
        } catch APIError<Never>.undecodable(let error, _) {
            return error
        }
        return try #require(nil, "it was read")
    }

    private func send<Value>(_ bytes: [UInt8], _ operation: APIOperation<Value, Never>) async throws -> Value {
        try await ClientCore(
            server: "https://api.example.com",
            configuration: ClientConfiguration { $0.transport = BytesTransport(bytes: bytes) }
        ).send(operation)
    }
}

/// Answers every request with the same document.
private struct BytesTransport: HTTPTransport {
    let bytes: [UInt8]

    func send(
        _ request: HTTPRequest, body: RequestBody?, options: TransportOptions
    ) async throws -> (HTTPResponse, ResponseBody) {
        (HTTPResponse(status: .ok, headerFields: [.contentType: "application/xml"]), ResponseBody(bytes))
    }
}
