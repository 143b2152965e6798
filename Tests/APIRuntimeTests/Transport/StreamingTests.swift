import Foundation
import HTTPTypes
import TestServer
import Testing

@testable import APIRuntime

/// Bodies that are larger than what may be in memory.
@Suite(.serialized, .timeLimit(.minutes(3))) struct StreamingTests {
    private func upload(
        _ body: RequestBody, over transport: TransportUnderTest, _ options: RequestOptions = RequestOptions()
    ) async throws -> RecordedRequest {
        try await TestServer.run(keepsBodies: false, answer: { _ in ServerAnswer(200) }) { server in
            let request = OperationRequest("test", .put, "/", body: .bytes(body))
            #expect(try await transport.core(server.url).raw(request, options).status == 200)
            return try #require(await server.requests.first)
        }
    }

    @Test(arguments: TransportUnderTest.allCases)
    func aFileFromDisk(over transport: TransportUnderTest) async throws {
        let size = 50_000_000
        let url = try TemporaryFolder.file("large.bin", byteCount: size)
        let seen = try await upload(.file(at: url), over: transport)
        #expect(seen.bodyLength == size)
        #expect(seen.headers["content-length"] == "\(size)")
        #expect(seen.headers["transfer-encoding"] == nil)
    }

    @Test(arguments: TransportUnderTest.allCases)
    func anEmptyFile(over transport: TransportUnderTest) async throws {
        let seen = try await upload(.file(at: try TemporaryFolder.file("empty", "")), over: transport)
        #expect(seen.bodyLength == 0)
    }

    private static func chunks(_ count: Int, of size: Int) -> AsyncStream<[UInt8]> {
        let next = Locked(0)
        return AsyncStream {
            next.withLock { number in
                number += 1
                return number <= count ? [UInt8](repeating: 7, count: size) : nil
            }
        }
    }

    @Test(arguments: TransportUnderTest.allCases)
    func aStreamOfUnknownLength(over transport: TransportUnderTest) async throws {
        let seen = try await upload(.stream(Self.chunks(500, of: 40_001)), over: transport)
        #expect(seen.bodyLength == 500 * 40_001)
        if transport.keepsOnDisk {
            #expect(seen.headers["content-length"] == "\(500 * 40_001)")
        } else {
            #expect(seen.headers["transfer-encoding"] == "chunked")
        }
    }

    @Test(arguments: TransportUnderTest.allCases)
    func aStreamOfKnownLength(over transport: TransportUnderTest) async throws {
        let seen = try await upload(.stream(Self.chunks(500, of: 40_001), length: 500 * 40_001), over: transport)
        #expect(seen.bodyLength == 500 * 40_001)
        #expect(seen.headers["content-length"] == "\(500 * 40_001)")
    }

    @Test(arguments: TransportUnderTest.allCases, [-1, 1])
    func aStreamOfWrongLength(over transport: TransportUnderTest, error: Int) async throws {
        await #expect(throws: APIError<Never>.self) {
            _ = try await upload(
                .stream(Self.chunks(60, of: 40_001), length: Int64(60 * 40_001 + error)), over: transport)
        }
    }

    @Test(arguments: TransportUnderTest.allCases)
    func aFormWithALargeFile(over transport: TransportUnderTest) async throws {
        let url = try TemporaryFolder.file("large.pdf", byteCount: 5_000_000)
        try await TestServer.run(answer: { _ in ServerAnswer(200) }) { server in
            var form = MultipartForm()
            form.append("request_data", "{}")
            form.append("input_files", [.file(at: url)])
            let request = OperationRequest("test", .post, "/", body: .multipart(form))
            _ = try await transport.core(server.url).raw(request)
            let seen = try #require(await server.requests.first)
            #expect(seen.headers["content-length"] == "\(seen.body.count)")
            #expect(seen.headers["transfer-encoding"] == nil)
            #expect(seen.body.count > 5_000_000)
            #expect(seen.body.starts(with: Array("--".utf8)))
            #expect(String(decoding: seen.body.suffix(4), as: UTF8.self) == "--\r\n")
        }
    }

    @Test(arguments: TransportUnderTest.allCases)
    func aStreamThatFails(over transport: TransportUnderTest) async throws {
        struct NoMore: Error {}
        let chunks = AsyncThrowingStream<[UInt8], any Error> { continuation in
            continuation.yield([UInt8](repeating: 1, count: 100_000))
            continuation.finish(throwing: NoMore())
        }
        await #expect {
            _ = try await upload(.stream(chunks), over: transport)
        } throws: {
            guard case .transport(let error)? = $0 as? APIError<Never> else { return false }
            return error.kind == .unreadableRequestBody
        }
    }

    /// The caller takes its time; that is not the server's silence.
    @Test(arguments: TransportUnderTest.allCases)
    func aStreamThatIsSlow(over transport: TransportUnderTest) async throws {
        let chunks = AsyncStream<[UInt8]> { continuation in
            Task {
                for _ in 0..<2 {
                    try await Task.sleep(for: .milliseconds(2_500))
                    continuation.yield([1, 2])
                }
                continuation.finish()
            }
        }
        let seen = try await upload(
            .stream(chunks), over: transport, RequestOptions { $0.timeout = .seconds(2) })
        #expect(seen.bodyLength == 4)
    }

    @Test(arguments: TransportUnderTest.allCases)
    func cancellingAnUpload(over transport: TransportUnderTest) async throws {
        let isEnded = Locked(false)
        let chunks = AsyncStream<[UInt8]> { continuation in
            continuation.onTermination = { _ in isEnded.withLock { $0 = true } }
            continuation.yield([1])
        }
        try await FaultServer.run([.readHead, .hang]) { server in
            let core = try transport.core(server.url)
            let task = Task {
                let request = OperationRequest("test", .put, "/", body: .bytes(.stream(chunks)))
                return try await core.raw(request).status
            }
            try await Task.sleep(for: .milliseconds(100))
            task.cancel()
            await #expect(throws: APIError<Never>.self) { try await task.value }
            try await eventually { isEnded.withLock { $0 } && server.closedByClient == server.connections }
        }
    }

    /// The server answers, or goes, while most of a file is still on its way: nothing may be woken that has ended.
    @Test(arguments: TransportUnderTest.allCases, ["HTTP/1.1 413 Too Large\r\nContent-Length: 0\r\n\r\n", ""])
    func anUploadThatTheServerCutsShort(over transport: TransportUnderTest, answer: String) async throws {
        let url = try TemporaryFolder.file("cut.bin", byteCount: 20_000_000)
        try await FaultServer.run([.readHead, .send(answer)]) { server in
            let core = try transport.core(server.url)
            for _ in 0..<20 {
                let request = OperationRequest("test", .put, "/", body: .bytes(.file(at: url)))
                let status = try? await core.raw(request, RequestOptions { $0.retry = .never }).status
                #expect(status == nil || status == 413)
            }
        }
    }

    @Test(arguments: TransportUnderTest.allCases)
    func cancellingUploadsOfFiles(over transport: TransportUnderTest) async throws {
        let url = try TemporaryFolder.file("cancelled.bin", byteCount: 20_000_000)
        try await TestServer.run(keepsBodies: false, answer: { _ in ServerAnswer(200) }) { server in
            let core = try transport.core(server.url)
            for pause in 0..<40 {
                let task = Task {
                    let request = OperationRequest("test", .put, "/", body: .bytes(.file(at: url)))
                    return try await core.raw(request).status
                }
                try await Task.sleep(for: .microseconds(500 * pause))
                task.cancel()
                _ = await task.result
            }
        }
    }

    @Test(arguments: TransportUnderTest.allCases)
    func progressOfAnUpload(over transport: TransportUnderTest) async throws {
        let url = try TemporaryFolder.file("progress.bin", byteCount: 3_000_000)
        let reports = Locked<[TransferProgress]>([])
        _ = try await upload(
            .file(at: url), over: transport,
            RequestOptions { $0.progress = { report in reports.withLock { $0.append(report) } } })
        let uploads = reports.withLock { $0 }.filter { $0.direction == .upload }
        #expect(uploads.last == TransferProgress(direction: .upload, completed: 3_000_000, total: 3_000_000))
        #expect(uploads.map(\.completed) == uploads.map(\.completed).sorted())
    }

    @Test(arguments: TransportUnderTest.allCases)
    func progressOfADownload(over transport: TransportUnderTest) async throws {
        try await TestServer.run(answer: { _ in .bytes([UInt8](repeating: 7, count: 3_000_000)) }) { server in
            let reports = Locked<[TransferProgress]>([])
            let options = RequestOptions { $0.progress = { report in reports.withLock { $0.append(report) } } }
            let body = try await transport.core(server.url).raw(OperationRequest("test", .get, "/"), options).body
            #expect(try await body.bytes(upTo: 3_000_000).count == 3_000_000)
            let downloads = reports.withLock { $0 }.filter { $0.direction == .download }
            #expect(downloads.last == TransferProgress(direction: .download, completed: 3_000_000, total: 3_000_000))
            #expect(downloads.map(\.completed) == downloads.map(\.completed).sorted())
        }
    }

    private static let length = 64 << 20

    private static let download: [FaultServer.Step] = [
        .readHead, .send("HTTP/1.1 200 OK\r\nContent-Length: \(length)\r\n\r\n"), .sendBytes(count: length),
    ]

    /// An answer that lacks its last byte.
    private static let unfinishedDownload: [FaultServer.Step] = [
        .readHead, .send("HTTP/1.1 200 OK\r\nContent-Length: \(length + 1)\r\n\r\n"), .sendBytes(count: length),
        .hang,
    ]

    @Test(arguments: TransportUnderTest.allCases)
    func aLargeAnswer(over transport: TransportUnderTest) async throws {
        try await FaultServer.run(Self.download) { server in
            let response = try await transport.core(server.url).raw(OperationRequest("test", .get, "/"))
            #expect(response.body.length == Int64(Self.length))
            var count = 0
            for try await chunk in response.body { count += chunk.count }
            #expect(count == Self.length)
        }
    }

    /// Nobody reads: either the server is made to wait, or what it sends is kept on disk.
    @Test(arguments: TransportUnderTest.allCases)
    func anAnswerThatNobodyReadsTakesNoMemory(over transport: TransportUnderTest) async throws {
        let length = 400 << 20
        let script: [FaultServer.Step] = [
            .readHead, .send("HTTP/1.1 200 OK\r\nContent-Length: \(length)\r\n\r\n"), .sendBytes(count: length),
        ]
        try await FaultServer.run(script) { server in
            let before = residentBytes()
            let response = try await transport.core(server.url).raw(OperationRequest("test", .get, "/"))
            try await Task.sleep(for: .seconds(2))
            if transport.keepsOnDisk {
                #expect(residentBytes() < before + 250 << 20)
            } else {
                #expect(try #require(server.sent.first) < length / 2)
            }
            var count = 0
            for try await chunk in response.body { count += chunk.count }
            #expect(count == length)
        }
    }

    /// Zero where the system does not say so in a file.
    private func residentBytes() -> Int {
        guard let text = try? String(contentsOfFile: "/proc/self/statm", encoding: .utf8) else { return 0 }
        return (Int(text.split(separator: " ")[1]) ?? 0) * 4_096
    }

    @Test(arguments: TransportUnderTest.allCases)
    func aSlowReaderIsNotSilence(over transport: TransportUnderTest) async throws {
        try await FaultServer.run(Self.download) { server in
            let options = RequestOptions { $0.timeout = .seconds(2) }
            let response = try await transport.core(server.url).raw(OperationRequest("test", .get, "/"), options)
            try await Task.sleep(for: .milliseconds(2_500))
            #expect(try await response.body.bytes(upTo: Self.length).count == Self.length)
        }
    }

    @Test(arguments: TransportUnderTest.allCases)
    func lettingGoOfABodyClosesTheConnection(over transport: TransportUnderTest) async throws {
        try await FaultServer.run(Self.unfinishedDownload) { server in
            do {
                let response = try await transport.core(server.url).raw(OperationRequest("test", .get, "/"))
                for try await _ in response.body { break }
            }
            try await eventually { server.closedByClient == 1 }
        }
    }

    @Test(arguments: TransportUnderTest.allCases)
    func cancellingAReader(over transport: TransportUnderTest) async throws {
        try await FaultServer.run([.readHead, .send("HTTP/1.1 200 OK\r\n\r\n1"), .hang]) { server in
            let response = try await transport.core(server.url).raw(OperationRequest("test", .get, "/"))
            let task = Task {
                for try await _ in response.body {}
            }
            try await Task.sleep(for: .milliseconds(100))
            task.cancel()
            await #expect(throws: (any Error).self) { try await task.value }
            try await eventually { server.closedByClient == 1 }
        }
    }

    @Test(arguments: TransportUnderTest.allCases)
    func aTotalLimitEndsWithTheHeadOfAStream(over transport: TransportUnderTest) async throws {
        let script: [FaultServer.Step] = [
            .readHead, .send("HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\n1"), .pause(seconds: 0.6), .send("2"),
        ]
        try await FaultServer.run(script) { server in
            let options = RequestOptions { $0.totalTimeout = .milliseconds(400) }
            let response = try await transport.core(server.url).raw(OperationRequest("test", .get, "/"), options)
            #expect(try await response.body.text(upTo: 10) == "12")
        }
    }

    @Test(arguments: TransportUnderTest.allCases)
    func tooLarge(over transport: TransportUnderTest) async throws {
        try await FaultServer.run(Self.unfinishedDownload) { server in
            let response = try await transport.core(server.url).raw(OperationRequest("test", .get, "/"))
            await #expect {
                _ = try await response.body.bytes(upTo: 1_000)
            } throws: {
                ($0 as? TransportError)?.kind == .responseTooLarge
            }
            try await eventually { server.closedByClient == 1 }
        }
    }

    @Test(arguments: TransportUnderTest.allCases)
    func aBodyIsReadOnce(over transport: TransportUnderTest) async throws {
        try await TestServer.run(answer: { _ in .json("12") }) { server in
            let response = try await transport.core(server.url).raw(OperationRequest("test", .get, "/"))
            #expect(try await response.body.text(upTo: 10) == "12")
            await #expect { _ = try await response.body.text(upTo: 10) } throws: {
                ($0 as? TransportError)?.kind == .bodyAlreadyRead
            }
        }
    }

    @Test(arguments: TransportUnderTest.allCases)
    func toAFile(over transport: TransportUnderTest) async throws {
        let place = TemporaryFolder.place("download.bin")
        try await FaultServer.run(Self.download) { server in
            let operation = APIOperation<ResponseBody, Never>(
                OperationRequest("test", .get, "/"), success: .stream(200), failure: .none)
            try await transport.core(server.url).send(operation).write(to: place)
        }
        #expect(try FileManager.default.attributesOfItem(atPath: place.path)[.size] as? Int == Self.length)
    }

    @Test(arguments: TransportUnderTest.allCases)
    func aBrokenDownloadLeavesNoFile(over transport: TransportUnderTest) async throws {
        let place = try TemporaryFolder.file("kept.txt", "old")
        try await FaultServer.run([.readHead, .send("HTTP/1.1 200 OK\r\nContent-Length: 9\r\n\r\nabc")]) { server in
            let response = try await transport.core(server.url).raw(OperationRequest("test", .get, "/"))
            await #expect {
                try await response.body.write(to: place)
            } throws: {
                ($0 as? TransportError)?.kind == .connectionLost && ($0 as? TransportError)?.head?.status == 200
            }
        }
        #expect(try String(contentsOf: place, encoding: .utf8) == "old")
        let names = try FileManager.default.contentsOfDirectory(atPath: place.deletingLastPathComponent().path)
        #expect(!names.contains { $0.hasPrefix(".") })
    }

    @Test(arguments: TransportUnderTest.allCases)
    func chunksComeAsTheyAreSent(over transport: TransportUnderTest) async throws {
        let (second, first) = (Signal(), Signal())
        try await TestServer.run(
            answer: { _ in
                .chunked {
                    AsyncStream { continuation in
                        Task {
                            continuation.yield(Array("one".utf8))
                            await first.wait()
                            continuation.yield(Array("two".utf8))
                            await second.wait()
                            continuation.finish()
                        }
                    }
                }
            }
        ) { server in
            let response = try await transport.core(server.url).raw(OperationRequest("test", .get, "/"))
            var chunks = response.body.makeAsyncIterator()
            #expect(try await chunks.next() == Array("one".utf8))
            await first.send()
            #expect(try await chunks.next() == Array("two".utf8))
            await second.send()
            #expect(try await chunks.next() == nil)
        }
    }
}
