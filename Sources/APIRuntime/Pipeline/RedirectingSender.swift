import Foundation
import HTTPTypes

/// Follows redirects (RFC 9110, 15.4), taking nothing across origins that could be a secret.
///
/// A redirect that cannot be followed is handed out as it is: to a scheme other than http and https, from https to
/// http, without a readable place, or with a body that cannot be read again. So is one that the operation describes: it
/// is what was asked for.
struct RedirectingSender: Sendable {
    let transport: any HTTPTransport
    let options: TransportOptions
    let maximumRedirects: Int
    let credentials: CredentialSet
    /// Whether the operation describes answers of that status.
    let isDescribed: @Sendable (HTTPResponse.Status) -> Bool

    func send(_ request: HTTPRequest, _ body: RequestBody?) async throws -> (HTTPResponse, ResponseBody) {
        var request = request
        var body = body
        var redirects = 0
        while true {
            try Task.checkCancellation()
            let (response, responseBody) = try await transmit(request, body)
            guard redirects < maximumRedirects, !isDescribed(response.status),
                let step = Redirect(of: request, body, to: response, hiding: credentials)
            else { return (response, responseBody) }
            responseBody.cancel()
            request = step.request
            body = step.body
            redirects += 1
        }
    }

    /// What a transport throws beside its own errors is wrapped, so that it is not taken for a middleware's.
    private func transmit(_ request: HTTPRequest, _ body: RequestBody?) async throws -> (HTTPResponse, ResponseBody) {
        do {
            return try await transport.send(request, body: body, options: options)
        } catch let error as TransportError {
            throw error
        } catch let problem as InvalidRequest {
            throw problem
        } catch let error as CancellationError {
            throw error
        } catch {
            throw TransportError(.other, "\(type(of: error))")
        }
    }
}
