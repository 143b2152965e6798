import APIRuntime
import HTTPTypes
import Testing

@Suite struct SecurityTests {
    private static func core(
        _ transport: RecordingTransport, _ security: [[String]], _ credentials: CredentialSet,
        middleware: [any Middleware] = []
    ) -> ClientCore {
        ClientCore(
            server: "https://api.example.com", security: security, credentials: credentials,
            configuration: ClientConfiguration {
                $0.transport = transport
                $0.middleware = middleware
            })
    }

    private func sent(
        _ security: [[String]], own: [[String]]? = nil, _ credentials: CredentialSet,
        _ options: RequestOptions = RequestOptions()
    ) async throws -> HTTPRequest {
        let transport = RecordingTransport()
        let request = OperationRequest("test", .get, "/x?a=1", security: own)
        _ = try await Self.core(transport, security, credentials).raw(request, options)
        return try #require(await transport.exchanges.first).request
    }

    struct Placement: Sendable, CustomTestStringConvertible {
        let kind: SecurityScheme.Kind
        let credential: Credential
        let header: String
        let value: String?
        var path = "/x?a=1"

        var testDescription: String { "\(kind)" }
    }

    @Test(arguments: [
        Placement(kind: .bearer, credential: .value("t"), header: "authorization", value: "Bearer t"),
        Placement(kind: .oauth2, credential: .value("t"), header: "authorization", value: "Bearer t"),
        Placement(kind: .openIDConnect, credential: .value("t"), header: "authorization", value: "Bearer t"),
        Placement(kind: .http(scheme: "DPoP"), credential: .value("t"), header: "authorization", value: "DPoP t"),
        // RFC 7617, 2.
        Placement(
            kind: .basic, credential: .basic(user: "Aladdin", password: "open sesame"), header: "authorization",
            value: "Basic QWxhZGRpbjpvcGVuIHNlc2FtZQ=="),
        Placement(
            kind: .basic, credential: .value("Aladdin:open sesame"), header: "authorization",
            value: "Basic QWxhZGRpbjpvcGVuIHNlc2FtZQ=="),
        Placement(kind: .header("X-Key"), credential: .value("k y"), header: "x-key", value: "k y"),
        Placement(
            kind: .query("k[]"), credential: .value("a&b"), header: "x-key", value: nil, path: "/x?a=1&k%5B%5D=a%26b"),
        Placement(kind: .cookie("sid"), credential: .value("a;b"), header: "cookie", value: "sid=a%3Bb"),
        Placement(kind: .mutualTLS, credential: .value("t"), header: "authorization", value: nil),
    ])
    func placement(_ example: Placement) async throws {
        let request = try await sent([["s"]], [SecurityScheme("s", example.kind): example.credential])
        #expect(request.headerFields[HTTPField.Name(example.header)!] == example.value)
        #expect(request.path == example.path)
    }

    private static let both: CredentialSet = [
        SecurityScheme("a", .header("X-A")): .value("1"), SecurityScheme("b", .header("X-B")): .value("2"),
        SecurityScheme("none", .header("X-None")): nil,
    ]

    @Test(
        arguments: [
            ([["a"]], ["X-A"]), ([["a", "b"]], ["X-A", "X-B"]), ([["a"], ["b"]], ["X-A"]),
            ([["none"], ["b"]], ["X-B"]),
            ([["a", "none"], ["b"]], ["X-B"]), ([["unknown"], ["b"]], ["X-B"]), ([], []), ([[]], []),
            ([[], ["a"]], ["X-A"]),
            ([["none"], []], []), ([["none"], [], ["b"]], ["X-B"]),
        ] as [([[String]], [String])])
    func alternatives(security: [[String]], headers: [String]) async throws {
        let request = try await sent(security, Self.both)
        #expect(request.headerFields.map(\.name.rawName).filter { $0.hasPrefix("X-") }.sorted() == headers)
    }

    @Test func anOperationsOwnSecurity() async throws {
        let request = try await sent([["a"]], own: [["b"]], Self.both)
        #expect(request.headerFields[.init("x-a")!] == nil)
        #expect(request.headerFields[.init("x-b")!] == "2")
        let open = try await sent([["a"]], own: [], Self.both)
        #expect(open.headerFields[.init("x-a")!] == nil)
    }

