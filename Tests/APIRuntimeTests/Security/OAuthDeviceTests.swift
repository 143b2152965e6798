import Foundation
import TestServer
import Testing

@testable import APIRuntime

/// By way of another device (RFC 8628), with a real server that wants to be asked more than once.
@Suite(.timeLimit(.minutes(1))) struct OAuthDeviceTests {
    /// What one run came to.
    private struct Outcome {
        var token: Result<OAuthToken, any Error>
        var waits: [Duration]
        var requests: [RecordedRequest]
    }

    private static let codes = """
        {"device_code": "GmRh-device", "user_code": "WDJB-MJHT", "verification_uri": "https://a.example/device",
        "verification_uri_complete": "https://a.example/device?user_code=WDJB-MJHT", "expires_in": 1800, "interval": 2}
        """

    private static func refusal(_ code: String) -> ServerAnswer { .json(#"{"error": "\#(code)"}"#, status: 400) }
    private static let token = ServerAnswer.json(#"{"access_token": "t", "token_type": "Bearer"}"#)

    private func run(codes: String = OAuthDeviceTests.codes, _ answers: [ServerAnswer]) async throws -> Outcome {
        let left = Locked(answers)
        let waits = Locked<[Duration]>([])
        return try await TestServer.run(
            answer: { request in
                request.path == "/device" ? .json(codes) : left.withLock { $0.count > 1 ? $0.removeFirst() : $0[0] }
            }
        ) { server in
            let flow = OAuthFlow(deviceAuthorizationURL: server.url + "/device", tokenURL: server.url + "/token")
            var authorization = try await OAuthDeviceAuthorization(
                of: try OAuthClient(flow, clientID: "tv"), by: flow, scopes: ["a", "b"])
            authorization.sleep = { wait in waits.withLock { $0.append(wait) } }
            let token: Result<OAuthToken, any Error>
            do { token = .success(try await authorization.token()) } catch { token = .failure(error) }
            return Outcome(token: token, waits: waits.withLock { $0 }, requests: await server.requests)
        }
    }

    @Test func theUserIsSlow() async throws {
        let pending = Self.refusal("authorization_pending")
        let outcome = try await run([pending, Self.refusal("slow_down"), pending, Self.token])
        #expect(try outcome.token.get().accessToken == "t")
        // Five seconds more from then on (3.5).
        #expect(outcome.waits == [.seconds(2), .seconds(2), .seconds(7), .seconds(7)])
        #expect(outcome.requests[0].bodyText == "scope=a%20b&client_id=tv")
        #expect(
            outcome.requests[1].bodyText
                == "grant_type=urn%3Aietf%3Aparams%3Aoauth%3Agrant-type%3Adevice_code&device_code=GmRh-device&client_id=tv"
        )
        #expect(outcome.requests.map(\.path) == ["/device", "/token", "/token", "/token", "/token"])
    }

    @Test(arguments: ["access_denied", "expired_token", "invalid_grant"])
    func itIsOver(code: String) async throws {
        let outcome = try await run([Self.refusal("authorization_pending"), Self.refusal(code)])
        #expect(throws: OAuthError.refused(code: code, reason: nil)) { try outcome.token.get() }
        #expect(outcome.waits.count == 2)
    }

    /// The server is not asked with a code that has expired.
    @Test func theCodeIsTooOld() async throws {
        let codes = Self.codes.replacingOccurrences(of: "1800", with: "0")
        let outcome = try await run(codes: codes, [Self.token])
        #expect(throws: OAuthError.refused(code: "expired_token", reason: nil)) { try outcome.token.get() }
        #expect(outcome.requests.count == 1)
    }

    @Test func withoutAnInterval() async throws {
        let codes = Self.codes.replacingOccurrences(of: #", "interval": 2"#, with: "")
        #expect(try await run(codes: codes, [Self.token]).waits == [.seconds(5)])
    }

    @Test func whatIsShown() async throws {
        try await TestServer.run(answer: { _ in .json(Self.codes) }) { server in
            let url = try #require(URL(string: server.url + "/device"))
            let oauth = OAuthClient(tokenURL: url, clientID: "tv", clientSecret: "hush-hush")
            let authorization = try await OAuthDeviceAuthorization(of: oauth, at: url)
            #expect(authorization.userCode == "WDJB-MJHT")
            #expect(authorization.verificationURL.absoluteString == "https://a.example/device")
            #expect(authorization.completeVerificationURL?.query == "user_code=WDJB-MJHT")
            #expect(await server.requests.first?.headers["authorization"]?.hasPrefix("Basic ") == true)
            var text = "\(authorization) \(String(reflecting: authorization))"
            dump(authorization, to: &text)
            #expect(!text.contains("GmRh-device"))
        }
    }

    /// The task that waits can be given up.
    @Test func cancelling() async throws {
        try await TestServer.run(answer: { $0.path == "/device" ? .json(Self.codes) : Self.token }) { server in
            let url = try #require(URL(string: server.url + "/device"))
            let authorization = try await OAuthDeviceAuthorization(
                of: OAuthClient(tokenURL: url, clientID: "tv"), at: url)
            let task = Task { try await authorization.token() }
            task.cancel()
            await #expect(throws: CancellationError.self) { try await task.value }
            #expect(await server.requests.count == 1)
        }
    }

    @Test(arguments: [#"{"error": "unauthorized_client"}"#, #"{"device_code": "x"}"#, "", #"{"user_code": 7}"#])
    func noCode(answer: String) async throws {
        try await TestServer.run(answer: { _ in .json(answer, status: answer.contains("error") ? 400 : 200) }) {
            server in
            let url = try #require(URL(string: server.url + "/device"))
            await #expect(throws: OAuthError.self) {
                try await OAuthDeviceAuthorization(of: OAuthClient(tokenURL: url, clientID: "tv"), at: url)
            }
        }
    }
}
