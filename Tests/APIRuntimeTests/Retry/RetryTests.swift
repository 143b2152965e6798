import Foundation
import HTTPTypes
import Testing

@testable import APIRuntime

@Suite struct RetryTests {
    private static let policy = RetryPolicy { $0.baseDelay = .milliseconds(1) }

    /// How often a request is sent, and what comes out.
    private func attempts(
        _ method: HTTPRequest.Method, _ answers: [RecordingTransport.Answer], policy: RetryPolicy = RetryTests.policy,
        body: RequestBody? = nil, _ configure: (inout RequestOptions) -> Void = { _ in }
    ) async throws -> (count: Int, outcome: Result<RawResponse, APIError<Never>>) {
        let transport = RecordingTransport(answers)
        let core = ClientCore(
            server: "https://api.example.com",
            configuration: ClientConfiguration {
                $0.transport = transport
                $0.retry = policy
            })
        let request = OperationRequest("test", method, "/", body: .bytes(body))
        var options = RequestOptions()
        configure(&options)
        do {
            let response = try await core.raw(request, options)
            return (await transport.exchanges.count, .success(response))
        } catch {
            return (await transport.exchanges.count, .failure(error))
        }
    }

    @Test(arguments: [HTTPRequest.Method.get, .head, .put, .delete, .options])
    func safeMethodsAreRepeated(method: HTTPRequest.Method) async throws {
        let (count, outcome) = try await attempts(method, [RecordingTransport.status(503), RecordingTransport.ok])
        #expect(count == 2)
        #expect(try outcome.get().status == 200)
    }

    @Test(arguments: [HTTPRequest.Method.post, .patch])
    func otherMethodsAreNot(method: HTTPRequest.Method) async throws {
        let answers = [RecordingTransport.status(503), RecordingTransport.ok]
        let (count, outcome) = try await attempts(method, answers)
        #expect(count == 1)
        #expect(try outcome.get().status == 503)
        let withKey = try await attempts(method, answers) { $0.idempotencyKey = "k" }
        #expect(withKey.count == 2)
    }

    /// It was refused, so it has not been done.
    @Test(arguments: [HTTPRequest.Method.post, .patch])
    func whatCameTooSoonIsRepeated(method: HTTPRequest.Method) async throws {
        let answers = [RecordingTransport.status(429), RecordingTransport.ok]
        #expect(try await attempts(method, answers, body: .bytes([1])).count == 2)
        #expect(try await attempts(method, answers, policy: .never).count == 1)
        let withoutStatus = RetryPolicy { $0.statuses.remove(429) }
        #expect(try await attempts(method, answers, policy: withoutStatus).count == 1)
        let chunks = AsyncStream<[UInt8]> { $0.finish() }
        #expect(try await attempts(method, answers, body: .stream(chunks)).count == 1)
    }

    @Test(arguments: [408, 429, 500, 502, 503, 504]) func repeatedStatuses(status: Int) async throws {
        let (count, outcome) = try await attempts(.get, [RecordingTransport.status(status)])
        #expect(count == 3)
        #expect(try outcome.get().status.code == status)
    }

    @Test(arguments: [200, 201, 204, 304, 400, 401, 403, 404, 409, 422, 501]) func finalStatuses(status: Int)
        async throws
    {
        #expect(try await attempts(.get, [RecordingTransport.status(status)]).count == 1)
    }

    @Test(arguments: [
        (TransportError.Kind.connectionLost, 3), (.cannotConnect, 3), (.unknownHost, 3), (.silence, 1),
        (.insecureConnection, 1), (.malformedResponse, 1), (.other, 1),
    ])
    func failures(kind: TransportError.Kind, expected: Int) async throws {
        let (count, outcome) = try await attempts(.get, [RecordingTransport.failure(kind)])
        #expect(count == expected)
        #expect(throws: APIError<Never>.self) { try outcome.get() }
    }

    @Test func streamsAreSentOnce() async throws {
        let chunks = AsyncStream<[UInt8]> {
            $0.yield([1])
            $0.finish()
        }
        let answers = [RecordingTransport.status(503), RecordingTransport.ok]
        #expect(try await attempts(.put, answers, body: .stream(chunks)).count == 1)
        #expect(try await attempts(.put, answers, body: .stream(repeating: { chunks })).count == 2)
        #expect(try await attempts(.put, answers, body: .bytes([1])).count == 2)
    }

