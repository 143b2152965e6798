import APIJSON
import APIRuntime
import Foundation
import HTTPTypes
import Testing
import TestServer

/// Calls over a real server, through everything that a generated client uses.
@Suite(.timeLimit(.minutes(2))) struct LoopbackTests {
    @Test(arguments: TransportUnderTest.allCases)
    func aWholeRequest(over transport: TransportUnderTest) async throws {
        try await TestServer.run(answer: { _ in .json(#"{"ok":true}"#, headers: ["X-Request-ID": "r1"]) }) { server in
            let request = OperationRequest(
                "test", .post, "/jobs/{id}/cancel", path: ["id": "a/../b?c#d é"],
                deepObject: ["filter": ["a": ["b c"]] as JSONValue], headers: ["X-Trace": "t 1"],
                cookies: ["sid": "x=y"], body: .json(["reason": "é"] as JSONValue))
            let operation = APIOperation<JSONValue, Never>(request, success: .json(200), failure: .none)
            let response = try await transport.core(server.url + "/api").response(for: operation)
            #expect(response.value == ["ok": true])
            #expect(response.status == .ok)
            #expect(response.requestID == "r1")
            let seen = try #require(await server.requests.first)
            #expect(seen.method == "POST")
            #expect(seen.path == "/api/jobs/a%2F..%2Fb%3Fc%23d%20%C3%A9/cancel")
            #expect(seen.query == "filter%5Ba%5D%5B%5D=b%20c")
            #expect(seen.headers["authorization"] == "Bearer secret")
            #expect(seen.headers["x-trace"] == "t 1")
            #expect(seen.headers["cookie"] == "sid=x=y")
            #expect(seen.headers["content-type"] == "application/json")
            #expect(seen.headers["accept"] == "application/json")
            #expect(seen.bodyText == #"{"reason":"é"}"#)
        }
    }

    @Test(
        arguments: TransportUnderTest.allCases, [HTTPRequest.Method.get, .head, .post, .put, .patch, .delete, .options])
    func methods(over transport: TransportUnderTest, method: HTTPRequest.Method) async throws {
        try await TestServer.run(answer: { _ in ServerAnswer(200) }) { server in
            let response = try await transport.core(server.url).raw(OperationRequest("test", method, "/x"))
            #expect(response.status == 200)
            let seen = try #require(await server.requests.first)
            #expect(seen.method == method.rawValue)
            #expect(seen.body.isEmpty)
        }
    }

    @Test(arguments: TransportUnderTest.allCases, [200, 201, 204, 301, 304, 400, 401, 404, 422, 500, 599])
    func statuses(over transport: TransportUnderTest, status: Int) async throws {
        let answer = ServerAnswer(
            status, headers: ["X-A": "é", "WWW-Authenticate": "Bearer"],
            body: status == 204 || status == 304 ? "" : "text")
        try await TestServer.run(answer: { _ in answer }) { server in
            let response = try await transport.core(server.url) { $0.retry = .never }.raw(
                OperationRequest("test", .get, "/"))
            #expect(response.status.code == status)
            #expect(response.headers[.init("x-a")!] == "é")
        }
    }

    @Test(arguments: TransportUnderTest.allCases)
    func connectionsAreUsedAgain(over transport: TransportUnderTest) async throws {
        let answer = "HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\n{}"
        let script: [FaultServer.Step] = [
            .readHead, .send(answer), .readHead, .send(answer), .readHead, .send(answer), .hang,
        ]
        try await FaultServer.run(script) { server in
            let core = try transport.core(server.url)
            for _ in 0..<3 {
                let operation = APIOperation<JSONValue, Never>(
                    OperationRequest("test", .get, "/"), success: .json(200), failure: .none)
                #expect(try await core.send(operation) == [:])
            }
            #expect(server.connections == 1)
        }
    }

    @Test(arguments: TransportUnderTest.allCases)
    func manyCallsAtOnce(over transport: TransportUnderTest) async throws {
        try await TestServer.run(answer: { .json(#""\#($0.path)""#) }) { server in
            let core = try transport.core(server.url)
            try await withThrowingTaskGroup(of: Bool.self) { group in
                for index in 0..<200 {
                    let operation = APIOperation<String, Never>(
                        OperationRequest("test", .get, "/\(index)"), success: .json(200), failure: .none)
                    group.addTask { try await core.send(operation) == "/\(index)" }
                }
                for try await isRight in group { #expect(isRight) }
            }
            #expect(await server.requests.count == 200)
        }
    }

    /// Servers need not read more than one field (RFC 6265, 5.4); this one would join several with a comma.
    @Test(arguments: TransportUnderTest.allCases)
    func cookiesAndAKeyAmongThem(over transport: TransportUnderTest) async throws {
        try await TestServer.run(answer: { _ in ServerAnswer(200) }) { server in
            let core = ClientCore(
                server: try #require(ServerURL(server.url)), security: [["key"]],
                credentials: [SecurityScheme("key", .cookie("sid")): .value("s")],
                configuration: ClientConfiguration { $0.transport = transport.transport })
            let request = OperationRequest("test", .get, "/", cookies: ["a": "1", "b": ["x", "y"]])
            _ = try await core.raw(request)
            _ = try await core.raw(request, RequestOptions { $0.headers = [.cookie: "a=1; sid=mine"] })
            let cookies = await server.requests.map { $0.headers["cookie"] }
            #expect(cookies == ["a=1; b=x; b=y; sid=s", "a=1; sid=mine"])
        }
    }

    @Test(arguments: TransportUnderTest.allCases)
    func noCookiesAreKept(over transport: TransportUnderTest) async throws {
        try await TestServer.run(answer: { _ in ServerAnswer(200, headers: ["Set-Cookie": "a=b; Path=/"]) }) { server in
            let core = try transport.core(server.url)
            #expect(try await core.raw(OperationRequest("test", .get, "/")).headers[.setCookie] == "a=b; Path=/")
            _ = try await core.raw(OperationRequest("test", .get, "/"))
            #expect(await server.requests.allSatisfy { $0.headers["cookie"] == nil })
        }
    }

    @Test(arguments: TransportUnderTest.allCases)
    func cookiesComeOneByOne(over transport: TransportUnderTest) async throws {
        let cookies = [
            "csrf=t,u=v; Expires=Sat, 27 Nov 2027 09:47:05 GMT; Path=/", "sid=s; Expires=Sat, 12-Dec-2026 09:47:05 GMT",
            "empty=",
        ]
        let fields = cookies.map { "Set-Cookie: \($0)\r\n" }.joined()
        let answer = "HTTP/1.1 204 No Content\r\n\(fields)\r\n"
        try await FaultServer.run([.readHead, .send(answer)]) { server in
            let core = try transport.core(server.url)
            #expect(try await core.raw(OperationRequest("test", .get, "/")).headers[values: .setCookie] == cookies)
        }
    }

    @Test(arguments: TransportUnderTest.allCases)
    func bodiesThatNobodyDescribesHaveNoLimit(over transport: TransportUnderTest) async throws {
        let operation = APIOperation<Void, Never>(
            OperationRequest("test", .get, "/"), success: .empty(200), failure: .none)
        try await TestServer.run(answer: { _ in .bytes(Array(repeating: 7, count: 1 << 20)) }) { server in
            let core = ClientCore(
                server: ServerURL(server.url) ?? "",
                configuration: ClientConfiguration {
                    $0.transport = transport.transport
                    $0.maximumResponseSize = 1 << 10
                })
            try await core.send(operation)
        }
    }

    @Test(arguments: TransportUnderTest.allCases)
    func eventsThatNobodyDescribesAreNotWaitedFor(over transport: TransportUnderTest) async throws {
        let operation = APIOperation<Void, Never>(
            OperationRequest("test", .get, "/"), success: .empty(200), failure: .none)
        let head = "HTTP/1.1 200 OK\r\nContent-Type: text/event-stream\r\n\r\ndata: 1\n\n"
        try await FaultServer.run([.readHead, .send(head), .hang]) { server in
            try await transport.core(server.url).send(operation)
            while server.closedByClient == 0 { try await Task.sleep(for: .milliseconds(10)) }
        }
    }

    @Test(arguments: TransportUnderTest.allCases)
    func nothingIsCached(over transport: TransportUnderTest) async throws {
        try await TestServer.run(
            answer: { _ in .json("1", headers: ["Cache-Control": "max-age=1000", "ETag": "\"x\""]) }
        ) { server in
            let core = try transport.core(server.url)
            for _ in 0..<2 { _ = try await core.raw(OperationRequest("test", .get, "/")).body.bytes(upTo: 10) }
            #expect(await server.requests.count == 2)
        }
    }

    /// The length in the head is that of the packed bytes, and so says nothing of what is read.
    @Test(arguments: TransportUnderTest.allCases)
    func packedAnswersAreUnpacked(over transport: TransportUnderTest) async throws {
        let packed = try #require(Data(base64Encoded: "H4sIAAAAAAACA6tWyslMzyhRslIKyEwtUqoFABRle4UQAAAA"))
        var answer = ServerAnswer.bytes([UInt8](packed), type: "application/json")
        answer.headers["Content-Encoding"] = "gzip"
        try await TestServer.run(answer: { [answer] _ in answer }) { server in
            let response = try await transport.core(server.url).raw(OperationRequest("test", .get, "/"))
            #expect(response.body.length == nil)
            #expect(try await response.body.text(upTo: 100) == #"{"light":"Pier"}"#)
            #expect(await server.requests.first?.headers["accept-encoding"]?.contains("gzip") == true)
        }
    }

    /// A few bytes that would become many: no more of them are unpacked than may be collected.
    @Test(arguments: TransportUnderTest.allCases)
    func aBombIsNotUnpacked(over transport: TransportUnderTest) async throws {
        var answer = ServerAnswer.bytes(try packedZeros(byteCount: 64 << 20), type: "application/json")
        answer.headers["Content-Encoding"] = "gzip"
        try await TestServer.run(answer: { [answer] _ in answer }) { server in
            let core = try transport.core(server.url) { $0.maximumResponseSize = 1 << 20 }
            let operation = APIOperation<JSONValue, Never>(
                OperationRequest("test", .get, "/"), success: .json(200), failure: .none)
            await #expect {
                _ = try await core.send(operation)
            } throws: {
                guard case .transport(let error)? = $0 as? APIError<Never> else { return false }
                return error.kind == .responseTooLarge && error.partialBody.count <= 1 << 20
            }
        }
    }

    @Test(arguments: TransportUnderTest.allCases)
    func redirectToAnotherOrigin(over transport: TransportUnderTest) async throws {
        try await TestServer.run(answer: { _ in .json("1") }) { other in
            let location = other.url + "/elsewhere"
            try await TestServer.run(answer: { _ in .redirect(307, to: location) }) { server in
                let request = OperationRequest(
                    "test", .post, "/", headers: ["unstructured-api-key": "secret"], body: .json(["a": 1] as JSONValue))
                let operation = APIOperation<Int, Never>(request, success: .json(200), failure: .none)
                #expect(try await transport.core(server.url).send(operation) == 1)
                #expect(await server.requests.first?.headers["authorization"] == "Bearer secret")
                let seen = try #require(await other.requests.first)
                #expect(seen.path == "/elsewhere")
                #expect(seen.bodyText == #"{"a":1}"#)
                #expect(!seen.headers.values.contains { $0.contains("secret") })
            }
        }
    }

    @Test(arguments: TransportUnderTest.allCases)
    func redirectWithoutAPlaceToGo(over transport: TransportUnderTest) async throws {
        try await TestServer.run(answer: { _ in ServerAnswer(302, body: "moved") }) { server in
            let response = try await transport.core(server.url).raw(OperationRequest("test", .get, "/"))
            #expect(response.status == 302)
        }
    }

    @Test(arguments: TransportUnderTest.allCases, [(HTTPRequest.Method.put, 503), (.post, 429)])
    func retryAfterAnOverload(
        over transport: TransportUnderTest, overload: (method: HTTPRequest.Method, status: Int)
    ) async throws {
        let count = Counter()
        let refusal = ServerAnswer(overload.status, headers: ["Retry-After": "0"])
        try await TestServer.run(answer: { _ in await count.next() == 1 ? refusal : .json("1") }) { server in
            let operation = APIOperation<Int, Never>(
                OperationRequest("test", overload.method, "/", body: .json("again")), success: .json(200),
                failure: .none)
            let value = try await transport.core(server.url).send(operation)
            #expect(value == 1)
            #expect(await server.requests.map(\.bodyText) == [#""again""#, #""again""#])
        }
    }

    @Test func getWithABodyIsRefused() async throws {
        let request = OperationRequest("test", .get, "/", body: .json(1))
        await #expect {
            _ = try await TransportUnderTest.urlSession.core("http://127.0.0.1:1").raw(request)
        } throws: {
            guard case .invalidRequest(.unsupported)? = $0 as? APIError<Never> else { return false }
            return true
        }
    }
}

actor Counter {
    private var count = 0

    func next() -> Int {
        count += 1
        return count
    }
}

/// By a program that we did not write.
func packedZeros(byteCount: Int) throws -> [UInt8] {
    let process = Process()
    process.executableURL = URL(filePath: "/usr/bin/env")
    process.arguments = ["gzip", "-9c", try TemporaryFolder.file("zeros.bin", byteCount: byteCount).path]
    let output = Pipe()
    process.standardOutput = output
    try process.run()
    let data = output.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    try #require(process.terminationStatus == 0)
    return [UInt8](data)
}
