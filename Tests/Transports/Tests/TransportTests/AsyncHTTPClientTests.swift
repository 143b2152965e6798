import APIJSON
import APIRuntime
import AsyncHTTPClient
import Foundation
import HTTPTypes
import NIOCore
import Testing
import TestServer

/// What only this transport has limits for.
@Suite(.timeLimit(.minutes(2))) struct AsyncHTTPClientTests {
    private func core(_ url: String, _ transport: AsyncHTTPClientTransport) throws -> ClientCore {
        ClientCore(
            server: try #require(ServerURL(url)),
            configuration: ClientConfiguration {
                $0.transport = transport
                $0.retry = .never
            })
    }

    /// A server that takes connections and does not go on to agree on a secure one.
    @Test func connectingHasALimitOfItsOwn() async throws {
        let transport = AsyncHTTPClientTransport { $0.timeout.connect = .milliseconds(200) }
        try await FaultServer.run([.hang]) { server in
            let core = try core("https://127.0.0.1:\(server.port)", transport)
            await #expect {
                _ = try await core.raw(OperationRequest("test", .get, "/"))
            } throws: {
                guard case .transport(let error)? = $0 as? APIError<Never> else { return false }
                return error.kind == .cannotConnect || error.kind == .insecureConnection
            }
        }
    }

    /// Waiting for a connection that others use is not connecting.
    @Test func waitingForAConnectionIsNotConnecting() async throws {
        let transport = AsyncHTTPClientTransport {
            $0.timeout.connect = .milliseconds(100)
            $0.connectionPool.concurrentHTTP1ConnectionsPerHostSoftLimit = 1
        }
        let answer = "HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\n42"
        let script = (0..<3).flatMap { _ in [FaultServer.Step.readHead, .pause(seconds: 0.5), .send(answer)] }
        try await FaultServer.run(script) { server in
            let core = try core(server.url, transport)
            try await withThrowingTaskGroup(of: Int.self) { group in
                for _ in 0..<3 {
                    group.addTask {
                        try await core.send(
                            APIOperation<Int, Never>(
                                OperationRequest("test", .get, "/"), success: .json(200), failure: .none))
                    }
                }
                for try await value in group { #expect(value == 42) }
            }
            #expect(server.connections == 1)
        }
    }

    /// A stream has no size that would be too large, but what no text of use is packed to is not unpacked.
    @Test func aStreamedBombIsNotUnpacked() async throws {
        var answer = ServerAnswer.bytes(try packedZeros(byteCount: 64 << 20))
        answer.headers["Content-Encoding"] = "gzip"
        try await TestServer.run(answer: { [answer] _ in answer }) { server in
            let body = try await core(server.url, AsyncHTTPClientTransport()).raw(OperationRequest("test", .get, "/"))
                .body
            var count = 0
            await #expect {
                for try await chunk in body { count += chunk.count }
            } throws: {
                ($0 as? TransportError)?.kind == .responseTooLarge
            }
            #expect(count < 64 << 20)
        }
    }
}
