import APIJSON
import Foundation
import PlatformAPI
import Testing
import TestServer

/// Cancelling a job, whatever the server answers.
@Suite(.timeLimit(.minutes(2))) struct CancelTests {
    /// What the server answers with 200, and what the call gives.
    static let successes: [(answer: String, value: JSONValue)] = [
        (
            #"{"message": "stopping", "at": [1, 2.50, 12345678901234567890]}"#,
            ["message": "stopping", "at": [1, .number(number("2.50")), .number(number("12345678901234567890"))]]
        ),
        (#""stopped""#, "stopped"),
        ("true", true),
        ("null", nil),
        (" [ ] \n", []),
        ("", nil),
    ]

    @Test(arguments: successes) func succeeds(answer: String, value: JSONValue) async throws {
        try await TestServer.run { _ in
            .json(answer)
        } _: { server in
            let result = try await Platform.client(server.url).jobs.cancel(jobID: Platform.jobID)
            #expect(result == value)
            #expect(await server.requests.map(\.target) == ["/api/v1/jobs/\(Platform.text(Platform.jobID))/cancel"])
        }
    }

    @Test func anAnswerWithoutTypeIsReadAsJSON() async throws {
        try await TestServer.run { _ in
            ServerAnswer(200, body: #"{"a": 1}"#)
        } _: { server in
            let result = try await Platform.client(server.url).jobs.cancel(jobID: Platform.jobID)
            #expect(result == ["a": 1])
        }
    }

    @Test func aDocumentedErrorIsTypedWhereItIsCaught() async throws {
        let answer = #"{"detail": [{"loc": ["path", "job_id", 0], "msg": "no such job", "type": "missing"}]}"#
        try await TestServer.run { _ in
            .json(answer, status: 422, headers: ["X-Request-ID": "r-1"])
        } _: { server in
            try await expectDocumentedError(Platform.client(server.url), answer)
        }
    }

    /// As in an application: the patterns name the cases, and nothing is cast.
    private func expectDocumentedError(_ client: PlatformClient, _ answer: String) async throws {
        do {
            try await client.jobs.cancel(jobID: Platform.jobID)
            Issue.record("it did not fail")
        } catch .documented(let problem, let response) {
            let detail = try #require(problem.detail?.first)
            #expect(detail.msg == "no such job")
            #expect(detail.loc == [.string("path"), .string("job_id"), .value(0)])
            #expect(response.status == 422)
            #expect(response.requestID == "r-1")
            #expect(response.text == answer)
        }
    }

    /// The error of a call that must fail.
    private func error(_ client: PlatformClient) async throws -> APIError<HTTPValidationError> {
        do {
            try await client.jobs.cancel(jobID: Platform.jobID)
        } catch {
            return error
        }
        throw Platform.Unexpected.success
    }

    struct Refusal: Sendable, CustomTestStringConvertible {
        let status: Int
        var headers: [String: String] = [:]
        let body: String
        var isRetryable = false
        var testDescription: String { "\(status)" }
    }

    static let refusals = [
        Refusal(status: 400, body: ""),
        Refusal(status: 401, headers: ["WWW-Authenticate": "Bearer"], body: #"{"detail": "Not authenticated"}"#),
        Refusal(status: 404, body: #"{"detail": "Job not found"}"#),
        Refusal(status: 409, body: "<html>conflict</html>"),
        Refusal(status: 429, headers: ["Retry-After": "600"], body: #"{"detail": "slow down"}"#, isRetryable: true),
        Refusal(status: 500, body: "Internal Server Error", isRetryable: true),
        Refusal(status: 503, body: "", isRetryable: true),
    ]

    /// One request each: a POST is only repeated after 429, and then not when the server asks for ten minutes.
    @Test(arguments: refusals) func anUndocumentedErrorKeepsAll(refusal: Refusal) async throws {
        let headers = refusal.headers.merging(["X-Request-ID": "r-2"]) { $1 }
        try await TestServer.run { _ in
            .json(refusal.body, status: refusal.status, headers: headers)
        } _: { server in
            let error = try await error(Platform.client(server.url))
            guard case .undocumented(let response) = error else {
                Issue.record("\(error)")
                return
            }
            #expect(response.text == refusal.body)
            #expect(error.status?.code == refusal.status)
            #expect(error.body == Array(refusal.body.utf8))
            #expect(error.requestID == "r-2")
            #expect(error.isRetryable == refusal.isRetryable)
            for (name, value) in refusal.headers { #expect(error.headers[HTTPField.Name(name)!] == value) }
            #expect(!"\(error)".contains(OperationCase.token))
            #expect(await server.requests.count == 1)
        }
    }

    /// Answer -> where the error is, what it is.
    static let malformed: [(status: Int, answer: String, path: String, reason: JSONError.Reason)] = [
        (200, #"{"message": "stopp"#, "$", .syntax),
        (200, "<html></html>", "$", .syntax),
        (200, #"{"a": 1} {"a": 2}"#, "$", .syntax),
        (422, #"{"detail": [{"loc": ["path"], "type": "missing"}]}"#, "$.detail[0].msg", .missingKey),
        (422, #"{"detail": [{"loc": 7, "msg": "m", "type": "missing"}]}"#, "$.detail[0].loc", .unexpectedValue),
        (422, #"{"detail": "a text"}"#, "$.detail", .unexpectedValue),
        (422, "[]", "$", .unexpectedValue),
    ]

    @Test(arguments: malformed) func malformedJSONKeepsBytesAndPlace(
        status: Int, answer: String, path: String, reason: JSONError.Reason
    ) async throws {
        try await TestServer.run { _ in
            .json(answer, status: status)
        } _: { server in
            let error = try await error(Platform.client(server.url))
            guard case .undecodable(let problem, let response) = error else {
                Issue.record("\(error)")
                return
            }
            #expect(problem.path.hasPrefix(path))
            #expect(problem.reason == reason)
            #expect(response.body == Array(answer.utf8))
            #expect(error.status?.code == status)
            #expect(!error.isRetryable)
        }
    }

    private static func number(_ text: String) -> JSONNumber { JSONNumber(text: text) ?? JSONNumber(0) }
}
