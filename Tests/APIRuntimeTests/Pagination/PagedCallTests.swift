import APIJSON
import HTTPTypes
import Testing

@testable import APIRuntime

/// One page after the other, by each of the rules.
struct PagedCallTests {
    /// Answers by the path and query of the request.
    private func items(
        _ rule: PageRule, at place: String? = "data", query: [(String, String)] = [],
        pages: [String: (HTTPFields, String)]
    ) async throws -> (items: [JSONValue], targets: [String]) {
        let transport = RecordingTransport { request in
            guard let (headers, text) = pages[request.path ?? ""] else {
                return (HTTPResponse(status: .notFound), "{}")
            }
            return (HTTPResponse(status: .ok, headerFields: headers), text)
        }
        var request = OperationRequest("list", .get, "/items")
        for (name, value) in query { request.query(name, value) }
        let core = ClientCore(
            server: "https://api.example.com/v1", configuration: ClientConfiguration { $0.transport = transport })
        let operation = APIOperation<JSONValue, Never>(request, success: .json(200), failure: .none)
        let call = core.pages(operation, rule) { page in (place.map { page[$0] ?? nil } ?? page).array ?? [] }
        return (try await call.all(), await transport.exchanges.map { $0.request.path ?? "" })
    }

    private func items(
        _ rule: PageRule, at place: String? = "data", query: [(String, String)] = [], pages: [String: String]
    ) async throws -> (items: [JSONValue], targets: [String]) {
        try await items(rule, at: place, query: query, pages: pages.mapValues { ([:], $0) })
    }

    @Test func cursor() async throws {
        let (items, targets) = try await items(
            .cursor("after", next: ["meta", "next"]), query: [("limit", "2"), ("after", "start")],
            pages: [
                "/v1/items?limit=2&after=start": #"{"data": [1, 2], "meta": {"next": "a b"}}"#,
                "/v1/items?limit=2&after=a%20b": #"{"data": [], "meta": {"next": 7}}"#,
                "/v1/items?limit=2&after=7": #"{"data": [3], "meta": {"next": ""}}"#,
            ])
        #expect(items == [1, 2, 3])
        #expect(targets.count == 3)
    }

