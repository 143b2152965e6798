import APIRuntime
import FlyingFox
import FlyingSocks
import Foundation

/// The service at the other end: one light, and no room for a second.
enum LightService {
    /// Runs the service on a free port of the loopback interface for as long as the body runs.
    static func run(_ body: @Sendable (_ address: String) async throws -> Void) async throws {
        let server = HTTPServer(address: try .inet(ip4: "127.0.0.1", port: 0), logger: .disabled)
        await server.appendRoute("PUT /lights/*") { request in
            guard request.path.hasSuffix("Pier") else {
                return answer(Conflict(other: "Pier").jsonBytes(), status: .conflict)
            }
            return answer(Array(try await request.bodyData))
        }
        await server.appendRoute("GET /lights") { _ in
            answer(Array("[".utf8) + Light(name: "Pier", colour: .green, height: 9.5).jsonBytes() + Array("]".utf8))
        }
        let running = Task { try await server.run() }
        defer { running.cancel() }
        try await server.waitUntilListening()
        guard case .ip4(_, let port)? = await server.listeningAddress else { throw SocketError.unsupportedAddress }
        try await body("http://127.0.0.1:\(port)")
    }

    private static func answer(_ json: [UInt8], status: HTTPStatusCode = .ok) -> FlyingFox.HTTPResponse {
        FlyingFox.HTTPResponse(statusCode: status, headers: [.contentType: "application/json"], body: Data(json))
    }
}
