import APIJSON
import Foundation
import PlatformAPI
import Testing
import TestServer

/// What callers' values can do to a request, and what they cannot.
@Suite(.timeLimit(.minutes(2))) struct RequestTests {
    /// Value -> how its segment of the path is written.
    static let segments: [(value: String, segment: String)] = [
        ("a/b", "a%2Fb"), ("../../admin", "..%2F..%2Fadmin"), ("a?b=c#d", "a%3Fb%3Dc%23d"), ("a b", "a%20b"),
        ("%2e%2e", "%252e%252e"), ("a%2Fb", "a%252Fb"), ("...", "..."), ("a\\b", "a%5Cb"),
        ("a\r\nX: y", "a%0D%0AX%3A%20y"),
        ("größe", "gr%C3%B6%C3%9Fe"), ("🙂", "%F0%9F%99%82"), ("{template_id}", "%7Btemplate_id%7D"),
        ("a;b,c", "a%3Bb%2Cc"),
        ("\u{0}", "%00"), ("//evil.example", "%2F%2Fevil.example"),
    ]

    @Test(arguments: segments) func aPathValueStaysInItsSegment(value: String, segment: String) async throws {
        try await TestServer.run { _ in
            .json("{}", status: 404)
        } _: { server in
            _ = try await Platform.error { _ = try await Platform.client(server.url).templates.get(templateID: value) }
            #expect(await server.requests.map(\.target) == ["/api/v1/templates/\(segment)"])
        }
    }

    @Test(arguments: ["", ".", ".."]) func aPathValueThatWouldVanishIsRefused(value: String) async throws {
        try await TestServer.run { _ in
            .json("{}")
        } _: { server in
            let error = try await Platform.error {
                _ = try await Platform.client(server.url).templates.get(templateID: value)
            }
            guard case .invalidRequest(let problem)? = error as? APIError<HTTPValidationError> else {
                Issue.record("\(error)")
                return
            }
            #expect(problem == (value.isEmpty ? .emptyPathParameter("template_id") : .dotSegment("template_id")))
            #expect(await server.requests.isEmpty)
        }
    }

    @Test(arguments: ["a\r\nX-Evil: 1", "a\nb", "a\u{0}b", "\r"]) func aHeaderValueStaysOnItsLine(value: String)
        async throws
    {
        try await TestServer.run { _ in
            .json("[]")
        } _: { server in
            let error = try await Platform.error {
                _ = try await Platform.client(server.url).templates.list(unstructuredAPIKey: value)
            }
            guard case .invalidRequest? = error as? APIError<HTTPValidationError> else {
                Issue.record("\(error)")
                return
            }
            #expect(await server.requests.isEmpty)
        }
    }

    @Test func theServersOwnPathStandsBeforeTheOperations() async throws {
        try await TestServer.run { _ in
            .json("[]")
        } _: { server in
            for path in ["/tenants/a%20b", "/tenants/a%20b/"] {
                _ = try await Platform.client(server.url + path).templates.list()
            }
            #expect(
                await server.requests.map(\.target) == Array(repeating: "/tenants/a%20b/api/v1/templates/", count: 2))
        }
    }

    @Test func optionsAddToOneCall() async throws {
        try await TestServer.run { _ in
            .json("[]")
        } _: { server in
            let client = Platform.client(server.url) { $0.headers[.userAgent] = "tests/1" }
            _ = try await client.templates.list(
                options: .init {
                    $0.headers[HTTPField.Name("X-Trace")!] = "t"
                    $0.query = ["a": "1 2"]
                })
            _ = try await client.templates.list()
            let requests = await server.requests
            #expect(requests.map(\.target) == ["/api/v1/templates/?a=1%202", "/api/v1/templates/"])
            #expect(requests.map { $0.headers["x-trace"] } == ["t", nil])
            #expect(requests.allSatisfy { $0.headers["user-agent"] == "tests/1" })
        }
    }

    @Test func aCallCanBeMadeStepByStep() async throws {
        let answer = #"{"detail": "no such job"}"#
        try await TestServer.run { request in
            request.path.hasSuffix("/cancel") ? .json(answer, status: 404, headers: ["X-A": "1"]) : .json("[1]")
        } _: { server in
            let client = Platform.client(server.url)
            let raw = try await client.raw(.cancelJob(jobID: Platform.jobID))
            #expect(raw.status == 404)
            #expect(try await Array(raw.body.data(upTo: 1000)) == Array(answer.utf8))
            let response = try await client.response(for: .deleteWorkflow(workflowID: Platform.workflowID))
            #expect(response.value == [1])
            #expect(response.status == 200)
            let undescribed: [Int] = try await client.send(.get("/beta/thing", query: ["a": "1"]))
            #expect(undescribed == [1])
            #expect(await server.requests.last?.target == "/beta/thing?a=1")
        }
    }
}
