import APIRuntime
import Foundation
import HTTPTypes
import TestServer

/// Puts load on one transport, in a process of its own so that what it holds can be counted, and prints what came of it.
///
///     load-probe urlSession|asyncHTTPClient many-bounded|many-at-once|many-posts|faults|upload|download|URL
@main struct LoadProbe {
    static func main() async throws {
        let arguments = CommandLine.arguments
        guard arguments.count == 3, let makeTransport = transports[arguments[1]] else { throw UsageError() }
        guard let load = loads[arguments[2]] else { return try await get(arguments[2], over: makeTransport()) }
        // Whatever the first use of a library opens stays open.
        try await put(load, .little, on: makeTransport())
        let before = await Process.settledDescriptorCount(atMost: 0)
        try await put(load, .much, on: makeTransport())
        let after = await Process.settledDescriptorCount(atMost: before)
        print("descriptors \(before) \(after)")
        if after > before { Process.tellDescriptors() }
        print("peak \(Process.peakBytes)")
    }

    /// Waits before it drops the transport: on Linux a session that is dropped while its last task ends now and then
    /// stays, with three descriptors. On a busy machine 0.2 s were too short once.
    private static func put(_ load: Load, _ amount: Amount, on transport: any HTTPTransport) async throws {
        try await load(transport, amount)
        try await Task.sleep(for: .seconds(1))
    }

    private struct UsageError: Error {}

    private enum Amount {
        case little, much

        var calls: Int { self == .little ? 200 : 10_000 }
        /// Of each kind.
        var faults: Int { self == .little ? 2 : 40 }
        /// In bytes. Of ten sessions on Linux that were sent 1 GB with a `Content-Length` five stay for good, with three
        /// descriptors each, ours as well as a bare `URLSession`; of 512 MB three in twenty; of 256 MB none.
        var body: Int { self == .little ? 8 << 20 : 256 << 20 }
    }

    private typealias Load = @Sendable (any HTTPTransport, Amount) async throws -> Void

    private static let transports: [String: @Sendable () -> any HTTPTransport] = [
        "urlSession": { URLSessionTransport() },
        "asyncHTTPClient": { AsyncHTTPClientTransport() },
    ]

    private static let loads: [String: Load] = [
        "many-bounded": { try await calls(over: $0, count: $1.calls, atOnce: 64) },
        "many-at-once": { try await calls(over: $0, count: $1.calls, atOnce: $1.calls) },
        "many-posts": { try await calls(.post, over: $0, count: $1.calls, atOnce: 64) },
        "faults": { try await Faults.run(over: $0, times: $1.faults) },
        "upload": { try await upload(over: $0, byteCount: $1.body) },
        "download": { try await download(over: $0, byteCount: $1.body) },
    ]

    private static func core(_ url: String, over transport: any HTTPTransport) -> ClientCore {
        ClientCore(server: ServerURL(url) ?? "", configuration: ClientConfiguration { $0.transport = transport })
    }

    /// Prints how many answers were right.
    private static func calls(
        _ method: HTTPRequest.Method = .get, over transport: any HTTPTransport, count: Int, atOnce: Int
    ) async throws {
        let answer = "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: 2\r\n\r\n42"
        try await FaultServer.run([.answerAll(answer)]) { server in
            let core = core(server.url, over: transport)
            let rightCount = await withTaskGroup(of: Bool.self) { group in
                var rightCount = 0
                for number in 0..<count {
                    if number >= atOnce, await group.next() == true { rightCount += 1 }
                    group.addTask {
                        let operation = APIOperation<Int, Never>(
                            OperationRequest("test", method, "/\(number)"), success: .json(200), failure: .none)
                        do { return try await core.send(operation) == 42 } catch {
                            FileHandle.standardError.write(Data("\(error)\n".utf8))
                            return false
                        }
                    }
                }
                for await isRight in group where isRight { rightCount += 1 }
                return rightCount
            }
            print("right \(rightCount)")
        }
    }

    /// Prints the status of the answer.
    private static func get(_ url: String, over transport: any HTTPTransport) async throws {
        let status = try await core(url, over: transport).raw(OperationRequest("test", .get, "/")).status
        print("status \(status.code)")
    }

    private static func upload(over transport: any HTTPTransport, byteCount: Int) async throws {
        let chunk = [UInt8](repeating: 7, count: 64 << 10)
        let script: [FaultServer.Step] = [
            .readHead, .readBytes(count: byteCount), .send("HTTP/1.1 200 OK\r\nContent-Length: 0\r\n\r\n"), .hang,
        ]
        try await FaultServer.run(script) { server in
            let left = Remaining(byteCount / chunk.count)
            let chunks = AsyncStream { await left.take() ? chunk : nil }
            let request = OperationRequest(
                "test", .put, "/", body: .bytes(.stream(chunks, length: Int64(byteCount))))
            let status = try await core(server.url, over: transport).raw(request).status
            print("right \(status == .ok ? byteCount : 0)")
        }
    }

    private static func download(over transport: any HTTPTransport, byteCount: Int) async throws {
        let script: [FaultServer.Step] = [
            .readHead, .send("HTTP/1.1 200 OK\r\nContent-Length: \(byteCount)\r\n\r\n"), .sendBytes(count: byteCount),
        ]
        try await FaultServer.run(script) { server in
            let response = try await core(server.url, over: transport).raw(OperationRequest("test", .get, "/"))
            var count = 0
            for try await chunk in response.body { count += chunk.count }
            print("right \(count)")
        }
    }
}

/// How often something is still to be done.
private actor Remaining {
    private var count: Int

    init(_ count: Int) {
        self.count = count
    }

    func take() -> Bool {
        count -= 1
        return count >= 0
    }
}
