import Foundation
import NIOCore
import NIOHTTP1
import NIOHTTP2
import NIOPosix
import NIOSSL

/// A server for HTTP/1.1 and HTTP/2 over TLS on loopback. It answers with the version that was agreed on and the length
/// of what it was sent, and `GET /bytes/N` with so many bytes.
final class SecureServer: Sendable {
    private let channel: any Channel
    private let counter: Counter
    let port: Int

    /// Under the name that its certificate has.
    var url: String { "https://localhost:\(port)" }
    /// How many connections were made.
    var connections: Int { get async { await counter.value } }

    /// - Parameter asksForCertificate: Whether clients have to bring one.
    static func run<Result>(
        asksForCertificate: Bool = false, _ body: (SecureServer) async throws -> Result
    ) async throws -> Result {
        let server = try await SecureServer(try Certificates.shared.get(), asksForCertificate)
        do {
            let result = try await body(server)
            try await server.channel.close()
            return result
        } catch {
            try? await server.channel.close()
            throw error
        }
    }

    private init(_ certificates: Certificates, _ asksForCertificate: Bool) async throws {
        var configuration = TLSConfiguration.makeServerConfiguration(
            certificateChain: try NIOSSLCertificate.fromPEMFile(certificates.server.certificate.path)
                .map { .certificate($0) },
            privateKey: .privateKey(try NIOSSLPrivateKey(file: certificates.server.key.path, format: .pem)))
        configuration.applicationProtocols = ["h2", "http/1.1"]
        if asksForCertificate {
            configuration.certificateVerification = .noHostnameVerification
            configuration.trustRoots = .file(certificates.root.path)
        }
        let context = try NIOSSLContext(configuration: configuration)
        let counter = Counter()
        channel = try await ServerBootstrap(group: MultiThreadedEventLoopGroup.singleton)
            .childChannelInitializer { channel in
                Task { await counter.increment() }
                return channel.eventLoop.makeCompletedFuture {
                    try channel.pipeline.syncOperations.addHandler(NIOSSLServerHandler(context: context))
                }.flatMap {
                    channel.configureCommonHTTPServerPipeline { channel in
                        channel.eventLoop.makeCompletedFuture {
                            try channel.pipeline.syncOperations.addHandler(Answerer())
                        }
                    }
                }
            }
            .bind(host: "127.0.0.1", port: 0).get()
        port = channel.localAddress?.port ?? 0
        self.counter = counter
    }

    actor Counter {
        private(set) var value = 0

        func increment() { value += 1 }
    }
}

private final class Answerer: ChannelInboundHandler {
    typealias InboundIn = HTTPServerRequestPart
    typealias OutboundOut = HTTPServerResponsePart

    private var head: HTTPRequestHead?
    private var length = 0

    func channelRead(context: ChannelHandlerContext, data: NIOAny) {
        switch unwrapInboundIn(data) {
        case .head(let head): self.head = head
        case .body(let bytes): length += bytes.readableBytes
        case .end: answer(context)
        }
    }

    private func answer(_ context: ChannelHandlerContext) {
        guard let head else { return }
        let body: ByteBuffer
        if head.uri.hasPrefix("/bytes/"), let count = Int(head.uri.dropFirst(7)) {
            body = ByteBuffer(repeating: 7, count: count)
        } else {
            body = ByteBuffer(string: "HTTP/\(head.version.major) \(length)")
        }
        length = 0
        let headers: HTTPHeaders = ["content-length": "\(body.readableBytes)", "content-type": "text/plain"]
        context.write(
            wrapOutboundOut(.head(HTTPResponseHead(version: head.version, status: .ok, headers: headers))), promise: nil
        )
        context.write(wrapOutboundOut(.body(.byteBuffer(body))), promise: nil)
        context.writeAndFlush(wrapOutboundOut(.end(nil)), promise: nil)
    }
}
