import APIRuntime
import HTTPTypes
import Testing

@Suite struct RedirectTests {
    private func follow(
        _ method: HTTPRequest.Method, _ answers: [RecordingTransport.Answer], body: RequestBody? = .text("b"),
        server: ServerURL = "https://api.example.com/v1", maximum: Int = 10
    ) async throws -> (exchanges: [RecordingTransport.Exchange], status: Int) {
        let transport = RecordingTransport(answers)
        let core = ClientCore(
            server: server, security: [["s", "k"]],
            credentials: [
                SecurityScheme("s", .bearer): .value("secret"), SecurityScheme("k", .header("X-Key")): .value("secret"),
            ],
            configuration: ClientConfiguration {
                $0.transport = transport
                $0.maximumRedirects = maximum
                $0.retry = .never
            })
        let request = OperationRequest(
            "test", method, "/jobs", query: ["q": "1"], headers: ["unstructured-api-key": "secret"],
            cookies: ["session": "secret"], body: .bytes(body, as: "text/x"), accept: ["a/b"])
        let response = try await core.raw(request)
        return (await transport.exchanges, response.status.code)
    }

    private static func redirect(_ status: Int, _ location: String) -> RecordingTransport.Answer {
        RecordingTransport.status(status, [.location: location])
    }

    /// RFC 9110, 15.4.2 to 15.4.9.
    @Test(arguments: [
        (301, HTTPRequest.Method.post, HTTPRequest.Method.get, false), (302, .post, .get, false),
        (303, .post, .get, false), (307, .post, .post, true), (308, .post, .post, true), (301, .put, .put, true),
        (302, .delete, .delete, true), (303, .put, .get, false), (303, .head, .head, true), (307, .patch, .patch, true),
        (301, .get, .get, true),
    ])
    func methods(status: Int, method: HTTPRequest.Method, next: HTTPRequest.Method, hasBody: Bool) async throws {
        let (exchanges, final) = try await follow(method, [Self.redirect(status, "/other"), RecordingTransport.ok])
        #expect(final == 200)
        try #require(exchanges.count == 2)
        #expect(exchanges[1].request.method == next)
        #expect(exchanges[1].request.path == "/other")
        #expect((exchanges[1].body != nil) == hasBody)
        #expect((exchanges[1].request.headerFields[.contentType] != nil) == hasBody)
    }

    @Test(arguments: [
        ("/a?b=c", "api.example.com", "/a?b=c"), ("other", "api.example.com", "/v1/other"),
        ("?x=1", "api.example.com", "/v1/jobs?x=1"), ("../up", "api.example.com", "/up"),
        ("https://api.example.com:443/a#f", "api.example.com:443", "/a"),
        ("//cdn.example.com/a", "cdn.example.com", "/a"), ("https://cdn.example.com", "cdn.example.com", "/"),
        ("https://user:pass@cdn.example.com/a", "cdn.example.com", "/a"),
    ])
    func places(location: String, authority: String, path: String) async throws {
        let (exchanges, _) = try await follow(.get, [Self.redirect(302, location), RecordingTransport.ok], body: nil)
        try #require(exchanges.count == 2)
        #expect(exchanges[1].request.authority == authority)
        #expect(exchanges[1].request.path == path)
    }

    @Test(arguments: ["/other", "https://api.example.com/x", "https://API.example.com:443/x"])
    func credentialsStayWithinTheOrigin(location: String) async throws {
        let (exchanges, _) = try await follow(.get, [Self.redirect(307, location), RecordingTransport.ok])
        try #require(exchanges.count == 2)
        let fields = exchanges[1].request.headerFields
        #expect(fields[.authorization] == "Bearer secret")
        #expect(fields[.init("x-key")!] == "secret")
    }

    @Test(arguments: [
        "https://evil.example.com/x", "https://api.example.com:8443/x", "//evil.example.com",
        "https://api.example.com.evil/",
        "https://api.example.com@evil.example.com/x",
    ])
    func nothingSecretCrossesOrigins(location: String) async throws {
        let answers = [
            Self.redirect(307, location), Self.redirect(307, "https://api.example.com/back"), RecordingTransport.ok,
        ]
        let (exchanges, _) = try await follow(.post, answers)
        try #require(exchanges.count == 3)
        for exchange in exchanges[1...] {
            let fields = exchange.request.headerFields
            #expect(fields.map(\.name.canonicalName).sorted() == ["accept", "content-type"])
            #expect(!"\(exchange.request)".contains("secret"))
        }
    }

