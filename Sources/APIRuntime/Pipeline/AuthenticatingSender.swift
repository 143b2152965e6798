import HTTPTypes

/// Adds credentials, and after a 401 asks their providers for new ones, once.
struct AuthenticatingSender: Sendable {
    let next: RedirectingSender
    let authentication: Authentication

    func send(_ request: HTTPRequest, _ body: RequestBody?) async throws -> (HTTPResponse, ResponseBody) {
        let (authenticated, applied) = try await authentication.authenticate(request)
        let answer = try await next.send(authenticated, body)
        guard answer.0.status.code == 401, body?.isReplayable ?? true,
            let renewed = try await authentication.renew(applied, for: request)
        else { return answer }
        answer.1.cancel()
        return try await next.send(renewed, body)
    }
}
