import APIRuntime
import Foundation
import TestServer
import Testing

/// Bodies that go out packed, over every transport.
@Suite(.timeLimit(.minutes(1))) struct CompressionTests {
    private func sent(
        _ body: RequestBody, over transport: TransportUnderTest,
        _ middleware: CompressingMiddleware = CompressingMiddleware()
    ) async throws -> RecordedRequest {
        try await TestServer.run(answer: { _ in ServerAnswer(200) }) { server in
            let request = OperationRequest("test", .put, "/", body: .bytes(body))
            _ = try await transport.core(server.url) { $0.middleware = [middleware] }.raw(request)
            return try #require(await server.requests.first)
        }
    }

    private static let text = [UInt8](String(repeating: "light ", count: 100_000).utf8)

    @Test(arguments: TransportUnderTest.allCases) func bytes(over transport: TransportUnderTest) async throws {
        let seen = try await sent(.bytes(Self.text), over: transport)
        #expect(seen.headers["content-encoding"] == "gzip")
        #expect(seen.headers["content-length"] == "\(seen.body.count)")
        #expect(seen.body.count < 10_000)
        #expect(try unpacked(seen.body) == Self.text)
    }

    @Test(arguments: TransportUnderTest.allCases) func aFile(over transport: TransportUnderTest) async throws {
        let file = try TemporaryFolder.file("large.bin", byteCount: 30_000_000)
        let seen = try await sent(.file(at: file), over: transport)
        #expect(seen.body.count < 100_000)
        #expect(try unpacked(seen.body) == [UInt8](repeating: 0, count: 30_000_000))
    }

    @Test(arguments: TransportUnderTest.allCases) func aStream(over transport: TransportUnderTest) async throws {
        let chunks = AsyncStream<[UInt8]> { continuation in
            for number in 0..<1_000 { continuation.yield(Array("\(number)".utf8)) }
            continuation.finish()
        }
        let seen = try await sent(.stream(chunks), over: transport)
        #expect(try unpacked(seen.body) == Array((0..<1_000).map { "\($0)" }.joined().utf8))
    }

    @Test(arguments: TransportUnderTest.allCases)
    func whatIsShortOrNotWantedIsLeftAlone(over transport: TransportUnderTest) async throws {
        let short = try await sent(.text("short"), over: transport)
        #expect(short.bodyText == "short")
        #expect(short.headers["content-encoding"] == nil)
        let unwanted = CompressingMiddleware { _ in CalledOperation.current?.id == "another" }
        let seen = try await sent(.bytes(Self.text), over: transport, unwanted)
        #expect(seen.body == Self.text)
    }

    /// By a program that we did not write.
    private func unpacked(_ bytes: [UInt8]) throws -> [UInt8] {
        let packed = TemporaryFolder.place("body.gz")
        try Data(bytes).write(to: packed)
        let process = Process()
        process.executableURL = URL(filePath: "/usr/bin/env")
        process.arguments = ["gzip", "-dc", packed.path]
        let output = Pipe()
        process.standardOutput = output
        try process.run()
        let data = output.fileHandleForReading.readDataToEndOfFile()
        process.waitUntilExit()
        try #require(process.terminationStatus == 0)
        return [UInt8](data)
    }
}