    @Test func neverAndOften() async throws {
        let answers = [RecordingTransport.status(503)]
        #expect(try await attempts(.get, answers, policy: .never).count == 1)
        var often = Self.policy
        often.maximumAttempts = 6
        #expect(try await attempts(.get, answers, policy: often).count == 6)
    }

    /// The server asks for more than the call may take, or than the policy grants: its answer is handed out at once.
    @Test func waitsThatAreTooLong() async throws {
        let asks = [RecordingTransport.status(429, [.retryAfter: "50"]), RecordingTransport.ok]
        let limited = try await attempts(.get, asks) { $0.totalTimeout = .seconds(10) }
        #expect(limited.count == 1)
        #expect(try limited.outcome.get().status == 429)
        let impatient = RetryPolicy { $0.maximumRetryAfter = .seconds(10) }
        #expect(try await attempts(.get, asks, policy: impatient).count == 1)
    }

    @Test func aShortWaitIsGranted() async throws {
        let asks = [RecordingTransport.status(429, [.retryAfter: "0"]), RecordingTransport.ok]
        #expect(try await attempts(.get, asks).count == 2)
    }

    @Test(
        arguments: [
            (1, nil, 0.0, 0.25), (1, nil, 1.0, 0.5), (2, nil, 1.0, 1.0), (3, nil, 0.0, 1.0), (5, nil, 1.0, 8.0),
            (40, nil, 1.0, 8.0), (1, 3.0, 1.0, 3.0), (5, 1.0, 1.0, 8.0),
        ] as [(Int, Double?, Double, Double)])
    func delays(attempt: Int, retryAfter: Double?, jitter: Double, expected: Double) {
        let delay = RetryPolicy.standard.delay(
            afterAttempt: attempt, retryAfter: retryAfter.map { .seconds($0) }, jitter: jitter)
        #expect(delay == .seconds(expected))
    }

    @Test func noDelayBeyondTheGrant() {
        #expect(RetryPolicy.standard.delay(afterAttempt: 1, retryAfter: .seconds(61), jitter: 0) == nil)
    }

    @Test(
        arguments: [
            ("0", 0), ("120", 120), (" 7 ", 7), ("1.5", 1.5), ("-3", 0), ("Sun, 06 Nov 1994 08:50:37 GMT", 60),
            ("Sun, 06 Nov 1994 08:49:30 GMT", 0), ("", nil), ("soon", nil), ("inf", nil),
        ] as [(String, Double?)])
    func retryAfter(text: String, expected: Double?) {
        let now = Date(timeIntervalSince1970: 784_111_777)
        #expect(RetryAfter.wait(after: 503, [.retryAfter: text], now: now) == expected.map { .seconds($0) })
    }

