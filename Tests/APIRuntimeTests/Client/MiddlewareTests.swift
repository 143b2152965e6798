import APIJSON
import APIRuntime
import HTTPTypes
import Testing

@Suite struct MiddlewareTests {
    private struct Mark: Middleware {
        let name: String

        func intercept(
            _ request: HTTPRequest, body: RequestBody?, next: Next
        ) async throws -> (HTTPResponse, ResponseBody) {
            var request = request
            request.headerFields.append(HTTPField(name: .trail, value: name))
            var (response, body) = try await next(request, body)
            response.headerFields.append(HTTPField(name: .trail, value: name))
            return (response, body)
        }
    }

    private struct Failing: Middleware {
        struct Refusal: Error {}

        func intercept(
            _ request: HTTPRequest, body: RequestBody?, next: Next
        ) async throws -> (HTTPResponse, ResponseBody) {
            throw Refusal()
        }
    }

    private struct Instead: Middleware {
        func intercept(
            _ request: HTTPRequest, body: RequestBody?, next: Next
        ) async throws -> (HTTPResponse, ResponseBody) {
            let (response, body) = try await next(request, .text("changed"))
            let text = try await body.text(upTo: 100)
            return (response, ResponseBody(Array("[\(text)]".utf8)))
        }
    }

    @Test func theFirstIsOutermost() async throws {
        let transport = RecordingTransport()
        let client = SampleClient(transport, middleware: [Mark(name: "a"), Mark(name: "b")])
        let raw = try await client.raw(.sample(.json(200), .none) as APIOperation<JSONValue, Never>)
        #expect(await transport.exchanges.first?.request.headerFields[.trail] == "a, b")
        #expect(raw.headers[.trail] == "b, a")
    }

    @Test func itMayChangeBothBodies() async throws {
        let transport = RecordingTransport(RecordingTransport.status(200, [:], "1"))
        let client = SampleClient(transport, middleware: [Instead()])
        let value: [Int] = try await client.send(.sample(.json(200), .none))
        #expect(value == [1])
        #expect(await transport.exchanges.first?.bodyText == "changed")
    }

    @Test func itsErrorsAreKept() async throws {
        await #expect {
            let _: Int = try await SampleClient(middleware: [Failing()]).send(.sample(.json(200), .none))
        } throws: {
            guard case .middleware(let error)? = $0 as? APIError<Never> else { return false }
            return error is Failing.Refusal
        }
    }

    /// Around retries: once for a call, however often it is sent.
    @Test func itRunsOnce() async throws {
        let transport = RecordingTransport(RecordingTransport.status(503), RecordingTransport.ok)
        let core = ClientCore(
            server: "https://api.example.com",
            configuration: ClientConfiguration {
                $0.transport = transport
                $0.middleware = [Mark(name: "a")]
                $0.retry = RetryPolicy { $0.baseDelay = .milliseconds(1) }
            })
        let raw = try await core.raw(OperationRequest("test", .get, "/"))
        #expect(raw.headers[.trail] == "a")
        #expect(await transport.exchanges.map { $0.request.headerFields[.trail] } == ["a", "a"])
    }

    @Test func errorsOfACustomTransport() async throws {
        struct Odd: Error {}
        let transport = RecordingTransport { _ in throw Odd() }
        await #expect {
            let _: Int = try await SampleClient(transport).send(.sample(.json(200), .none))
        } throws: {
            guard case .transport(let error)? = $0 as? APIError<Never> else { return false }
            return error.kind == .other && error.reason == "Odd"
        }
    }
}

extension HTTPField.Name {
    fileprivate static var trail: HTTPField.Name { HTTPField.Name("X-Trail")! }
}
