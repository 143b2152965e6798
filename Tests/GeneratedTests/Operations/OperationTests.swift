import APIJSON
import Foundation
import PlatformAPI
import Testing
import TestServer
import ToolDiagnostics
import YAML

/// Every operation of the platform, through the generated client and a real HTTP server.
@Suite(.timeLimit(.minutes(2))) struct OperationTests {
    @Test(arguments: OperationCase.all) func sendsWhatTheDocumentSays(operation: OperationCase) async throws {
        try await TestServer.run { _ in
            .json("\(operation.answer)", status: operation.status)
        } _: { server in
            let value = try await operation.call(Platform.client(server.url))
            let requests = await server.requests
            #expect(requests.count == 1)
            try OperationCase.check(try #require(requests.first), of: operation)
            #expect(try JSONValue(jsonBytes: value.jsonBytes()) == operation.answer)
        }
    }

    /// An answer with another 2xx than the documented one is none that the client knows.
    @Test(arguments: OperationCase.all) func refusesOtherStatuses(operation: OperationCase) async throws {
        try await TestServer.run { _ in
            .json("{}", status: 206)
        } _: { server in
            let error = try await Platform.error { _ = try await operation.call(Platform.client(server.url)) }
            #expect(error.status == 206)
            guard case .undocumented? = error as? APIError<HTTPValidationError> else {
                Issue.record("\(error)")
                return
            }
        }
    }

    @Test(arguments: OperationCase.all) func decodesTheDocumentedError(operation: OperationCase) async throws {
        let problem: JSONValue = [
            "detail": [["loc": ["path", 0, "id"], "msg": "not a UUID", "type": "uuid_parsing"]]
        ]
        try await TestServer.run { _ in
            .json("\(problem)", status: 422)
        } _: { server in
            let error = try await Platform.error { _ = try await operation.call(Platform.client(server.url)) }
            guard case .documented(let documented, let response)? = error as? APIError<HTTPValidationError> else {
                Issue.record("\(error)")
                return
            }
            #expect(try JSONValue(jsonBytes: documented.jsonBytes()) == problem)
            #expect(response.status == 422)
            #expect(!error.isRetryable)
        }
    }

    @Test func theTableHoldsEveryOperationOfTheDocument() throws {
        let document = try Platform.document()
        let paths = try #require(document["paths"])
        var documented: [String] = []
        for (path, item) in paths.entries {
            for (method, operation) in item.entries where operation["operationId"] != nil {
                documented.append("\(operation["operationId"]?.text ?? "") \(method.text.uppercased()) \(path.text)")
            }
        }
        #expect(documented.count == 29)
        #expect(Set(documented).count == documented.count)
        let tested = OperationCase.all.map { "\($0.id) \($0.method) \(Platform.template(of: $0.path))" }
        #expect(tested.sorted() == documented.sorted())
    }

    @Test func whatIsLeftOutIsNotSent() async throws {
        try await TestServer.run { _ in
            .json("[]")
        } _: { server in
            let client = Platform.client(server.url)
            _ = try await client.jobs.list()
            _ = try await client.workflows.list().page()
            let requests = await server.requests
            #expect(requests.map(\.target) == ["/api/v1/jobs/", "/api/v1/workflows/"])
            #expect(requests.allSatisfy { $0.headers["unstructured-api-key"] == nil })
        }
    }
}
