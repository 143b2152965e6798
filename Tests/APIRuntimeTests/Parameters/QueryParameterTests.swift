import APIJSON
import APIRuntime
import HTTPTypes
import Testing

@Suite struct QueryParameterTests {
    struct Case: Sendable, CustomTestStringConvertible {
        let value: JSONValue
        let style: ParameterStyle
        let explode: Bool?
        let query: String?

        init(_ value: JSONValue, _ style: ParameterStyle = .form, explode: Bool? = nil, gives query: String?) {
            self.value = value
            self.style = style
            self.explode = explode
            self.query = query
        }

        var testDescription: String { "\(value) \(style) \(explode.map(String.init) ?? "")" }
    }

    static let colors: JSONValue = ["blue", "black", "brown"]
    static let rgb: JSONValue = ["R": 100, "G": 200, "B": 150]
    static let keys: JSONValue = ["semi": ";", "dot": ".", "comma": ","]

    /// The table of OpenAPI 3.1, 4.8.12.5, and RFC 6570, 3.2.8.
    static let cases: [Case] = [
        Case("", gives: "color="),
        Case("blue", gives: "color=blue"),
        Case(colors, gives: "color=blue&color=black&color=brown"),
        Case(colors, explode: false, gives: "color=blue,black,brown"),
        Case(rgb, gives: "R=100&G=200&B=150"),
        Case(rgb, explode: false, gives: "color=R,100,G,200,B,150"),
        Case(keys, explode: false, gives: "color=semi,%3B,dot,.,comma,%2C"),
        Case(keys, gives: "semi=%3B&dot=.&comma=%2C"),
        Case([], gives: nil),
        Case(["", "a"], gives: "color=&color=a"),
        Case(nil, gives: nil),
        Case(["a": nil, "b": 1], gives: "b=1"),
        Case(["a": ["x", "y"]], gives: "a=x&a=y"),
        Case(colors, .spaceDelimited, gives: "color=blue%20black%20brown"),
        Case(colors, .spaceDelimited, explode: true, gives: "color=blue&color=black&color=brown"),
        Case(rgb, .spaceDelimited, gives: "color=R%20100%20G%20200%20B%20150"),
        Case(colors, .pipeDelimited, gives: "color=blue%7Cblack%7Cbrown"),
        Case(colors, .pipeDelimited, explode: true, gives: "color=blue&color=black&color=brown"),
        Case(rgb, .pipeDelimited, gives: "color=R%7C100%7CG%7C200%7CB%7C150"),
        Case(colors, .tabDelimited, gives: "color=blue%09black%09brown"),
        Case(rgb, .deepObject, gives: "color%5BR%5D=100&color%5BG%5D=200&color%5BB%5D=150"),
        Case(["a": ["b": ["c": 1]]], .deepObject, gives: "color%5Ba%5D%5Bb%5D%5Bc%5D=1"),
        Case(["a": ["x", "y"]], .deepObject, gives: "color%5Ba%5D%5B%5D=x&color%5Ba%5D%5B%5D=y"),
        Case(
            ["a": [["b": 1], ["b": 2]]], .deepObject, gives: "color%5Ba%5D%5B0%5D%5Bb%5D=1&color%5Ba%5D%5B1%5D%5Bb%5D=2"
        ),
        Case(["a]&b": "c=d"], .deepObject, gives: "color%5Ba%5D%26b%5D=c%3Dd"),
    ]

    @Test(arguments: cases) func styles(_ example: Case) async throws {
        let exchange = try await sent {
            $0.query("color", example.value, style: example.style, explode: example.explode)
        }
        #expect(exchange.request.path == "/" + (example.query.map { "?" + $0 } ?? ""))
    }

    @Test(arguments: [
        ("a b", "a%20b"), ("a+b", "a%2Bb"), ("a&b=c", "a%26b%3Dc"), ("a#b", "a%23b"), ("🐈", "%F0%9F%90%88"),
        ("100%", "100%25"), ("a/b?c", "a%2Fb%3Fc"), ("[x]", "%5Bx%5D"), ("a,b", "a%2Cb"), ("\r\n", "%0D%0A"),
    ])
    func encoding(value: String, expected: String) async throws {
        #expect(try await sent { $0.query("q", value) }.request.path == "/?q=\(expected)")
    }

    @Test(arguments: [
        ("/foo/bar", "/foo/bar"), ("http://x:80/?a=b", "http://x:80/?a=b"), ("a%20b", "a%20b"), ("50%", "50%25"),
        ("a&b", "a%26b"), ("a#b", "a%23b"), ("a+b", "a%2Bb"), ("[1]", "%5B1%5D"), ("a b", "a%20b"), ("é", "%C3%A9"),
    ])
    func reserved(value: String, expected: String) async throws {
        #expect(try await sent { $0.query("q", value, allowReserved: true) }.request.path == "/?q=\(expected)")
    }

    @Test func names() async throws {
        let exchange = try await sent { $0.query("filter[a b]&", "x") }
        #expect(exchange.request.path == "/?filter%5Ba%20b%5D%26=x")
    }

    @Test func jsonContent() async throws {
        let exchange = try await sent { $0.query("q", json: ["a": 1, "b": "x y"] as JSONValue) }
        #expect(exchange.request.path == "/?q=%7B%22a%22%3A1%2C%22b%22%3A%22x%20y%22%7D")
    }

    /// OpenAPI 3.2, 4.12.2: the whole query is one value.
    @Test(
        arguments: [
            (["a": 1, "b": ["x y", "z"], "c": nil], "a=1&b=x%20y&b=z"), ("$.a.b[1:1]", "%24.a.b%5B1%3A1%5D"), ([:], nil),
        ] as [(JSONValue, String?)])
    func wholeQuery(value: JSONValue, expected: String?) async throws {
        let exchange = try await sent { $0.queryString(value) }
        #expect(exchange.request.path == "/" + (expected.map { "?" + $0 } ?? ""))
    }

    @Test func wholeQueryInJSON() async throws {
        let exchange = try await sent {
            $0.queryString(json: ["numbers": [1, 2], "flag": nil] as JSONValue)
            $0.queryString(json: JSONValue?.none)
        }
        #expect(exchange.request.path == "/?%7B%22numbers%22%3A%5B1%2C2%5D%2C%22flag%22%3Anull%7D")
    }

    @Test func orderAndAbsence() async throws {
        let exchange = try await sent(options: RequestOptions { $0.query = ["z": "1 2", "z": "3"] }) {
            $0.query("b", 2)
            $0.query("none", String?.none)
            $0.query("a", true)
        }
        #expect(exchange.request.path == "/?b=2&a=true&z=1%202&z=3")
    }
}
