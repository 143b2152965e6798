import APIRuntime
import AsyncHTTPClient
import Foundation
import NIOCore
import NIOHTTP1
import PlatformAPI

#if canImport(FoundationNetworking)
    import FoundationNetworking
#endif

enum TransportName: String, CaseIterable {
    case urlSession, asyncHTTPClient

    var transport: any HTTPTransport {
        switch self {
        case .urlSession: URLSessionTransport.shared
        case .asyncHTTPClient: AsyncHTTPClientTransport.shared
        }
    }
}

/// What one process does over one transport; it gives what it has to say of that.
enum Load: String {
    case calls, callsByHand, oneCall, upload, download, events

    private static let callCount = 10_000

    func run(over name: TransportName, _ port: Int) async throws -> String {
        let address = "http://127.0.0.1:\(port)"
        let core = ClientCore(
            server: ServerURL(address) ?? "", configuration: ClientConfiguration { $0.transport = name.transport })
        switch self {
        case .calls: return "\(try await rate(of: generatedCall(address, name)))"
        case .callsByHand:
            return "\(try await rate(of: name == .urlSession ? sessionCall(address) : clientCall(address)))"
        case .oneCall:
            try await generatedCall(address, name)()
            return ""
        case .upload:
            let blocks = Blocks(count: BenchmarkServer.gigabyte >> 16)
            let request = OperationRequest(
                "upload", .put, "/upload", body: .bytes(.stream(blocks, length: Int64(BenchmarkServer.gigabyte))))
            return "\(try await core.raw(request).status)"
        case .download:
            let body = try await core.raw(OperationRequest("download", .get, "/download")).body
            var count = 0
            for try await chunk in body { count += chunk.count }
            guard count == BenchmarkServer.gigabyte else { throw TransportError(.connectionLost) }
            return "\(count)"
        case .events:
            let request = OperationRequest("events", .get, "/events", accept: ["text/event-stream"])
            let count = BenchmarkServer.eventBlocks * BenchmarkServer.eventCount
            let call = core.stream(
                APIOperation<ItemStream<JSONValue>, Never>(request, success: .eventData(200), failure: .none))
            var seen = 0
            let rate = try await Rate(of: count) {
                for try await _ in call { seen += 1 }
            }
            guard seen == count else { throw TransportError(.connectionLost) }
            return "\(rate)"
        }
    }

    /// Sixteen at once, after some that do not count.
    private func rate(of call: @escaping @Sendable () async throws -> Void) async throws -> Rate {
        func run(_ count: Int) async throws {
            try await withThrowingTaskGroup(of: Void.self) { group in
                for _ in 0..<16 {
                    group.addTask { for _ in 0..<count / 16 { try await call() } }
                }
                try await group.waitForAll()
            }
        }
        try await run(1_600)
        return try await Rate(of: Load.callCount) { try await run(Load.callCount) }
    }
}

// The same call: a request with a bearer token, an answer of at most 256 MiB, and the model read from it.

private let jobID = UUID(uuidString: "5f9b0c3a-8a57-4f4e-9f58-000000000001") ?? UUID()
private struct WrongStatus: Error {}

private func generatedCall(_ address: String, _ name: TransportName) -> @Sendable () async throws -> Void {
    let client = PlatformClient(
        server: ServerURL(address) ?? "", credentials: .init(httpBearer: .value("secret")),
        configuration: ClientConfiguration { $0.transport = name.transport })
    return { _ = try await client.jobs.get(jobID: jobID) }
}

private func sessionCall(_ address: String) -> @Sendable () async throws -> Void {
    let configuration = URLSessionConfiguration.ephemeral
    configuration.httpMaximumConnectionsPerHost = 32
    let session = URLSession(configuration: configuration)
    return {
        guard let url = URL(string: "\(address)/api/v1/jobs/\(jobID.uuidString.lowercased())") else { return }
        var request = URLRequest(url: url)
        request.setValue("Bearer secret", forHTTPHeaderField: "Authorization")
        request.setValue("application/json", forHTTPHeaderField: "Accept")
        let (data, response) = try await session.data(for: request)
        guard (response as? HTTPURLResponse)?.statusCode == 200 else { throw WrongStatus() }
        _ = try JobInformation(jsonBytes: [UInt8](data))
    }
}

private func clientCall(_ address: String) -> @Sendable () async throws -> Void {
    let client = HTTPClient.shared
    return {
        var request = HTTPClientRequest(url: "\(address)/api/v1/jobs/\(jobID.uuidString.lowercased())")
        request.headers.add(name: "Authorization", value: "Bearer secret")
        request.headers.add(name: "Accept", value: "application/json")
        let response = try await client.execute(request, timeout: .seconds(60))
        guard response.status == .ok else { throw WrongStatus() }
        let body = try await response.body.collect(upTo: 256 << 20)
        _ = try JobInformation(jsonBytes: [UInt8](buffer: body))
    }
}

/// Blocks of 64 KiB, made when they are wanted.
private struct Blocks: AsyncSequence, Sendable {
    let count: Int

    struct AsyncIterator: AsyncIteratorProtocol {
        var left: Int
        let block = [UInt8](repeating: 7, count: 64 << 10)

        mutating func next() async -> [UInt8]? {
            guard left > 0 else { return nil }
            left -= 1
            return block
        }
    }

    func makeAsyncIterator() -> AsyncIterator { AsyncIterator(left: count) }
}