    /// As servers redirect that send everything on to another host: with the query as they got it.
    @Test(arguments: [
        ("https://www.example.com/x?a=1&key=hunter2&b=2", "/x?a=1&b=2"), ("//www.example.com/x?key=hunter2", "/x"),
        ("https://www.example.com/x?k%65y=hunter2&&b", "/x?b"), ("https://www.example.com/x?keys=1", "/x?keys=1"),
        // Of the other server, for its own ends.
        ("https://www.example.com/x?key=signature", "/x?key=signature"), ("/x?key=hunter2", "/x?key=hunter2"),
    ])
    func keysInTheQueryStayWithinTheOrigin(location: String, path: String) async throws {
        let transport = RecordingTransport([Self.redirect(301, location), RecordingTransport.ok])
        let core = ClientCore(
            server: "https://api.example.com", security: [["k"]],
            credentials: [SecurityScheme("k", .query("key")): .value("hunter2")],
            configuration: ClientConfiguration { $0.transport = transport })
        _ = try await core.raw(OperationRequest("test", .get, "/x"))
        #expect(await transport.exchanges.map(\.request.path) == ["/x?key=hunter2", path])
    }

    /// As the beginning of a login, which is for a browser to follow.
    @Test(arguments: [(StatusPattern.code(302), 1), (.range(3), 1), (.code(303), 2), (.default, 2)])
    func whatTheOperationDescribesIsTheAnswer(success: StatusPattern, exchanges: Int) async throws {
        let transport = RecordingTransport([Self.redirect(302, "/login"), RecordingTransport.ok])
        let core = ClientCore(
            server: "https://api.example.com", configuration: ClientConfiguration { $0.transport = transport })
        let operation = APIOperation<Void, Never>(
            OperationRequest("test", .get, "/start"), success: .empty(success), failure: .none)
        _ = try? await core.send(operation)
        #expect(await transport.exchanges.count == exchanges)
    }

    @Test func httpMayBecomeHTTPS() async throws {
        let answers = [Self.redirect(301, "https://api.example.com/v1/jobs"), RecordingTransport.ok]
        let (exchanges, _) = try await follow(.get, answers, server: "http://api.example.com/v1")
        try #require(exchanges.count == 2)
        #expect(exchanges[1].request.headerFields[.authorization] == nil)
    }

    @Test(arguments: [
        "http://api.example.com/x", "ftp://api.example.com/x", "file:///etc/passwd", "javascript:alert(1)", "data:,x",
        "",
        "https://", "gopher://x",
    ])
    func placesThatAreNotFollowed(location: String) async throws {
        let (exchanges, status) = try await follow(.get, [Self.redirect(302, location)])
        #expect(exchanges.count == 1)
        #expect(status == 302)
    }

    @Test(arguments: [300, 304, 305, 306]) func statusesThatAreNotFollowed(status: Int) async throws {
        let (exchanges, final) = try await follow(.get, [Self.redirect(status, "/x")])
        #expect(exchanges.count == 1)
        #expect(final == status)
    }

    @Test func noPlace() async throws {
        #expect(try await follow(.get, [RecordingTransport.status(302)]).status == 302)
    }

    @Test(arguments: [(307, 1), (308, 1), (303, 2)])
    func aBodyThatIsGone(status: Int, expected: Int) async throws {
        let body = RequestBody.stream(AsyncStream<[UInt8]> { $0.finish() })
        let (exchanges, _) = try await follow(.post, [Self.redirect(status, "/x"), RecordingTransport.ok], body: body)
        #expect(exchanges.count == expected)
    }

    @Test(arguments: [(0, 1), (3, 4)]) func tooMany(maximum: Int, expected: Int) async throws {
        let (exchanges, status) = try await follow(.get, [Self.redirect(302, "/loop")], maximum: maximum)
        #expect(exchanges.count == expected)
        #expect(status == 302)
    }
}
