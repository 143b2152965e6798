import APIJSON
import APIRuntime
import HTTPTypes
import Testing

@Suite struct PathParameterTests {
    struct Case: Sendable, CustomTestStringConvertible {
        let value: JSONValue
        let style: ParameterStyle
        let explode: Bool
        let path: String

        init(_ value: JSONValue, _ style: ParameterStyle, explode: Bool = false, _ path: String) {
            self.value = value
            self.style = style
            self.explode = explode
            self.path = path
        }

        var testDescription: String { "\(value) \(style) \(explode)" }
    }

    static let list: JSONValue = ["red", "green", "blue"]
    static let keys: JSONValue = ["semi": ";", "dot": ".", "comma": ","]

    /// RFC 6570, 3.2.2, 3.2.5 and 3.2.7, with the variables of section 3.2.
    static let cases: [Case] = [
        Case("value", .simple, "/value"),
        Case("Hello World!", .simple, "/Hello%20World%21"),
        Case(list, .simple, "/red,green,blue"),
        Case(list, .simple, explode: true, "/red,green,blue"),
        Case(keys, .simple, "/semi,%3B,dot,.,comma,%2C"),
        Case(keys, .simple, explode: true, "/semi=%3B,dot=.,comma=%2C"),
        Case("fred", .label, "/.fred"),
        Case("50%", .label, "/.50%25"),
        Case(list, .label, "/.red,green,blue"),
        Case(list, .label, explode: true, "/.red.green.blue"),
        Case(keys, .label, "/.semi,%3B,dot,.,comma,%2C"),
        Case(keys, .label, explode: true, "/.semi=%3B.dot=..comma=%2C"),
        Case("fred", .matrix, "/;x=fred"),
        Case("", .matrix, "/;x"),
        Case(list, .matrix, "/;x=red,green,blue"),
        Case(list, .matrix, explode: true, "/;x=red;x=green;x=blue"),
        Case(keys, .matrix, "/;x=semi,%3B,dot,.,comma,%2C"),
        Case(keys, .matrix, explode: true, "/;semi=%3B;dot=.;comma=%2C"),
        Case(5, .simple, "/5"),
        Case(true, .matrix, "/;x=true"),
        Case(1.5, .label, "/.1.5"),
        Case([nil, "a", nil], .simple, "/a"),
        // OpenAPI 2.0, "Parameter Object", collectionFormat.
        Case(["a|b", "c d"], .pipeDelimited, "/a%7Cb%7Cc%20d"),
        Case(["a", "b"], .spaceDelimited, "/a%20b"),
        Case(["a", "b"], .tabDelimited, "/a%09b"),
    ]

    @Test(arguments: cases) func styles(_ example: Case) async throws {
        let exchange = try await sent(.get, "/{x}") {
            $0.path("x", example.value, style: example.style, explode: example.explode)
        }
        #expect(exchange.request.path == example.path)
    }

    /// Values that would lead elsewhere if they were not encoded.
    @Test(arguments: [
        ("a/b", "a%2Fb"), ("../admin", "..%2Fadmin"), ("a?b=c", "a%3Fb%3Dc"), ("a#b", "a%23b"), ("a b", "a%20b"),
        ("100%", "100%25"), ("%2e%2e", "%252e%252e"), ("é", "%C3%A9"), ("🐈", "%F0%9F%90%88"), ("...", "..."),
        ("a\r\nb", "a%0D%0Ab"), ("\0", "%00"), (";x=1", "%3Bx%3D1"), ("a\\b", "a%5Cb"), ("~-._", "~-._"),
    ])
    func encoding(value: String, expected: String) async throws {
        let exchange = try await sent(.post, "/jobs/{id}/cancel") { $0.path("id", value) }
        #expect(exchange.request.path == "/jobs/\(expected)/cancel")
    }

    @Test(arguments: [
        ("/jobs/{id}/cancel", "", InvalidRequest.emptyPathParameter("id")),
        ("/jobs/{id}", "", .emptyPathParameter("id")),
        ("/jobs/{id}.json", "", .emptyPathParameter("id")), ("/jobs/v{id}", "", .emptyPathParameter("id")),
        ("/jobs/{id}", ".", .dotSegment("id")),
        ("/jobs/{id}/cancel", "..", .dotSegment("id")),
        ("/jobs/.{id}", ".", .dotSegment("id")),
        ("/jobs/%2e{id}", ".", .dotSegment("id")),
        ("/jobs/{other}", "1", .missingPathParameter("other")),
    ])
    func refusal(template: String, value: String, problem: InvalidRequest) async throws {
        await #expect {
            _ = try await sent(.delete, template) { $0.path("id", value) }
        } throws: { error in
            guard case .invalidRequest(problem)? = error as? APIError<Never> else { return false }
            return true
        }
    }

    @Test(arguments: [
        ("/{a}:cancel", "/1%3A2:cancel"), ("/{a}...{b}", "/1%3A2...x"), ("/files/{b}.json", "/files/x.json"),
        ("/a b/{b}", "/a%20b/x"), ("/x//y", "/x//y"), ("/", "/"), ("/x/", "/x/"),
        ("/op?type=a b&id={b}", "/op?type=a%20b&id=x"), ("/#Action={b}", "/"),
    ])
    func templates(template: String, expected: String) async throws {
        let exchange = try await sent(.get, template) {
            $0.path("a", "1:2")
            $0.path("b", "x")
        }
        #expect(exchange.request.path == expected)
    }

    @Test func reservedCharactersStayInTheSegment() async throws {
        let exchange = try await sent(.get, "/{x}") { $0.path("x", "a:b@c/d?e#f%2Fg%", allowReserved: true) }
        #expect(exchange.request.path == "/a:b@c%2Fd%3Fe%23f%2Fg%25")
    }

    @Test(arguments: [
        ("books/1/pages/2", "/v1/books/1/pages/2:copy"), ("a b/c?d", "/v1/a%20b/c%3Fd:copy"), ("a", "/v1/a:copy"),
        ("a%2Fb", "/v1/a%2Fb:copy"), ("/a/b", "/v1/a/b:copy"), (".../b", "/v1/.../b:copy"),
    ])
    func severalSegments(value: String, expected: String) async throws {
        let exchange = try await sent(.get, "/v1/{x}:copy") { $0.path("x", segments: value) }
        #expect(exchange.request.path == expected)
    }

    @Test(arguments: [
        ("", InvalidRequest.emptyPathParameter("x")), ("a//b", .emptyPathParameter("x")),
        ("//a", .emptyPathParameter("x")), ("a/", .emptyPathParameter("x")), ("a/../b", .dotSegment("x")),
        ("..", .dotSegment("x")), ("a/%2E%2e/b", .dotSegment("x")), ("./a", .dotSegment("x")),
    ])
    func segmentsCannotLeaveTheirPlace(value: String, problem: InvalidRequest) async throws {
        await #expect {
            _ = try await sent(.delete, "/v1/{x}") { $0.path("x", segments: value) }
        } throws: { error in
            guard case .invalidRequest(problem)? = error as? APIError<Never> else { return false }
            return true
        }
    }

    @Test func jsonContent() async throws {
        let exchange = try await sent(.get, "/{x}") { $0.path("x", json: ["a": [1, 2]] as JSONValue) }
        #expect(exchange.request.path == "/%7B%22a%22%3A%5B1%2C2%5D%7D")
    }
}
