import Foundation
import HTTPTypes
import TestServer
import Testing

@testable import APIRuntime

/// Tokens from a real token server on loopback, and the API that takes them.
@Suite(.timeLimit(.minutes(1))) struct OAuthTests {
    /// A token server that numbers its tokens, beside an API that refuses some of them.
    private struct Service: Sendable {
        var lifetime = 3_600
        var refreshToken: String?
        var refusedTokens: Set<String> = []
        var refusal: String?
        private let count = Locked(0)

        func answer(_ request: RecordedRequest) -> ServerAnswer {
            guard request.path == "/token" else { return api(request) }
            if let refusal { return .json(refusal, status: 400) }
            let number = count.withLock {
                $0 += 1
                return $0
            }
            let refresh = refreshToken.map { #", "refresh_token": "\#($0)-\#(number)""# } ?? ""
            return .json(
                #"{"access_token": "token-\#(number)", "token_type": "Bearer", "expires_in": \#(lifetime)\#(refresh)}"#)
        }

        private func api(_ request: RecordedRequest) -> ServerAnswer {
            let token = request.headers["authorization"]?.dropFirst("Bearer ".count) ?? ""
            return refusedTokens.contains(String(token)) ? .json("{}", status: 401) : .json("\"\(token)\"")
        }
    }

    private typealias MakeCore = (Credential) throws -> ClientCore

    private func run(
        _ service: Service, _ body: @Sendable (TestServer, OAuthClient, MakeCore) async throws -> Void
    ) async throws {
        try await TestServer.run(answer: { service.answer($0) }) { server in
            let oauth = OAuthClient(
                tokenURL: try #require(URL(string: server.url + "/token")), clientID: "app:1", clientSecret: "s3cret/&")
            try await body(server, oauth) { credential in
                ClientCore(
                    server: try #require(ServerURL(server.url)), security: [["oauth"]],
                    credentials: [SecurityScheme("oauth", .oauth2): credential],
                    configuration: ClientConfiguration { $0.retry = .never })
            }
        }
    }

    private static let operation = APIOperation<String, Never>(
        OperationRequest("test", .get, "/thing"), success: .json(200), failure: .none)

    @Test func theFlowsOfADocument() throws {
        let flow = OAuthFlow(
            authorizationURL: "https://a.example/authorize", tokenURL: "https://a.example/token", scopes: ["read"])
        let oauth = try OAuthClient(flow, clientID: "app")
        #expect(oauth.tokenURL.absoluteString == "https://a.example/token")
        let authorization = try OAuthAuthorization(of: oauth, by: flow, redirectURL: "app://back", scopes: flow.scopes)
        #expect(authorization.url.absoluteString.hasPrefix("https://a.example/authorize?response_type=code&client_id="))
        #expect(throws: OAuthError.missingEndpoint) {
            try OAuthClient(OAuthFlow(authorizationURL: "https://a.example"), clientID: "app")
        }
        #expect(throws: OAuthError.missingEndpoint) {
            try OAuthAuthorization(of: oauth, by: OAuthFlow(tokenURL: "https://a.example"), redirectURL: "app://back")
        }
    }

    /// Addresses relative to the API's server are told of before anybody asks for a token.
    @Test func relativeAddresses() throws {
        let flow = OAuthFlow(authorizationURL: "/authorize", tokenURL: "token", refreshURL: "https://b.example/refresh")
        #expect(throws: OAuthError.relativeEndpoint) { try OAuthClient(flow, clientID: "app") }
        let resolved = flow.resolved(against: "https://a.example/api/v1")
        #expect(resolved.authorizationURL?.absoluteString == "https://a.example/authorize")
        #expect(resolved.tokenURL?.absoluteString == "https://a.example/api/token")
        #expect(resolved.refreshURL?.absoluteString == "https://b.example/refresh")
        let oauth = try OAuthClient(resolved, clientID: "app")
        #expect(throws: OAuthError.relativeEndpoint) {
            try OAuthAuthorization(of: oauth, by: flow, redirectURL: "app://back")
        }
    }

    @Test func tokensAreRefreshedWhereTheFlowSays() async throws {
        let answer = ServerAnswer.json(#"{"access_token": "new", "token_type": "Bearer"}"#)
        try await TestServer.run(answer: { _ in answer }) { server in
            let flow = OAuthFlow(tokenURL: server.url + "/token", refreshURL: server.url + "/refresh")
            let old = OAuthToken(accessToken: "old", expiry: .distantPast, refreshToken: "r")
            let core = ClientCore(
                server: try #require(ServerURL(server.url)), security: [["oauth"]],
                credentials: [
                    SecurityScheme("oauth", .oauth2): try OAuthClient(flow, clientID: "app").refreshing(old)
                ])
            _ = try await core.raw(OperationRequest("test", .get, "/thing"))
            #expect(await server.requests.map(\.path) == ["/refresh", "/thing"])
        }
    }

    @Test func clientCredentials() async throws {
        try await run(Service()) { server, oauth, core in
            let core = try core(oauth.clientCredentials(scopes: ["read", "write"]))
            for _ in 0..<3 { #expect(try await core.send(Self.operation) == "token-1") }
            let requests = await server.requests
            #expect(requests.map(\.path) == ["/token", "/thing", "/thing", "/thing"])
            #expect(requests[0].bodyText == "grant_type=client_credentials&scope=read%20write")
            let pair = Data("app%3A1:s3cret%2F%26".utf8).base64EncodedString()
            #expect(requests[0].headers["authorization"] == "Basic \(pair)")
            #expect(requests[0].headers["content-type"] == "application/x-www-form-urlencoded")
        }
    }

    /// For servers that do not read headers (RFC 6749, 2.3.1), and apps that have no secret.
    @Test(
        arguments: [
            ("s3cret/&", "grant_type=client_credentials&audience=x&client_id=app%3A1&client_secret=s3cret%2F%26"),
            (nil, "grant_type=client_credentials&audience=x&client_id=app%3A1"),
        ] as [(String?, String)])
    func clientsThatNameThemselvesInTheBody(secret: String?, form: String) async throws {
        let service = Service()
        try await TestServer.run(answer: { service.answer($0) }) { server in
            let oauth = OAuthClient(
                tokenURL: try #require(URL(string: server.url + "/token")), clientID: "app:1", clientSecret: secret,
                authentication: .body)
            _ = try await oauth.token(OAuthForm("client_credentials", ["audience": "x"]))
            let request = try #require(await server.requests.first)
            #expect(request.bodyText == form)
            #expect(request.headers["authorization"] == nil)
        }
    }

    /// Whatever a token server says in place of a token is an error of its own (RFC 6749, 5.1 and 5.2).
    @Test(
        arguments: [
            (400, #"{"error": "invalid_scope"}"#, OAuthError.refused(code: "invalid_scope", reason: nil)),
            (
                401, #"{"error": "invalid_client", "error_description": "no"}"#,
                .refused(code: "invalid_client", reason: "no")
            ),
            (200, #"{"error": "bad_verification_code"}"#, .refused(code: "bad_verification_code", reason: nil)),
            (200, #"{"access_token": ""}"#, .unusableAnswer(status: 200)),
            (200, #"{"access_token": "t", "token_type": "mac"}"#, .unusableAnswer(status: 200)),
            (200, "no JSON", .unusableAnswer(status: 200)), (500, "", .unusableAnswer(status: 500)),
            (302, "", .unusableAnswer(status: 302)),
        ] as [(Int, String, OAuthError)])
    func answersWithoutAToken(status: Int, body: String, error: OAuthError) async throws {
        try await TestServer.run(answer: { _ in .json(body, status: status, headers: ["Location": "/other"]) }) {
            server in
            let oauth = OAuthClient(tokenURL: try #require(URL(string: server.url + "/token")), clientID: "app")
            await #expect(throws: error) { try await oauth.token(OAuthForm("client_credentials")) }
            #expect(await server.requests.count == 1)
        }
    }

    @Test(arguments: [(1_000.0, 970.0), (100, 90), (0, 0)])
    func aTokenIsReplacedBeforeItExpires(lifetime: Double, use: Double) throws {
        let token = OAuthToken(accessToken: "t", expiry: Date(timeIntervalSinceNow: lifetime))
        let expiry = try #require(token.fresh.expiry)
        let left = ContinuousClock.now.duration(to: expiry)
        #expect(left <= .seconds(use) && left > .seconds(use - 5))
    }

    @Test func oneFetchForManyCalls() async throws {
        try await run(Service()) { server, oauth, core in
            let core = try core(oauth.clientCredentials())
            try await withThrowingTaskGroup(of: String.self) { group in
                for _ in 0..<50 { group.addTask { try await core.send(Self.operation) } }
                for try await token in group { #expect(token == "token-1") }
            }
            #expect(await server.requests.filter { $0.path == "/token" }.count == 1)
        }
    }

    @Test func aTokenThatIsAboutToExpire() async throws {
        try await run(Service(lifetime: 0)) { _, oauth, core in
            let core = try core(oauth.clientCredentials())
            #expect(try await core.send(Self.operation) == "token-1")
            #expect(try await core.send(Self.operation) == "token-2")
        }
    }

    @Test func aTokenThatIsRefused() async throws {
        try await run(Service(refusedTokens: ["token-1"])) { server, oauth, core in
            let core = try core(oauth.clientCredentials())
            #expect(try await core.send(Self.operation) == "token-2")
            #expect(await server.requests.map(\.path) == ["/token", "/thing", "/token", "/thing"])
        }
    }

    @Test func refreshing() async throws {
        let kept = Locked<[OAuthToken]>([])
        try await run(Service(lifetime: 0, refreshToken: "r")) { server, oauth, core in
            let old = OAuthToken(accessToken: "old", expiry: Date(timeIntervalSinceNow: 100), refreshToken: "r-0")
            let first = try core(oauth.refreshing(old) { token in kept.withLock { $0.append(token) } })
            #expect(try await first.send(Self.operation) == "old")
            let expired = OAuthToken(accessToken: "old", expiry: .distantPast, refreshToken: "r-0")
            let next = try core(oauth.refreshing(expired) { token in kept.withLock { $0.append(token) } })
            #expect(try await next.send(Self.operation) == "token-1")
            #expect(try await next.send(Self.operation) == "token-2")
            let forms = await server.requests.filter { $0.path == "/token" }.map(\.bodyText)
            #expect(
                forms == [
                    "grant_type=refresh_token&refresh_token=r-0", "grant_type=refresh_token&refresh_token=r-1",
                ])
        }
        #expect(kept.withLock { $0.map(\.refreshToken) } == ["r-1", "r-2"])
    }

    @Test func aTokenWithoutRefresh() async throws {
        try await run(Service()) { _, oauth, core in
            let core = try core(oauth.refreshing(OAuthToken(accessToken: "old", expiry: .distantPast)))
            await #expect {
                try await core.send(Self.operation)
            } throws: {
                guard case .credentialUnavailable("oauth", let error)? = $0 as? APIError<Never> else { return false }
                return error as? OAuthError == .expired
            }
        }
    }

    @Test func password() async throws {
        try await run(Service()) { server, oauth, core in
            _ = try await core(oauth.password(user: "ann", password: "p w+d")).send(Self.operation)
            #expect(await server.requests.first?.bodyText == "grant_type=password&username=ann&password=p%20w%2Bd")
        }
    }

    /// What was sent comes back in the server's words, and goes no further.
    @Test func aRefusalHoldsNoSecret() async throws {
        let refusal = #"{"error": "invalid_client", "error_description": "wrong s3cret/& for client_credentials"}"#
        try await run(Service(refusal: refusal)) { _, oauth, core in
            let error = await #expect(throws: APIError<Never>.self) {
                try await core(oauth.clientCredentials()).send(Self.operation)
            }
            let text = "\(try #require(error))"
            #expect(text.hasSuffix("invalid_client (wrong [redacted] for client_credentials)"))
            #expect(!text.contains("s3cret"))
        }
    }

    @Test func onlyOverSecureConnections() async throws {
        let oauth = OAuthClient(tokenURL: try #require(URL(string: "http://auth.example.com/token")), clientID: "a")
        await #expect(throws: OAuthError.insecureEndpoint) { try await oauth.token(OAuthForm("client_credentials")) }
    }

    @Test func nothingIsPrinted() {
        let token = OAuthToken(accessToken: "hush", refreshToken: "hush", idToken: "hush")
        let client = OAuthClient(
            tokenURL: URL(fileURLWithPath: "/"), clientID: "app", clientSecret: "hush", transport: RecordingTransport())
        var text = "\(token) \(String(reflecting: token)) \(client) \(String(reflecting: client))"
        dump(token, to: &text)
        dump(client, to: &text)
        #expect(!text.contains("hush"))
    }
}