    /// What servers say in other words when they have had enough.
    @Test(
        arguments: [
            (429, ["RateLimit-Reset": "30"], 30), (429, ["X-RateLimit-Reset": "784111837"], 60),
            (429, ["X-RateLimit-Reset": "784111700"], 0), (429, ["X-RateLimit-Reset": "1.5"], 1.5),
            (429, ["X-RateLimit-Reset": "30", "X-RateLimit-Remaining": "0"], 30),
            (429, ["X-RateLimit-Reset": "30", "X-RateLimit-Remaining": "5"], nil),
            (429, ["X-RateLimit-Reset": "soon"], nil), (429, ["Retry-After": "7", "RateLimit-Reset": "30"], 7),
            (429, ["RateLimit-Reset": "3", "X-RateLimit-Reset": "30"], 3), (503, ["RateLimit-Reset": "30"], nil),
            (503, ["Retry-After-Ms": "250", "Retry-After": "1"], 0.25), (429, [:], nil),
            // draft-ietf-httpapi-ratelimit-headers-08, and -07 before it.
            (429, ["RateLimit": #""default";r=0;t=30"#], 30),
            (429, ["RateLimit": #""burst";r=0;t=5, "day";r=9;t=3600"#], 5),
            (429, ["RateLimit": #""burst";t=5;r=0, "day";r=0;t=40;pk=:c2FsdA==:"#], 40),
            (429, ["RateLimit": #""default";r=3;t=30"#], nil), (429, ["RateLimit": "limit=9, remaining=0, reset=4"], 4),
            (429, ["X-Rate-Limit-Reset": "784111837", "X-Rate-Limit-Remaining": "0"], 60),
            (429, ["X-RateLimit-Reset": "784111837000"], 60),
            (403, ["X-RateLimit-Reset": "784111837", "X-RateLimit-Remaining": "0"], 60),
            (403, ["X-RateLimit-Reset": "784111837", "X-RateLimit-Remaining": "9"], nil),
        ] as [(Int, [String: String], Double?)])
    func rateLimits(status: Int, headers: [String: String], expected: Double?) throws {
        var fields = HTTPFields()
        for (name, value) in headers { fields[try #require(HTTPField.Name(name))] = value }
        let wait = RetryAfter.wait(after: .init(code: status), fields, now: Date(timeIntervalSince1970: 784_111_777))
        #expect(wait == expected.map { .seconds($0) })
    }

    /// GitHub's way to say that a request came too soon; any other 403 says no.
    @Test(arguments: [
        (["Retry-After": "0"], 2), (["X-RateLimit-Remaining": "0", "X-RateLimit-Reset": "1"], 2),
        (["X-RateLimit-Remaining": "7", "X-RateLimit-Reset": "1"], 1), ([:], 1),
    ] as [([String: String], Int)])
    func refusalsThatMeanTooSoon(headers: [String: String], expected: Int) async throws {
        var fields = HTTPFields()
        for (name, value) in headers { fields[try #require(HTTPField.Name(name))] = value }
        let transport = RecordingTransport(RecordingTransport.status(403, fields), RecordingTransport.ok)
        let core = ClientCore(
            server: "https://api.example.com",
            configuration: ClientConfiguration {
                $0.transport = transport
                $0.retry = Self.policy
            })
        _ = try await core.raw(OperationRequest("test", .post, "/"))
        #expect(await transport.exchanges.count == expected)
    }

    /// The server tells by the key that it has seen the request before.
    @Test func everyAttemptHasTheSameKey() async throws {
        let transport = RecordingTransport(RecordingTransport.status(503), RecordingTransport.failure(.connectionLost))
        let core = ClientCore(
            server: "https://api.example.com",
            configuration: ClientConfiguration {
                $0.transport = transport
                $0.retry = Self.policy
            })
        let request = OperationRequest("test", .post, "/", body: .json(1))
        _ = try? await core.raw(request, RequestOptions { $0.idempotencyKey = "k-1" })
        let keys = await transport.exchanges.map { $0.request.headerFields[HTTPField.Name("Idempotency-Key")!] }
        #expect(keys == ["k-1", "k-1", "k-1"])
        #expect(await transport.exchanges.allSatisfy { $0.bodyText == "1" })
    }

    /// Where the document describes the key as a parameter, the caller gives it as an argument.
    @Test(arguments: [(["Idempotency-Key": "k-1"], 2), (["idempotency-key": "k-1"], 2), (["X-Key": "k-1"], 1)])
    func aKeyAmongTheParameters(headers: [String: String], expected: Int) async throws {
        let transport = RecordingTransport(RecordingTransport.status(503), RecordingTransport.ok)
        let core = ClientCore(
            server: "https://api.example.com",
            configuration: ClientConfiguration {
                $0.transport = transport
                $0.retry = Self.policy
            })
        var request = OperationRequest("test", .post, "/")
        for (name, value) in headers { request.header(name, value) }
        _ = try await core.raw(request)
        #expect(await transport.exchanges.count == expected)
    }

    /// The examples of RFC 9110, 5.6.7.
    @Test(
        arguments: [
            ("Sun, 06 Nov 1994 08:49:37 GMT", 784_111_777), ("Sunday, 06-Nov-94 08:49:37 GMT", 784_111_777),
            ("Sun Nov  6 08:49:37 1994", 784_111_777), ("Thu, 01 Jan 1970 00:00:00 GMT", 0),
            ("Thu, 29 Feb 2024 23:59:60 GMT", 1_709_251_200), ("Wed, 21 Oct 2015 07:28:00 GMT", 1_445_412_480),
            ("Sun, 32 Nov 1994 08:49:37 GMT", nil), ("Sun, 06 Foo 1994 08:49:37 GMT", nil), ("x", nil),
        ] as [(String, Double?)])
    func dates(text: String, expected: Double?) {
        #expect(HTTPDate.parse(text)?.timeIntervalSince1970 == expected)
    }
}

extension HTTPField.Name {
    fileprivate static var retryAfter: HTTPField.Name { HTTPField.Name("Retry-After")! }
}
