import APIRuntime
import HTTPTypes
import Testing

@Suite struct CredentialProviderTests {
    private static let scheme = SecurityScheme("s", .bearer)

    private func core(_ transport: RecordingTransport, _ credential: Credential) -> ClientCore {
        ClientCore(
            server: "https://api.example.com", security: [["s"]], credentials: [Self.scheme: credential],
            configuration: ClientConfiguration { $0.transport = transport })
    }

    /// Takes every token but the first.
    private static let refusesFirst: RecordingTransport.Answer = { request in
        let isFirst = request.headerFields[.authorization] == "Bearer 1"
        return (HTTPResponse(status: isFirst ? 401 : 200), "{}")
    }

    @Test func a401AsksOnce() async throws {
        let transport = RecordingTransport(Self.refusesFirst)
        let tokens = Tokens()
        let core = core(transport, .provider { await tokens.next() })
        #expect(try await core.raw(OperationRequest("test", .post, "/")).status == 200)
        #expect(try await core.raw(OperationRequest("test", .post, "/")).status == 200)
        #expect(await transport.authorizations == ["Bearer 1", "Bearer 2", "Bearer 2"])
    }

    @Test func a401AfterThatIsTheAnswer() async throws {
        let transport = RecordingTransport(RecordingTransport.status(401))
        let tokens = Tokens()
        let core = core(transport, .provider { await tokens.next() })
        #expect(try await core.raw(OperationRequest("test", .get, "/")).status == 401)
        #expect(await transport.authorizations == ["Bearer 1", "Bearer 2"])
    }

    @Test func theSameTokenIsNotSentAgain() async throws {
        let transport = RecordingTransport(RecordingTransport.status(401))
        let core = core(transport, .provider { "same" })
        #expect(try await core.raw(OperationRequest("test", .get, "/")).status == 401)
        #expect(await transport.exchanges.count == 1)
    }

    @Test func aFixedValueIsNotSentAgain() async throws {
        let transport = RecordingTransport(RecordingTransport.status(401))
        _ = try await core(transport, .value("t")).raw(OperationRequest("test", .get, "/"))
        #expect(await transport.exchanges.count == 1)
    }

    @Test func aBodyThatIsGoneIsNotSentAgain() async throws {
        let transport = RecordingTransport(Self.refusesFirst)
        let tokens = Tokens()
        let body = RequestContent.bytes(.stream(AsyncStream { $0.finish() }))
        let request = OperationRequest("test", .post, "/", body: body)
        #expect(try await core(transport, .provider { await tokens.next() }).raw(request).status == 401)
        #expect(await transport.exchanges.count == 1)
    }

    @Test func concurrentCallsShareOneRefresh() async throws {
        let transport = RecordingTransport(Self.refusesFirst)
        let tokens = Tokens()
        let core = core(transport, .provider { await tokens.next(afterYields: 100) })
        try await withThrowingTaskGroup(of: Int.self) { group in
            for _ in 0..<100 {
                group.addTask { try await core.raw(OperationRequest("test", .get, "/")).status.code }
            }
            for try await status in group { #expect(status == 200) }
        }
        #expect(await tokens.count == 2)
    }

    @Test func lifetimeZeroAsksForEachCall() async throws {
        let transport = RecordingTransport()
        let tokens = Tokens()
        let core = core(transport, .provider(lifetime: .zero) { await tokens.next() })
        _ = try await core.raw(OperationRequest("test", .get, "/"))
        _ = try await core.raw(OperationRequest("test", .get, "/"))
        #expect(await transport.authorizations == ["Bearer 1", "Bearer 2"])
    }

    @Test func aFailingProvider() async throws {
        struct NoToken: Error {}
        let transport = RecordingTransport()
        await #expect {
            _ = try await core(transport, .provider { throw NoToken() }).raw(OperationRequest("test", .get, "/"))
        } throws: {
            guard case .credentialUnavailable("s", let error)? = $0 as? APIError<Never> else { return false }
            return error is NoToken
        }
        #expect(await transport.exchanges.isEmpty)
    }

    @Test func aProviderIsAskedAgainAfterAFailure() async throws {
        struct NoToken: Error {}
        let transport = RecordingTransport()
        let tokens = Tokens()
        let core = core(
            transport,
            .provider {
                let token = await tokens.next()
                if token == "1" { throw NoToken() }
                return token
            })
        _ = try? await core.raw(OperationRequest("test", .get, "/"))
        #expect(try await core.raw(OperationRequest("test", .get, "/")).status == 200)
    }

    /// One caller goes away; the other gets its token.
    @Test(.timeLimit(.minutes(1))) func cancellationLeavesTheOthersTheirToken() async throws {
        let transport = RecordingTransport()
        let (release, started) = (Signal(), Signal())
        let core = core(
            transport,
            .provider {
                await started.send()
                await release.wait()
                return "t"
            })
        let first = Task { try await core.raw(OperationRequest("test", .get, "/")) }
        await started.wait()
        let second = Task { try await core.raw(OperationRequest("test", .get, "/")) }
        first.cancel()
        await #expect {
            _ = try await first.value
        } throws: {
            guard case .cancelled? = $0 as? APIError<Never> else { return false }
            return true
        }
        await release.send()
        #expect(try await second.value.status == 200)
    }
}

private actor Tokens {
    private(set) var count = 0

    func next(afterYields yields: Int = 0) async -> String {
        count += 1
        let token = "\(count)"
        for _ in 0..<yields { await Task.yield() }
        return token
    }
}

extension RecordingTransport {
    fileprivate var authorizations: [String?] {
        exchanges.map { $0.request.headerFields[.authorization] }
    }
}