    /// The member of the body that leads to the next page, beside what the body held before.
    @Test func cursorInTheBody() async throws {
        let transport = RecordingTransport(
            RecordingTransport.status(200, [:], #"{"data": [1], "next": "b"}"#),
            RecordingTransport.status(200, [:], #"{"data": [2], "next": "c"}"#),
            RecordingTransport.status(200, [:], #"{"data": [3], "next": null}"#))
        let core = ClientCore(
            server: "https://api.example.com/v1", configuration: ClientConfiguration { $0.transport = transport })
        let body: JSONValue = ["q": "x", "page": ["size": 2]]
        let operation = APIOperation<JSONValue, Never>(
            "list", .post, "/items", body: .json(body, as: "application/vnd.x+json"), success: .json(200),
            failure: .none)
        let rule = PageRule.cursor(.body("page", "after"), next: "next")
        let items = try await core.pages(operation, rule) { ($0["data"] ?? nil)?.array ?? [] }.all()
        #expect(items == [1, 2, 3])
        let bodies = [
            #"{"q":"x","page":{"size":2}}"#, #"{"q":"x","page":{"size":2,"after":"b"}}"#,
            #"{"q":"x","page":{"size":2,"after":"c"}}"#,
        ]
        #expect(await transport.exchanges.map(\.bodyText) == bodies)
        let types = await transport.exchanges.map { $0.request.headerFields[.contentType] }
        #expect(types == Array(repeating: "application/vnd.x+json", count: 3))
    }

    @Test func numbersInTheBody() async throws {
        let transport = RecordingTransport(
            RecordingTransport.status(200, [:], #"{"data": [1]}"#),
            RecordingTransport.status(200, [:], #"{"data": []}"#))
        let core = ClientCore(
            server: "https://api.example.com", configuration: ClientConfiguration { $0.transport = transport })
        let operation = APIOperation<JSONValue, Never>("list", .post, "/", success: .json(200), failure: .none)
        let items = try await core.pages(operation, .page(.body("page"))) { ($0["data"] ?? nil)?.array ?? [] }.all()
        #expect(items == [1])
        #expect(await transport.exchanges.map(\.bodyText) == ["", #"{"page":2}"#])
    }

    @Test(arguments: [#"{"data": [1]}"#, #"{"data": [1], "next": null}"#, #"{"data": [1], "next": ""}"#])
    func lastCursor(page: String) async throws {
        #expect(try await items(.cursor("after", next: "next"), pages: ["/v1/items": page]).targets.count == 1)
    }

    /// A server that gives the same cursor again would be asked for ever.
    @Test func aCursorThatStays() async throws {
        let (items, targets) = try await items(
            .cursor("after", next: "next"),
            pages: ["/v1/items": #"{"data": [1], "next": "a"}"#, "/v1/items?after=a": #"{"data": [2], "next": "a"}"#])
        #expect(items == [1, 2])
        #expect(targets.count == 2)
    }

    @Test func cursorsInACircle() async throws {
        let (items, targets) = try await items(
            .cursor("after", next: "next"),
            pages: [
                "/v1/items": #"{"data": [1], "next": "a"}"#, "/v1/items?after=a": #"{"data": [2], "next": "b"}"#,
                "/v1/items?after=b": #"{"data": [3], "next": "a"}"#,
            ])
        #expect(items == [1, 2, 3])
        #expect(targets.count == 3)
    }

    @Test func addressesInACircle() async throws {
        let (items, _) = try await items(
            .nextURL("next"), query: [("c", "1")],
            pages: [
                "/v1/items?c=1": #"{"data": [1], "next": "?c=2"}"#, "/v1/items?c=2": #"{"data": [2], "next": "?c=1"}"#,
            ])
        #expect(items == [1, 2])
    }

    @Test func aCursorThatStaysInTheBody() async throws {
        let transport = RecordingTransport(
            RecordingTransport.status(200, [:], #"{"data": [1], "next": "a"}"#),
            RecordingTransport.status(200, [:], #"{"data": [2], "next": "a"}"#),
            RecordingTransport.status(200, [:], #"{"data": [3], "next": null}"#))
        let core = ClientCore(
            server: "https://api.example.com", configuration: ClientConfiguration { $0.transport = transport })
        let operation = APIOperation<JSONValue, Never>("list", .post, "/", success: .json(200), failure: .none)
        let rule = PageRule.cursor(.body("after"), next: "next")
        let items = try await core.pages(operation, rule) { ($0["data"] ?? nil)?.array ?? [] }.all()
        #expect(items == [1, 2])
    }

    @Test func lastItem() async throws {
        let (items, _) = try await items(
            .lastItem("starting_after", id: ["data", "id"], more: "has_more"),
            pages: [
                "/v1/items": #"{"data": [{"id": "x"}, {"id": "y"}], "has_more": true}"#,
                "/v1/items?starting_after=y": #"{"data": [{"id": "z"}], "has_more": false}"#,
            ])
        #expect(items == [["id": "x"], ["id": "y"], ["id": "z"]])
    }

    @Test func pageNumbers() async throws {
        let pages = ["/v1/items": "[1, 2]", "/v1/items?page=2": "[3]", "/v1/items?page=3": "[]"]
        #expect(try await items(.page("page"), at: nil, pages: pages).items == [1, 2, 3])
        // Who begins in the middle goes on from there.
        let middle = try await items(.page("page"), at: nil, query: [("page", "2")], pages: pages)
        #expect(middle.items == [3])
    }

    /// A total saves the request for the empty page; but not to who has not seen all.
    @Test func pageNumbersWithTotal() async throws {
        let pages = [
            "/v1/items?page=0": #"{"data": [1, 2], "total": 3}"#, "/v1/items": #"{"data": [1, 2], "total": 3}"#,
            "/v1/items?page=1": #"{"data": [3], "total": 3}"#, "/v1/items?page=2": #"{"data": [], "total": 3}"#,
        ]
        let rule = PageRule.page("page", first: 0, total: "total")
        #expect(try await items(rule, pages: pages).targets.count == 2)
        #expect(try await items(rule, query: [("page", "1")], pages: pages).targets.count == 2)
    }

    @Test func aServerThatKnowsNoPages() async throws {
        let pages = ["/v1/items": "[1, 2]", "/v1/items?page=2": "[1, 2]", "/v1/items?page=3": "[1, 2]"]
        #expect(try await items(.page("page"), at: nil, pages: pages).items == [1, 2])
    }

    @Test func offsets() async throws {
        let (items, targets) = try await items(
            .offset("offset", total: "total"), query: [("limit", "2")],
            pages: [
                "/v1/items?limit=2": #"{"data": [1, 2], "total": 3}"#,
                "/v1/items?limit=2&offset=2": #"{"data": [3], "total": 3}"#,
            ])
        #expect(items == [1, 2, 3])
        #expect(targets.count == 2)
    }

    @Test func linkHeader() async throws {
        let next = #"<https://api.example.com/v1?p=1>; rel=prev, </v1/items?p=a,b>; title="x, y; rel=z"; rel="last next""#
        let (items, _) = try await items(
            .linkHeader, at: nil,
            pages: [
                "/v1/items": ([HTTPField.Name("Link")!: next], "[1]"),
                "/v1/items?p=a,b": ([HTTPField.Name("Link")!: "<https://api.example.com/>; rel=first"], "[2]"),
            ])
        #expect(items == [1, 2])
    }

    /// A link of JSON:API is an address or an object.
    @Test func nextURLInAnObject() async throws {
        let (items, _) = try await items(
            .nextURL(["links", "next"]),
            pages: [
                "/v1/items": #"{"data": [1], "links": {"next": {"href": "/v1/items?page%5Bcursor%5D=b", "meta": {}}}}"#,
                "/v1/items?page%5Bcursor%5D=b": #"{"data": [2], "links": {"next": "/v1/items?page%5Bcursor%5D=c"}}"#,
                "/v1/items?page%5Bcursor%5D=c": #"{"data": [3], "links": {"next": null}}"#,
            ])
        #expect(items == [1, 2, 3])
    }

    @Test(arguments: [
        "https://API.example.com:443/v1/items?c=2", "/v1/items?c=2", "?c=2", "//api.example.com/v1/items?c=2",
        // What a server behind a proxy takes itself for; it is asked by https all the same.
        "http://api.example.com/v1/items?c=2",
    ])
    func nextURL(address: String) async throws {
        let (items, targets) = try await items(
            .nextURL("next"), query: [("c", "1")],
            pages: [
                "/v1/items?c=1": #"{"data": [1], "next": "\#(address)"}"#,
                "/v1/items?c=2": #"{"data": [2], "next": null}"#,
            ])
        #expect(items == [1, 2])
        #expect(targets == ["/v1/items?c=1", "/v1/items?c=2"])
    }

    /// It is relative to where the page came from, values of parameters included.
    @Test(arguments: ["?c=2", "items?c=2"])
    func nextURLBelowAParameter(address: String) async throws {
        let transport = RecordingTransport { request in
            (HTTPResponse(status: .ok), request.path == "/u/a%20b/items?c=1" ? #"{"next": "\#(address)"}"# : "{}")
        }
        let request = OperationRequest("list", .get, "/u/{id}/items", path: ["id": "a b"], query: ["c": 1])
        let core = ClientCore(
            server: "https://api.example.com", configuration: ClientConfiguration { $0.transport = transport })
        let operation = APIOperation<JSONValue, Never>(request, success: .json(200), failure: .none)
        _ = try await core.pages(operation, .nextURL("next")) { [$0] }.all()
        #expect(await transport.exchanges.map(\.request.path) == ["/u/a%20b/items?c=1", "/u/a%20b/items?c=2"])
    }

    /// Credentials, and what the query says, are for the server alone.
    @Test(arguments: [
        "https://evil.example/items?secret", "http://api.example.com:8080/v1/items?secret",
        "https://secret@api.example.com/", "mailto:secret",
    ])
    func nextURLElsewhere(address: String) async throws {
        await #expect {
            _ = try await items(
                .nextURL("next"), pages: ["/v1/items": #"{"data": [1], "next": "\#(address)"}"#])
        } throws: {
            guard case .undecodable(let error, _)? = $0 as? APIError<Never> else { return false }
            return error.path == "$.next" && !"\(error)".contains("secret")
        }
    }

    /// Servers repeat what they were asked, keys included, which stay the client's business.
    @Test func nextURLWithTheKey() async throws {
        let transport = RecordingTransport(
            RecordingTransport.status(200, [:], #"{"next": "https://api.example.com/items?k%5b%5d=hunter2&c=2"}"#),
            RecordingTransport.status(400, [.contentType: "application/json"], #"{"detail": "bad key hunter2"}"#))
        let spy = Targets()
        let core = ClientCore(
            server: "https://api.example.com", security: [["k"]],
            credentials: [SecurityScheme("k", .query("k[]")): .value("hunter2")],
            configuration: ClientConfiguration {
                $0.transport = transport
                $0.middleware = [spy]
            })
        let operation = APIOperation<JSONValue, Never>("list", .get, "/items", success: .json(200), failure: .none)
        await #expect {
            _ = try await core.pages(operation, .nextURL("next")) { [$0] }.all()
        } throws: {
            !"\($0)".contains("hunter2")
        }
        #expect(await spy.seen == ["/items", "/items?c=2"])
        let sent = await transport.exchanges.map(\.request.path)
        #expect(sent == ["/items?k%5B%5D=hunter2", "/items?c=2&k%5B%5D=hunter2"])
    }

    @Test func pagesAndItemsOneByOne() async throws {
        let transport = RecordingTransport(
            { _ in (HTTPResponse(status: .ok), "[1, 2]") }, { _ in (HTTPResponse(status: .ok), "[3]") },
            { _ in (HTTPResponse(status: .ok), "[]") })
        let core = ClientCore(
            server: "https://api.example.com", configuration: ClientConfiguration { $0.transport = transport })
        let operation = APIOperation<[Int], Never>(
            OperationRequest("list", .get, "/"), success: .json(200), failure: .none)
        let call = core.pages(operation, .page("page")) { $0 }
        #expect(await transport.exchanges.isEmpty)
        var items = call.makeAsyncIterator()
        #expect(try await items.next() == 1)
        #expect(try await items.next() == 2)
        #expect(await transport.exchanges.count == 1)
        #expect(try await items.next() == 3)
        #expect(try await items.next() == nil)
        #expect(try await items.next() == nil)
        #expect(await transport.exchanges.count == 3)
    }
}

private actor Targets: Middleware {
    private(set) var seen: [String?] = []

    func intercept(
        _ request: HTTPRequest, body: RequestBody?, next: Next
    ) async throws -> (HTTPResponse, ResponseBody) {
        seen.append(request.path)
        return try await next(request, body)
    }
}
