import Foundation
import PlatformAPI
import TestServer
import Testing

/// Where the token goes, where it must not go, and how it is renewed.
@Suite(.timeLimit(.minutes(2))) struct CredentialTests {
    @Test(arguments: [307, 308]) func aRedirectToTheSameOriginCarriesTheToken(status: Int) async throws {
        try await TestServer.run { request in
            request.path == "/moved" ? .json(#""stopped""#) : .redirect(status, to: "/moved")
        } _: { server in
            let client = Platform.client(server.url)
            let answer = try await client.jobs.cancel(jobID: Platform.jobID, unstructuredAPIKey: "k")
            #expect(answer == "stopped")
            let moved = try #require(await server.requests.last)
            #expect(moved.method == "POST")
            #expect(moved.path == "/moved")
            #expect(moved.headers["authorization"] == "Bearer \(OperationCase.token)")
            #expect(moved.headers["unstructured-api-key"] == "k")
        }
    }

    @Test(arguments: [301, 302, 303, 307, 308]) func aRedirectToAnotherOriginDoesNot(status: Int) async throws {
        try await TestServer.run { _ in
            .json(#""taken""#)
        } _: { other in
            let url = other.url + "/elsewhere"
            try await TestServer.run { _ in
                .redirect(status, to: url)
            } _: { server in
                let client = Platform.client(server.url)
                let answer = try await client.jobs.cancel(jobID: Platform.jobID, unstructuredAPIKey: "k")
                #expect(answer == "taken")
                let first = try #require(await server.requests.first)
                #expect(first.headers["authorization"] != nil)
                let second = try #require(await other.requests.first)
                #expect(second.path == "/elsewhere")
                #expect(second.method == (status < 307 ? "GET" : "POST"))
                #expect(second.headers["authorization"] == nil)
                #expect(second.headers["unstructured-api-key"] == nil)
                #expect(!second.headers.values.contains { $0.contains(OperationCase.token) })
            }
        }
    }

    /// A provider is asked once however many calls meet the same 401, and every call succeeds in the end.
    @Test func concurrentCallsRenewTheTokenOnce() async throws {
        let tokens = Tokens()
        try await TestServer.run { request in
            request.headers["authorization"] == "Bearer token-2" ? .json(#""stopped""#) : .json("{}", status: 401)
        } _: { server in
            let client = Platform.client(server.url, token: .provider { await tokens.next() })
            try await withThrowingTaskGroup { group in
                for _ in 0..<20 {
                    group.addTask {
                        let answer = try await client.jobs.cancel(jobID: Platform.jobID)
                        #expect(answer == "stopped")
                    }
                }
                try await group.waitForAll()
            }
            #expect(await tokens.count == 2)
            let sent = await server.requests.compactMap { $0.headers["authorization"] }
            #expect(sent.filter { $0 == "Bearer token-2" }.count == 20)
            #expect(Set(sent).isSubset(of: ["Bearer token-1", "Bearer token-2"]))
        }
    }

    @Test func aSecond401IsTheAnswer() async throws {
        let tokens = Tokens()
        try await TestServer.run { _ in
            .json(#"{"detail": "no"}"#, status: 401)
        } _: { server in
            let client = Platform.client(server.url, token: .provider { await tokens.next() })
            let error = try await Platform.error { try await client.jobs.cancel(jobID: Platform.jobID) }
            #expect(error.status == 401)
            #expect(await server.requests.count == 2)
            #expect(await tokens.count == 2)
        }
    }

    @Test func aProviderThatFailsSendsNothing() async throws {
        try await TestServer.run { _ in
            .json("{}")
        } _: { server in
            let client = Platform.client(server.url, token: .provider { throw URLError(.userAuthenticationRequired) })
            let error = try await Platform.error { try await client.jobs.cancel(jobID: Platform.jobID) }
            guard case .credentialUnavailable("HTTPBearer", _)? = error as? APIError<HTTPValidationError> else {
                Issue.record("\(error)")
                return
            }
            #expect(await server.requests.isEmpty)
        }
    }

    @Test func withoutATokenNothingIsSent() async throws {
        try await TestServer.run { _ in
            .json("{}")
        } _: { server in
            let error = try await Platform.error {
                try await Platform.client(server.url, token: nil).jobs.cancel(jobID: Platform.jobID)
            }
            guard case .missingCredentials([["HTTPBearer"]])? = error as? APIError<HTTPValidationError> else {
                Issue.record("\(error)")
                return
            }
            #expect(await server.requests.isEmpty)
        }
    }
}

/// Gives `token-1`, `token-2` and so on, each after a while.
private actor Tokens {
    private(set) var count = 0

    func next() async -> String {
        count += 1
        let token = "token-\(count)"
        try? await Task.sleep(for: .milliseconds(50))
        return token
    }
}
