public import HTTPTypes

/// Sees every call of a client, and may change the request, the answer or both:
///
/// ```swift
/// struct Stopwatch: Middleware {
///     func intercept(
///         _ request: HTTPRequest, body: RequestBody?, next: Next
///     ) async throws -> (HTTPResponse, ResponseBody) {
///         let start = ContinuousClock.now
///         defer { print(request.method, ContinuousClock.now - start) }
///         return try await next(request, body)
///     }
/// }
/// ```
///
/// It runs once for a call, around retries, redirects and authentication: the request does not hold credentials yet, so
/// that it can be logged. What it throws comes out as ``APIError/middleware(_:)``. A request that it sends to another
/// origin goes without credentials.
public protocol Middleware: Sendable {
    typealias Next = @Sendable (HTTPRequest, RequestBody?) async throws -> (HTTPResponse, ResponseBody)

    func intercept(
        _ request: HTTPRequest, body: RequestBody?, next: Next
    ) async throws -> (HTTPResponse, ResponseBody)
}
