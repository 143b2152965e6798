import Foundation
import PlatformAPI
import TestServer
import Testing

/// Cancelling a job on servers that do not answer as they should.
@Suite(.timeLimit(.minutes(2))) struct FaultTests {
    private static let head = "HTTP/1.1 200 OK\r\nX-Request-ID: r-3\r\nContent-Length: 20\r\n\r\n"

    /// The error of a call to a server that follows the script.
    private func error(
        _ script: [FaultServer.Step], options: RequestOptions = RequestOptions()
    ) async throws -> APIError<HTTPValidationError> {
        try await FaultServer.run(script) { server in
            let client = Platform.client(server.url)
            let error = try await Platform.error {
                try await client.jobs.cancel(jobID: Platform.jobID, options: options)
            }
            #expect(server.connections == 1)
            return try #require(error as? APIError<HTTPValidationError>)
        }
    }

    @Test func aServerThatHangsIsLeft() async throws {
        let start = ContinuousClock.now
        let error = try await error([.readHead, .hang], options: .init { $0.timeout = .milliseconds(300) })
        guard case .timedOut(let limit) = error else {
            Issue.record("\(error)")
            return
        }
        #expect(limit.scope == .silence)
        #expect(limit.limit == .milliseconds(300))
        #expect(error.isRetryable)
        #expect(start.duration(to: .now) < .seconds(20))
    }

    @Test func aServerThatHangsInItsAnswerIsLeft() async throws {
        let error = try await error(
            [.readHead, .send(Self.head + #"{"a":"#), .hang], options: .init { $0.totalTimeout = .milliseconds(500) })
        guard case .timedOut(let limit) = error else {
            Issue.record("\(error)")
            return
        }
        #expect(limit.scope == .total)
    }

    @Test func anAnswerThatBreaksOffIsNoAnswer() async throws {
        let error = try await error([.readHead, .send(Self.head + #"{"a":"#)])
        guard case .transport(let problem) = error else {
            Issue.record("\(error)")
            return
        }
        #expect(problem.kind == .connectionLost)
        #expect(error.status == 200)
        #expect(error.requestID == "r-3")
        #expect(error.body == Array(#"{"a":"#.utf8))
        #expect(error.isRetryable)
    }

    @Test func aConnectionThatIsClosedAtOnceIsLost() async throws {
        let error = try await error([.readHead])
        guard case .transport(let problem) = error else {
            Issue.record("\(error)")
            return
        }
        #expect(problem.kind == .connectionLost)
        #expect(error.status == nil)
    }

    @Test func nobodyAtAll() async throws {
        let client = Platform.client("http://127.0.0.1:\(try FaultServer.freePort())")
        let error = try await Platform.error { try await client.jobs.cancel(jobID: Platform.jobID) }
        guard case .transport(let problem)? = error as? APIError<HTTPValidationError> else {
            Issue.record("\(error)")
            return
        }
        #expect(problem.kind == .cannotConnect)
        #expect(error.isRetryable)
        #expect(error.status == nil)
    }

    @Test func cancellingTheTaskClosesTheConnection() async throws {
        try await FaultServer.run([.readHead, .hang]) { server in
            let client = Platform.client(server.url)
            let task = Task { try await client.jobs.cancel(jobID: Platform.jobID) }
            try await eventually { server.connections == 1 }
            task.cancel()
            let error = try await Platform.error { _ = try await task.value }
            guard case .cancelled? = error as? APIError<HTTPValidationError> else {
                Issue.record("\(error)")
                return
            }
            try await eventually { server.closedByClient == 1 }
        }
    }

    @Test func cancellingTheTaskEndsTheReadingOfAStream() async throws {
        try await FaultServer.run([.readHead, .hang]) { server in
            let client = Platform.client(server.url)
            let read = Flag()
            let endless = AsyncStream<[UInt8]>(
                unfolding: {
                    await read.set()
                    try? await Task.sleep(for: .milliseconds(1))
                    return [0]
                })
            let task = Task {
                try await client.jobs.create(requestData: "{}", inputFiles: [.stream(endless, filename: "endless")])
            }
            try await eventually { await read.isSet }
            task.cancel()
            let error = try await Platform.error { _ = try await task.value }
            guard case .cancelled? = error as? APIError<HTTPValidationError> else {
                Issue.record("\(error)")
                return
            }
        }
    }
}

private actor Flag {
    private(set) var isSet = false
    func set() { isSet = true }
}

/// Waits until something is true; fails after a minute.
func eventually(_ condition: () async throws -> Bool, _ location: SourceLocation = #_sourceLocation) async throws {
    let deadline = ContinuousClock.now + .seconds(60)
    while try await !condition() {
        guard ContinuousClock.now < deadline else {
            Issue.record("it never became true", sourceLocation: location)
            return
        }
        try await Task.sleep(for: .milliseconds(10))
    }
}
