import APIRuntime
import AsyncHTTPClient
import Foundation
import HTTPTypes
import NIOSSL
import Testing

/// TLS with a root of one's own, client certificates, and HTTP/2. `URLSession` can only be told on Apple's systems what to
/// trust; on Linux it trusts what the system does.
@Suite(.timeLimit(.minutes(2))) struct SecureTransportTests {
    private func transport(
        _ configure: (inout HTTPClient.Configuration) throws -> Void = { _ in }
    ) throws -> any HTTPTransport {
        var tls = TLSConfiguration.makeClientConfiguration()
        tls.trustRoots = .file(try Certificates.shared.get().root.path)
        var configuration = HTTPClient.Configuration(tlsConfiguration: tls)
        try configure(&configuration)
        return AsyncHTTPClientTransport {
            $0.tlsConfiguration = configuration.tlsConfiguration
            $0.httpVersion = configuration.httpVersion
        }
    }

    private func text(
        _ server: SecureServer, over transport: any HTTPTransport, sending content: RequestContent = .none
    ) async throws -> String {
        let core = ClientCore(
            server: try #require(ServerURL(server.url)),
            configuration: ClientConfiguration {
                $0.transport = transport
                $0.retry = .never
            })
        let request = OperationRequest("test", .post, "/", body: content)
        return try await core.raw(request).body.text(upTo: 1 << 20)
    }

    @Test func aPrivateRootOverHTTP2() async throws {
        try await SecureServer.run { server in
            let answer = try await text(server, over: try transport(), sending: .bytes(.text("hello")))
            #expect(answer == "HTTP/2 5")
        }
    }

    @Test func aPrivateRootOverHTTP1() async throws {
        try await SecureServer.run { server in
            let answer = try await text(server, over: try transport { $0.httpVersion = .http1Only })
            #expect(answer == "HTTP/1 0")
        }
    }

    @Test(arguments: TransportUnderTest.allCases)
    func anUnknownRootIsRefused(over transport: TransportUnderTest) async throws {
        try await SecureServer.run { server in
            _ = await #expect {
                try await text(server, over: transport.transport)
            } throws: {
                guard case .transport(let error)? = $0 as? APIError<Never> else { return false }
                return error.kind == .insecureConnection && !error.isRetryable
            }
        }
    }

    @Test(.enabled(if: SystemOfItsOwn.isAvailable), arguments: ["urlSession", "asyncHTTPClient"])
    func aPrivateRootThatTheSystemTrusts(over transport: String) async throws {
        let program = try #require(BuildFolder.item("load-probe") as URL?)
        let root = try Certificates.shared.get().root
        try await SecureServer.run { server in
            #expect(SystemOfItsOwn.run(program, [transport, server.url + "/"], trusting: root) == "status 200\n")
        }
    }

    @Test func anotherNameIsRefused() async throws {
        let transport = try transport()
        try await SecureServer.run { server in
            let core = ClientCore(
                server: try #require(ServerURL("https://127.0.0.1:\(server.port)")),
                configuration: ClientConfiguration { $0.transport = transport })
            _ = await #expect {
                try await core.raw(OperationRequest("test", .get, "/"))
            } throws: {
                guard case .transport(let error)? = $0 as? APIError<Never> else { return false }
                return error.kind == .insecureConnection
            }
        }
    }

    @Test func mutualTLS() async throws {
        let client = try Certificates.shared.get().client
        let chain = try NIOSSLCertificate.fromPEMFile(client.certificate.path)
        let key = try NIOSSLPrivateKey(file: client.key.path, format: .pem)
        try await SecureServer.run(asksForCertificate: true) { server in
            let known = try transport {
                $0.tlsConfiguration?.certificateChain = chain.map { .certificate($0) }
                $0.tlsConfiguration?.privateKey = .privateKey(key)
            }
            #expect(try await text(server, over: known) == "HTTP/2 0")
            let unknown = try transport()
            _ = await #expect(throws: APIError<Never>.self) { try await text(server, over: unknown) }
        }
    }

    @Test func manyCallsShareOneConnection() async throws {
        try await SecureServer.run { server in
            let transport = try transport()
            _ = try await text(server, over: transport)
            try await withThrowingTaskGroup(of: String.self) { group in
                for _ in 0..<200 { group.addTask { try await text(server, over: transport) } }
                for try await answer in group { #expect(answer == "HTTP/2 0") }
            }
            #expect(await server.connections == 1)
        }
    }

    @Test func largeBodiesOverHTTP2() async throws {
        let file = try TemporaryFolder.file("large.bin", byteCount: 20_000_000)
        try await SecureServer.run { server in
            let transport = try transport()
            let answer = try await text(server, over: transport, sending: .bytes(.file(at: file)))
            #expect(answer == "HTTP/2 20000000")
            let core = ClientCore(
                server: try #require(ServerURL(server.url)),
                configuration: ClientConfiguration { $0.transport = transport })
            let response = try await core.raw(OperationRequest("test", .get, "/bytes/20000000"))
            #expect(try await response.body.bytes(upTo: 20_000_000).count == 20_000_000)
        }
    }
}
