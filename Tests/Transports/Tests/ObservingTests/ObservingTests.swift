import APIRuntime
import CoreMetrics
import HTTPTypes
import InMemoryLogging
import InMemoryTracing
import Logging
import MetricsTestKit
import TestServer
import Testing
import Tracing

/// What logs, traces and metrics show of a call over a real server, and that no secret is in them.
@Suite(.timeLimit(.minutes(1))) struct ObservingTests {
    /// Sends a request full of secrets through the middleware.
    private func call(
        _ middleware: any Middleware, status: Int = 200
    ) async throws -> (seen: RecordedRequest, port: UInt16) {
        let answer = ServerAnswer(status, headers: ["Set-Cookie": "c=secret", "X-Request-ID": "r1"], body: "1")
        return try await TestServer.run(answer: { _ in answer }) { server in
            let core = ClientCore(
                server: try #require(ServerURL(server.url)), security: [["s"]],
                credentials: [SecurityScheme("s", .bearer): .value("secret")],
                configuration: ClientConfiguration {
                    $0.middleware = [middleware]
                    $0.retry = .never
                })
            let request = OperationRequest(
                "saveLight", .put, "/lights/{name}", path: ["name": "pier"],
                query: ["colour": "green", "api_key": "secret", "X-Amz-Signature": "secret"],
                headers: ["Unstructured-API-Key": "secret", "Accept-Language": "en"], cookies: ["session": "secret"],
                body: .json("secret"))
            _ = try await core.raw(request).body.bytes(upTo: 10)
            return (try #require(await server.requests.first), server.port)
        }
    }

    /// The error that a call ends with when nobody is there.
    private func failingCall(_ middleware: any Middleware) async throws {
        let core = ClientCore(
            server: try #require(ServerURL("http://127.0.0.1:\(try FaultServer.freePort())")),
            configuration: ClientConfiguration {
                $0.middleware = [middleware]
                $0.retry = .never
            })
        await #expect(throws: APIError<Never>.self) { _ = try await core.raw(OperationRequest("test", .get, "/x")) }
    }

    private static let shownTarget = "/lights/pier?colour=green&api_key=REDACTED&X-Amz-Signature=REDACTED"

    @Test(arguments: [Logger.Level.debug, .trace]) func logs(level: Logger.Level) async throws {
        let (logger, handler) = inMemoryLogger(level)
        let port = try await call(LoggingMiddleware(logger)).port
        let entry = try #require(handler.entries.last)
        #expect(entry.level == .debug)
        #expect("\(entry.message)" == "PUT http://127.0.0.1:\(port)" + Self.shownTarget)
        #expect(entry.metadata["http.response.status_code"] == "200")
        #expect(entry.metadata["operation"] == "saveLight")
        #expect(entry.metadata["duration"] != nil)
        #expect(handler.entries.count == (level == .trace ? 2 : 1))
        #expect(!"\(handler.entries)".contains("secret"))
        if level == .trace {
            guard case .dictionary(let headers)? = handler.entries.first?.metadata["http.request.headers"] else {
                Issue.record("no headers")
                return
            }
            #expect(headers["accept-language"] == "en")
            #expect(headers["unstructured-api-key"] == "REDACTED")
            #expect(headers["cookie"] == "REDACTED")
        }
    }

    @Test func logsOfAFailure() async throws {
        let (logger, handler) = inMemoryLogger(.debug)
        try await failingCall(LoggingMiddleware(logger))
        let entry = try #require(handler.entries.last)
        #expect(entry.level == .warning)
        #expect(entry.metadata["error.type"] == "cannotConnect")
    }

    @Test(arguments: [200, 404]) func traces(status: Int) async throws {
        let tracer = InMemoryTracer()
        let (seen, port) = try await call(TracingMiddleware(tracer), status: status)
        let span = try #require(tracer.finishedSpans.first)
        #expect(tracer.finishedSpans.count == 1 && tracer.activeSpans.isEmpty)
        #expect(span.operationName == "PUT /lights/{name}")
        #expect(span.kind == .client)
        #expect(span.attributes.get("http.request.method") == .string("PUT"))
        #expect(span.attributes.get("url.full") == .string("http://127.0.0.1:\(port)" + Self.shownTarget))
        #expect(span.attributes.get("url.template") == .string("/lights/{name}"))
        #expect(span.attributes.get("server.address") == .string("127.0.0.1"))
        #expect(span.attributes.get("server.port") == .int64(Int64(port)))
        #expect(span.attributes.get("http.response.status_code") == .int64(Int64(status)))
        #expect(span.attributes.get("error.type") == (status == 404 ? .string("404") : nil))
        #expect((span.status?.code == .error) == (status == 404))
        #expect(seen.headers["in-memory-trace-id"] == span.traceID)
        #expect(!"\(span.attributes)".contains("secret"))
    }

    @Test func tracesOfAFailure() async throws {
        let tracer = InMemoryTracer()
        try await failingCall(TracingMiddleware(tracer))
        let span = try #require(tracer.finishedSpans.first)
        #expect(span.attributes.get("error.type") == .string("cannotConnect"))
        #expect(span.status?.code == .error)
    }

    @Test func metrics() async throws {
        let metrics = TestMetrics()
        let port = try await call(MetricsMiddleware(metrics), status: 503).port
        let base = [
            ("http.request.method", "PUT"), ("server.address", "127.0.0.1"), ("server.port", "\(port)"),
            ("url.scheme", "http"), ("url.template", "/lights/{name}"),
        ]
        let outcome = base + [("http.response.status_code", "503"), ("error.type", "503")]
        #expect(try metrics.expectTimer("http.client.request.duration", outcome).values.count == 1)
        #expect(try metrics.expectMeter("http.client.active_requests", base).values == [1, 0])
        #expect(try metrics.expectRecorder("http.client.request.body.size", outcome).values == [8])
        #expect(try metrics.expectRecorder("http.client.response.body.size", outcome).values == [1])
    }

    @Test func metricsOfAFailure() async throws {
        let metrics = TestMetrics()
        try await failingCall(MetricsMiddleware(metrics))
        let timer = try #require(metrics.timers(label: "http.client.request.duration").first)
        #expect(timer.dimensions.contains { $0 == ("error.type", "cannotConnect") })
    }

    private func inMemoryLogger(_ level: Logger.Level) -> (Logger, InMemoryLogHandler) {
        let handler = InMemoryLogHandler()
        var logger = Logger(label: "test") { _ in handler }
        logger.logLevel = level
        return (logger, handler)
    }
}
