import Foundation
import NIOCore
import NIOHTTP1
import NIOPosix

/// Answers on loopback as fast as it can: `/download` with a gigabyte, `/events` with events, `/jobs/…` with a job, and
/// anything that is sent to it with nothing. Prints its port and runs until it is ended.
enum BenchmarkServer {
    static func run() async throws {
        let channel = try await ServerBootstrap(group: MultiThreadedEventLoopGroup.singleton)
            .serverChannelOption(.backlog, value: 1_024)
            .childChannelOption(.socketOption(.tcp_nodelay), value: 1)
            .childChannelInitializer { channel in
                channel.pipeline.configureHTTPServerPipeline().flatMap {
                    channel.eventLoop.makeCompletedFuture {
                        try channel.pipeline.syncOperations.addHandler(BenchmarkAnswerer())
                    }
                }
            }
            .bind(host: "127.0.0.1", port: 0).get()
        print(channel.localAddress?.port ?? 0)
        // Printed text would wait for more of it before a pipe takes it.
        fflush(nil)
        try await channel.closeFuture.get()
    }
}

private final class BenchmarkAnswerer: ChannelInboundHandler {
    typealias InboundIn = HTTPServerRequestPart
    typealias OutboundOut = HTTPServerResponsePart

    private var path = ""
    /// How many pieces are still to be sent, and what each is.
    private var left = 0
    private var piece = ByteBuffer()

    func channelRead(context: ChannelHandlerContext, data: NIOAny) {
        switch unwrapInboundIn(data) {
        case .head(let head): path = head.uri
        case .body: break
        case .end:
            let type: String
            if path.hasPrefix("/download") {
                (left, piece, type) = (
                    BenchmarkServer.gigabyte / (64 << 10), BenchmarkServer.block, "application/octet-stream"
                )
            } else if path.hasPrefix("/events") {
                (left, piece, type) = (BenchmarkServer.eventBlocks, BenchmarkServer.events, "text/event-stream")
            } else {
                (left, piece, type) = (1, BenchmarkServer.job, "application/json")
            }
            let headers: HTTPHeaders = ["content-type": type, "content-length": "\(left * piece.readableBytes)"]
            context.write(
                wrapOutboundOut(.head(HTTPResponseHead(version: .http1_1, status: .ok, headers: headers))), promise: nil
            )
            sendPieces(context)
        }
    }

    /// As many as the connection takes.
    private func sendPieces(_ context: ChannelHandlerContext) {
        while left > 0, context.channel.isWritable {
            context.write(wrapOutboundOut(.body(.byteBuffer(piece))), promise: nil)
            left -= 1
            if left == 0 { context.write(wrapOutboundOut(.end(nil)), promise: nil) }
        }
        context.flush()
    }

    func channelWritabilityChanged(context: ChannelHandlerContext) {
        if left > 0 { sendPieces(context) }
        context.fireChannelWritabilityChanged()
    }

    func errorCaught(context: ChannelHandlerContext, error: any Error) {
        context.close(promise: nil)
    }
}

extension BenchmarkServer {
    static let gigabyte = 1 << 30
    static let eventBlocks = 1_000
    /// In each block.
    static let eventCount = 200

    fileprivate static let block = ByteBuffer(repeating: 7, count: 64 << 10)

    fileprivate static let events = ByteBuffer(
        string: (0..<eventCount).map { "event: progress\nid: \($0)\ndata: {\"done\":\($0),\"of\":200}\n\n" }.joined())

    fileprivate static let job = ByteBuffer(
        string: """
            {"id":"5f9b0c3a-8a57-4f4e-9f58-000000000001","workflow_id":"0a6d3f6a-2f10-4c52-8d1e-2b7f6f0c9a11",\
            "workflow_name":"Nightly intake","status":"COMPLETED","created_at":"2026-03-01T08:15:30Z","runtime":"PT7M",\
            "input_file_ids":["in-1-a.pdf","in-1-b.docx"],"output_node_files":[{"node_id":\
            "c0ffee00-1111-4222-8333-444455556666","file_id":"out-1.json","node_type":"partition","node_subtype":"vlm"}],\
            "job_type":"scheduled"}
            """)
}
