import APIJSON
import APIRuntime
import HTTPTypes
import Testing

@Suite struct HeaderAndCookieTests {
    static let rgb: JSONValue = ["R": 100, "G": 200]

    @Test(
        arguments: [
            ("blue", false, "blue"), (["blue", "black"], false, "blue,black"), (rgb, false, "R,100,G,200"),
            (rgb, true, "R=100,G=200"), ("a/b?c&d é", false, "a/b?c&d é"), (" padded\t", false, "padded"),
            ("", false, ""),
        ] as [(JSONValue, Bool, String)])
    func headerStyles(value: JSONValue, explode: Bool, expected: String) async throws {
        let exchange = try await sent { $0.header("X-Color", value, explode: explode) }
        #expect(exchange.request.headerFields[.init("x-color")!] == expected)
    }

    @Test(arguments: [
        (ParameterStyle.pipeDelimited, "a|b c"), (.spaceDelimited, "a b c"), (.tabDelimited, "a\tb c"),
    ])
    func headersWithOtherDelimiters(style: ParameterStyle, expected: String) async throws {
        let exchange = try await sent { $0.header("X-List", ["a", "b c"], style: style) }
        #expect(exchange.request.headerFields[.init("X-List")!] == expected)
    }

    @Test func absentHeader() async throws {
        let exchange = try await sent { $0.header("X-Color", String?.none) }
        #expect(exchange.request.headerFields[.init("x-color")!] == nil)
    }

    @Test(arguments: ["a\r\nX-Evil: 1", "a\nb", "a\rb", "a\0b", "\u{7F}"])
    func headersHoldNoLineBreaks(value: String) async throws {
        await #expect {
            _ = try await sent { $0.header("X-Color", value) }
        } throws: {
            guard case .invalidRequest(.controlCharacter("X-Color"))? = $0 as? APIError<Never> else { return false }
            return true
        }
    }

    @Test(arguments: ["", "X Color", "X:Color", "X\r\nColor", "é"])
    func headerNames(name: String) async throws {
        await #expect {
            _ = try await sent { $0.header(name, "x") }
        } throws: {
            guard case .invalidRequest(.headerName(name))? = $0 as? APIError<Never> else { return false }
            return true
        }
    }

    @Test func jsonHeader() async throws {
        let exchange = try await sent { $0.header("X-Filter", json: ["a": "é"] as JSONValue) }
        #expect(exchange.request.headerFields[.init("x-filter")!] == #"{"a":"é"}"#)
    }

    @Test(
        arguments: [
            ("abc==", true, "c=abc=="), ("a b;c,d\"e", true, "c=a%20b%3Bc%2Cd%22e"),
            (["x", "y"], true, "c=x; c=y"), (["x", "y"], false, "c=x,y"), (rgb, true, "R=100; G=200"),
            (rgb, false, "c=R,100,G,200"), ("50%", true, "c=50%25"),
        ] as [(JSONValue, Bool, String)])
    func cookieStyles(value: JSONValue, explode: Bool, expected: String) async throws {
        let exchange = try await sent { $0.cookie("c", value, explode: explode) }
        #expect(exchange.request.headerFields[.cookie] == expected)
    }

    @Test func severalCookies() async throws {
        let exchange = try await sent {
            $0.cookie("a", 1)
            $0.cookie("none", String?.none)
            $0.cookie("b", "x y", style: .cookie)
        }
        #expect(exchange.request.headerFields[.cookie] == "a=1; b=x y")
    }

    @Test(arguments: ["x; admin=1", "x\r\ny"])
    func cookiesHoldNoSeparators(value: String) async throws {
        await #expect(throws: APIError<Never>.self) {
            _ = try await sent { $0.cookie("c", value, style: .cookie) }
        }
    }

    @Test func whoSetsAHeaderLastWins() async throws {
        let transport = RecordingTransport()
        let core = ClientCore(
            server: "https://api.example.com",
            configuration: ClientConfiguration {
                $0.transport = transport
                $0.headers[.userAgent] = "configuration"
                $0.headers[.acceptLanguage] = "de"
                $0.headers[.accept] = "text/csv"
            })
        let request = OperationRequest(
            "test", .get, "/", headers: ["User-Agent": "operation"], accept: ["application/json", "text/plain"])
        _ = try await core.raw(request, RequestOptions { $0.headers[.userAgent] = "options" })
        let fields = try #require(await transport.exchanges.first).request.headerFields
        #expect(fields[.userAgent] == "options")
        #expect(fields[.acceptLanguage] == "de")
        #expect(fields[.accept] == "application/json, text/plain")
    }
}