    @Test func missingCredentials() async throws {
        await #expect {
            _ = try await sent([["none"], ["a", "unknown"]], Self.both)
        } throws: {
            guard let error = $0 as? APIError<Never>, case .missingCredentials([["none"], ["a", "unknown"]]) = error
            else {
                return false
            }
            return error.description == "credentials are missing: give 'none', or 'a' and 'unknown'"
        }
    }

    @Test func whatTheCallerSetsByHandCounts() async throws {
        let scheme = SecurityScheme("s", .bearer)
        let request = try await sent(
            [["s"]], [scheme: nil], RequestOptions { $0.headers[.authorization] = "Bearer mine" })
        #expect(request.headerFields[.authorization] == "Bearer mine")
    }

    @Test(arguments: [
        (SecurityScheme.Kind.bearer, Credential.basic(user: "u", password: "p")), (.basic, .value("no colon")),
        (.basic, .basic(user: "a:b", password: "p")), (.bearer, .value("")), (.bearer, .value("a\r\nX: 1")),
    ])
    func unusableCredentials(kind: SecurityScheme.Kind, credential: Credential) async throws {
        await #expect {
            _ = try await sent([["s"]], [SecurityScheme("s", kind): credential])
        } throws: {
            guard case .invalidRequest? = $0 as? APIError<Never> else { return false }
            return true
        }
    }

    @Test func middlewareSeesNoCredentials() async throws {
        let transport = RecordingTransport()
        let spy = Spy()
        let core = Self.core(transport, [["s"]], [SecurityScheme("s", .bearer): .value("secret")], middleware: [spy])
        _ = try await core.raw(OperationRequest("test", .get, "/"))
        #expect(await spy.seen?.headerFields[.authorization] == nil)
        #expect(try #require(await transport.exchanges.first).request.headerFields[.authorization] == "Bearer secret")
    }

    @Test func anotherOriginGetsNoCredentials() async throws {
        let transport = RecordingTransport()
        let core = Self.core(
            transport, [["s"]], [SecurityScheme("s", .bearer): .value("secret")], middleware: [Detour()])
        _ = try await core.raw(OperationRequest("test", .get, "/"))
        let request = try #require(await transport.exchanges.first).request
        #expect(request.authority == "elsewhere.example.com")
        #expect(request.headerFields[.authorization] == nil)
    }

    @Test(arguments: [
        Credential.value("hunter2"), .basic(user: "me", password: "hunter2"), .provider { "hunter2" },
    ])
    func credentialsAreNotPrinted(credential: Credential) {
        var dumped = ""
        dump(credential, to: &dumped)
        let set: CredentialSet = [SecurityScheme("s", .bearer): credential]
        // Keys are parameters in some documents.
        var defaults = ParameterDefaults()
        defaults.add(.header, "api-key") { $0.header("api-key", "hunter2") }
        let core = ClientCore(
            server: "https://api.example.com", security: [["s"]], credentials: set, defaults: defaults,
            configuration: ClientConfiguration { $0.headers[.authorization] = "hunter2" })
        dump(core, to: &dumped)
        for text in [dumped, "\(credential)", String(reflecting: credential), "\(set)", "\(core)"] {
            #expect(!text.contains("hunter2"), "\(text)")
        }
    }

    /// A stream knows what was sent, so that its errors do not show it.
    @Test func streamsPrintNoCredentials() async throws {
        let transport = RecordingTransport(RecordingTransport.status(200, [.contentType: "text/event-stream"], ""))
        let core = Self.core(transport, [["s"]], [SecurityScheme("s", .bearer): .value("hunter2")])
        let operation = APIOperation<ItemStream<ServerSentEvent>, Never>(
            OperationRequest("test", .get, "/"), success: .events(200), failure: .none)
        let response = try await core.response(for: operation)
        var text = "\(response) \(String(reflecting: response))"
        dump(response, to: &text)
        #expect(!text.contains("hunter2"), "\(text)")
    }

    /// What threads of its own change must not be walked through.
    @Test func transportsAreNotTakenApart() {
        var dumped = ""
        dump(ClientConfiguration().transport, to: &dumped)
        #expect(dumped.split(separator: "\n").count == 1, "\(dumped)")
    }

    /// In an answer that is not documented, and in one that is something else than documented.
    @Test(arguments: [400, 200]) func echoedCredentialsAreNotPrinted(status: HTTPResponse.Status) async throws {
        let transport = RecordingTransport { request in
            let authorization = request.headerFields[.authorization] ?? ""
            let body = #"{"detail":"bad token \#(authorization) at \#(request.path ?? "")"}"#
            return (HTTPResponse(status: status, headerFields: [.contentType: "application/json"]), body)
        }
        let credentials: CredentialSet = [
            SecurityScheme("s", .bearer): .value("hunter2"), SecurityScheme("k", .query("k")): .value("a b/c"),
        ]
        let core = Self.core(transport, [["s", "k"]], credentials)
        let operation = APIOperation<String, Never>(
            OperationRequest("test", .get, "/"), success: .json(200), failure: .none)
        await #expect {
            _ = try await core.send(operation)
        } throws: {
            guard let error = $0 as? APIError<Never> else { return false }
            let text = "\(error) \(String(reflecting: error))"
            return text.contains("bad token Bearer [redacted] at /?k=[redacted]") && !text.contains("hunter2")
                && error.status == status
        }
    }
}

private actor Spy: Middleware {
    var seen: HTTPRequest?

    func intercept(
        _ request: HTTPRequest, body: RequestBody?, next: Next
    ) async throws -> (HTTPResponse, ResponseBody) {
        seen = request
        return try await next(request, body)
    }
}

private struct Detour: Middleware {
    func intercept(
        _ request: HTTPRequest, body: RequestBody?, next: Next
    ) async throws -> (HTTPResponse, ResponseBody) {
        var request = request
        request.authority = "elsewhere.example.com"
        return try await next(request, body)
    }
}
