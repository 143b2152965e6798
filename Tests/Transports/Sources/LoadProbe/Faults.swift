import APIRuntime
import Foundation
import HTTPTypes
import TestServer

/// Calls that end as they should not, and how many of them did.
enum Faults {
    /// Every kind of end, so many times each.
    static func run(over transport: any HTTPTransport, times: Int) async throws {
        var rightCount = 0
        for end in ends { rightCount += try await run(end, over: transport, times) }
        // What a call leaves behind holds its trace.
        for _ in 0..<100 where Trace.aliveCount > 0 { try await Task.sleep(for: .milliseconds(50)) }
        print("right \(rightCount)")
        print("traces \(Trace.aliveCount)")
    }

    private typealias Call = @Sendable (ClientCore, OperationRequest, RequestOptions) async throws -> Void

    private static let head = "HTTP/1.1 200 OK\r\nContent-Length: 10\r\n\r\n123"
    private static let methods: [HTTPRequest.Method] = [.put, .post]

    private static let ends: [(script: [FaultServer.Step], call: Call)] = [
        ([.readHead], read), ([.readHead, .reset], read), ([.readHead, .send(head)], read),
        ([.readHead, .send(head), .reset], read), ([.readHead, .send("no HTTP\r\n")], read),
        ([.readHead, .hang], readWithoutPatience), ([.readHead, .send(head), .hang], readWithoutPatience),
        ([.readHead, .hang], cancel), ([.readHead, .send(head), .hang], cancel),
        ([.readHead, .send(head), .hang], readHalf),
    ]

    private static func run(
        _ end: (script: [FaultServer.Step], call: Call), over transport: any HTTPTransport, _ times: Int
    ) async throws -> Int {
        try await FaultServer.run(end.script) { server in
            let core = ClientCore(
                server: ServerURL(server.url) ?? "",
                configuration: ClientConfiguration {
                    $0.transport = transport
                    $0.retry = .never
                })
            return await withTaskGroup(of: Bool.self) { group in
                for number in 0..<times * methods.count {
                    group.addTask {
                        let trace = Trace()
                        let chunks = AsyncStream { trace.isSent.exchange(true) ? nil : [UInt8](repeating: 7, count: 9) }
                        let body = number.isMultiple(of: 3) ? RequestBody.stream(chunks) : .bytes([7])
                        let request = OperationRequest(
                            "test", methods[number % methods.count], "/", body: .bytes(body))
                        let options = RequestOptions { $0.progress = { _ in trace.note() } }
                        do { try await end.call(core, request, options) } catch { return true }
                        return false
                    }
                }
                return await group.reduce(into: 0) { $0 += $1 ? 1 : 0 }
            }
        }
    }

    private struct LeftAlone: Error {}

    private static func read(_ core: ClientCore, _ request: OperationRequest, _ options: RequestOptions) async throws {
        _ = try await core.raw(request, options).body.bytes(upTo: 100)
    }

    private static func readWithoutPatience(
        _ core: ClientCore, _ request: OperationRequest, _ options: RequestOptions
    ) async throws {
        var options = options
        options.timeout = .milliseconds(300)
        try await read(core, request, options)
    }

    private static func cancel(
        _ core: ClientCore, _ request: OperationRequest, _ options: RequestOptions
    ) async throws {
        let task = Task { try await read(core, request, options) }
        try await Task.sleep(for: .milliseconds(Int.random(in: 0...100)))
        task.cancel()
        try await task.value
    }

    private static func readHalf(
        _ core: ClientCore, _ request: OperationRequest, _ options: RequestOptions
    ) async throws {
        for try await _ in try await core.raw(request, options).body { throw LeftAlone() }
    }
}

/// Goes along with a call, and is counted while something still holds it.
private final class Trace: Sendable {
    private static let alive = Locked(0)
    static var aliveCount: Int { alive.value }

    let isSent = Locked(false)

    init() { Trace.alive.change { $0 += 1 } }
    deinit { Trace.alive.change { $0 -= 1 } }

    func note() {}
}

private final class Locked<Value>: @unchecked Sendable {  // The value is only reached with the lock held.
    private let lock = NSLock()
    private var stored: Value

    init(_ value: Value) { stored = value }

    var value: Value { lock.withLock { stored } }

    func change(_ body: (inout Value) -> Void) { lock.withLock { body(&stored) } }

    func exchange(_ value: Value) -> Value {
        lock.withLock {
            defer { stored = value }
            return stored
        }
    }
}
