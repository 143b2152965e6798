import APIJSON
import Foundation
import PlatformAPI
import Testing
import TestServer

/// A request is sent again only where that does no harm.
@Suite(.timeLimit(.minutes(2))) struct RetryTests {
    /// A server that fails twice, then answers.
    private func attempts(
        status: Int = 503, headers: [String: String] = [:], answer: JSONValue = [],
        _ call: @Sendable (PlatformClient) async throws -> Void
    ) async throws -> [RecordedRequest] {
        let count = Counter()
        return try await TestServer.run { _ in
            await count.next() <= 2 ? .json("{}", status: status, headers: headers) : .json("\(answer)")
        } _: { server in
            let client = Platform.client(server.url) { $0.retry = RetryPolicy { $0.baseDelay = .milliseconds(1) } }
            try await call(client)
            return await server.requests
        }
    }

    @Test(arguments: [408, 429, 500, 502, 503, 504]) func getIsRepeated(status: Int) async throws {
        #expect(try await attempts(status: status) { _ = try await $0.templates.list() }.count == 3)
    }

    @Test(arguments: [400, 401, 403, 404, 409, 501]) func whatWouldNotHelpIsNotRepeated(status: Int) async throws {
        let requests = try await attempts(status: status) { client in
            let error = try await Platform.error { _ = try await client.templates.list() }
            #expect(error.status?.code == status)
        }
        #expect(requests.count == 1)
    }

    @Test func putAndDeleteAreRepeated() async throws {
        let deletions = try await attempts { try await $0.sources.delete(sourceID: Platform.sourceID) }
        #expect(deletions.map(\.method) == ["DELETE", "DELETE", "DELETE"])
        let answer = OperationCase.workflows.first { $0.id == "update_workflow" }?.answer
        let updates = try await attempts(answer: try #require(answer)) {
            _ = try await $0.workflows.update(workflowID: Platform.workflowID, body: UpdateWorkflow(name: "n"))
        }
        #expect(updates.map(\.bodyText) == Array(repeating: #"{"name":"n"}"#, count: 3))
    }

    @Test func postIsNotRepeated() async throws {
        let requests = try await attempts { client in
            let error = try await Platform.error { try await client.jobs.cancel(jobID: Platform.jobID) }
            #expect(error.status == 503)
        }
        #expect(requests.count == 1)
    }

    @Test func postWithAnIdempotencyKeyIsRepeated() async throws {
        let requests = try await attempts {
            try await $0.jobs.cancel(jobID: Platform.jobID, options: .init { $0.idempotencyKey = "once" })
        }
        #expect(requests.map { $0.headers["idempotency-key"] } == ["once", "once", "once"])
    }

    /// A form of bytes can be sent again, one with a stream cannot, whatever the key says.
    @Test func aStreamIsSentOnce() async throws {
        let options = RequestOptions { $0.idempotencyKey = "once" }
        let forms = try await attempts(answer: OperationCase.job) {
            _ = try await $0.jobs.create(
                requestData: "{}", inputFiles: [.bytes([1, 2, 3], filename: "a")], options: options)
        }
        #expect(forms.count == 3)
        for form in forms { #expect(try FormPart.parts(of: form).first?.bytes == [1, 2, 3]) }
        let streams = try await attempts { client in
            _ = try await Platform.error {
                let chunks = AsyncStream<[UInt8]> { continuation in
                    continuation.yield([1])
                    continuation.finish()
                }
                _ = try await client.jobs.create(
                    requestData: "{}", inputFiles: [.stream(chunks, filename: "a")], options: options)
            }
        }
        #expect(streams.count == 1)
    }

    @Test func theServersWaitIsKept() async throws {
        let start = ContinuousClock.now
        let requests = try await attempts(status: 429, headers: ["Retry-After": "1"]) {
            _ = try await $0.templates.list()
        }
        #expect(requests.count == 3)
        #expect(start.duration(to: .now) >= .seconds(2))
    }

    @Test func aWaitThatIsTooLongIsTheCallers() async throws {
        let requests = try await attempts(status: 429, headers: ["Retry-After": "3600"]) { client in
            let error = try await Platform.error { _ = try await client.templates.list() }
            #expect(error.status == 429)
            #expect(error.headers[HTTPField.Name("Retry-After")!] == "3600")
        }
        #expect(requests.count == 1)
    }

    @Test func retriesCanBeTurnedOff() async throws {
        let requests = try await attempts { client in
            _ = try await Platform.error {
                _ = try await client.templates.list(options: .init { $0.retry = RetryPolicy.never })
            }
        }
        #expect(requests.count == 1)
    }
}

private actor Counter {
    private var count = 0

    func next() -> Int {
        count += 1
        return count
    }
}
