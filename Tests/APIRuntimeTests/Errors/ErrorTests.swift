import APIJSON
import APIRuntime
import HTTPTypes
import Testing

@Suite struct ErrorTests {
    private static func response(
        _ status: HTTPResponse.Status, _ body: String, _ headers: HTTPFields = [.contentType: "text/plain"]
    ) -> BufferedResponse {
        BufferedResponse(head: ResponseHead(status: status, headers: headers), body: Array(body.utf8))
    }

    private static let jsonError = JSONError(
        reason: .unexpectedValue, path: "$.id", expected: "a UUID", found: "5", offset: 6)

    struct Case: Sendable, CustomTestStringConvertible {
        let error: APIError<Problem>
        let words: String
        let isRetryable: Bool

        var testDescription: String { words }
    }

    private static let cases: [Case] = [
        Case(
            error: .documented(
                Problem(detail: "private"), response(.unprocessableContent, "private", [.requestID: "r1"])),
            words: "the server answered 422 Unprocessable Content (request r1) with Problem", isRetryable: false),
        Case(
            error: .documented(Problem(detail: "x"), response(.tooManyRequests, "")),
            words: "the server answered 429 Too Many Requests with Problem", isRetryable: true),
        Case(
            error: .undocumented(response(.badGateway, "no\n  luck")),
            words: "the server answered 502 Bad Gateway, an answer that is not documented: no luck", isRetryable: true),
        Case(
            error: .undocumented(response(.init(code: 499), "\u{FF}\0", [.contentType: "image/png"])),
            words: "the server answered 499, an answer that is not documented", isRetryable: false),
        Case(
            error: .undecodable(jsonError, response(.ok, #"{"id":5}"#)),
            words: #"the server's 200 OK could not be understood: $.id: expected a UUID, found 5 at byte 6: {"id":5}"#,
            isRetryable: false),
        Case(
            error: .transport(TransportError(.connectionLost)), words: "the connection was lost", isRetryable: true),
        Case(
            error: .transport(TransportError(.other, "URLSession error -1")),
            words: "the request failed: URLSession error -1", isRetryable: false),
        Case(
            error: .timedOut(TimeLimit(scope: .silence, limit: .seconds(60))),
            words: "timed out: no byte moved for 60.0 seconds", isRetryable: true),
        Case(error: .cancelled, words: "the call was cancelled", isRetryable: false),
        Case(
            error: .invalidRequest(.emptyPathParameter("job_id")),
            words: "the request cannot be sent: the path parameter 'job_id' must not be empty", isRetryable: false),
        Case(
            error: .missingCredentials([["a", "b"], ["c"]]), words: "credentials are missing: give 'a' and 'b', or 'c'",
            isRetryable: false),
        Case(
            error: .credentialUnavailable(scheme: "s", TransportError(.cannotConnect)),
            words: "the provider of the credential 's' failed: the server cannot be reached", isRetryable: true),
        Case(
            error: .credentialUnavailable(scheme: "s", OAuthError.unusableAnswer(status: 503)),
            words: "the provider of the credential 's' failed: the token server answered 503 without a usable token",
            isRetryable: true),
        Case(
            error: .credentialUnavailable(scheme: "s", OAuthError.refused(code: "invalid_client", reason: nil)),
            words: "the provider of the credential 's' failed: the token server refused: invalid_client",
            isRetryable: false),
    ]

    @Test(arguments: cases) func descriptions(_ example: Case) {
        #expect(example.error.description == example.words)
        #expect(example.error.debugDescription == example.words)
        #expect(example.error.isRetryable == example.isRetryable)
        #expect((example.error as any APICallError).description == example.words)
    }

    @Test func aLongBodyIsQuotedInPart() {
        let error = APIError<Never>.undocumented(
            Self.response(.internalServerError, String(repeating: "é ", count: 10_000)))
        #expect(error.description.count < 300)
        #expect(error.description.hasSuffix("…"))
        #expect(error.body.count == 30_000)
    }

    /// Errors of different operations in one place.
    @Test func oneCatchForAll() async throws {
        do {
            let _: Int = try await SampleClient(200, "1").send(.sample(.json(200), .none))
            let _: Int = try await SampleClient(503, "").send(
                .sample(.json(200), .json(422) as ResponseDecoder<Problem>))
        } catch let error as any APICallError {
            #expect(error.status == 503)
            #expect(error.isRetryable)
            return
        }
        Issue.record("no error")
    }
}
