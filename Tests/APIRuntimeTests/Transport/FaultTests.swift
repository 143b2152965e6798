import APIJSON
import APIRuntime
import Foundation
import HTTPTypes
import Testing
import TestServer

/// What servers do that they should not.
@Suite(.timeLimit(.minutes(2))) struct FaultTests {
    private func call(
        _ transport: TransportUnderTest, _ url: String, _ method: HTTPRequest.Method = .post,
        _ options: RequestOptions = RequestOptions()
    ) async throws(APIError<Never>) -> JSONValue {
        let core = ClientCore(
            server: ServerURL(url) ?? "", configuration: ClientConfiguration { $0.transport = transport.transport })
        return try await core.send(
            APIOperation<JSONValue, Never>(OperationRequest("test", method, "/"), success: .json(200), failure: .none),
            options)
    }

    /// The error that such a server causes.
    private func error(
        _ transport: TransportUnderTest, _ script: [FaultServer.Step], _ options: RequestOptions = RequestOptions()
    ) async throws -> APIError<Never>? {
        try await FaultServer.run(script) { server in
            do {
                _ = try await call(transport, server.url, .post, options)
                return nil
            } catch {
                return error as? APIError<Never>
            }
        }
    }

    private static let head = "HTTP/1.1 200 OK\r\nX-Request-ID: r1\r\nContent-Length: 10\r\n\r\n"

    @Test(arguments: TransportUnderTest.allCases)
    func nobodyThere(over transport: TransportUnderTest) async throws {
        let port = try FaultServer.freePort()
        await #expect {
            _ = try await call(transport, "http://127.0.0.1:\(port)")
        } throws: {
            guard let error = $0 as? APIError<Never>, case .transport(let transport) = error else { return false }
            return transport.kind == .cannotConnect && error.isRetryable && error.status == nil
        }
    }

    @Test(arguments: TransportUnderTest.allCases)
    func unknownHost(over transport: TransportUnderTest) async throws {
        await #expect {
            _ = try await call(transport, "http://no-such-host.invalid", .post)
        } throws: {
            guard case .transport(let error)? = $0 as? APIError<Never> else { return false }
            return error.kind == .unknownHost
        }
    }

    @Test(arguments: TransportUnderTest.allCases)
    func silenceBeforeTheAnswer(over transport: TransportUnderTest) async throws {
        let options = RequestOptions { $0.timeout = .milliseconds(200) }
        guard case .timedOut(let limit)? = try await error(transport, [.readHead, .hang], options) else {
            Issue.record("no time limit")
            return
        }
        #expect(limit == TimeLimit(scope: .silence, limit: .milliseconds(200), head: nil))
    }

    @Test(arguments: TransportUnderTest.allCases)
    func silenceInTheAnswer(over transport: TransportUnderTest) async throws {
        let options = RequestOptions { $0.timeout = .seconds(1) }
        let error = try await error(transport, [.readHead, .send(Self.head + "12345"), .hang], options)
        guard case .timedOut(let limit)? = error else {
            Issue.record("no time limit")
            return
        }
        #expect(limit.scope == .silence)
        #expect(error?.status == 200)
        #expect(error?.requestID == "r1")
    }

    @Test(arguments: TransportUnderTest.allCases)
    func aSlowAnswerIsNotSilence(over transport: TransportUnderTest) async throws {
        var script: [FaultServer.Step] = [.readHead, .send(Self.head)]
        for digit in 1...10 { script += [.pause(seconds: 0.1), .send("\(digit % 10)")] }
        try await FaultServer.run(script) { server in
            let value = try await call(transport, server.url, .post, RequestOptions { $0.timeout = .milliseconds(900) })
            #expect(value == 1_234_567_890)
        }
    }

    @Test(arguments: TransportUnderTest.allCases)
    func theWholeCallTakesTooLong(over transport: TransportUnderTest) async throws {
        var script: [FaultServer.Step] = [.readHead, .send(Self.head)]
        for _ in 1...9 { script += [.pause(seconds: 0.1), .send("1")] }
        let error = try await error(
            transport, script + [.hang], RequestOptions { $0.totalTimeout = .milliseconds(400) })
        guard case .timedOut(let limit)? = error else {
            Issue.record("no time limit")
            return
        }
        #expect(limit.scope == .total)
    }

    @Test(arguments: TransportUnderTest.allCases)
    func closedBeforeTheAnswer(over transport: TransportUnderTest) async throws {
        guard case .transport(let error)? = try await error(transport, [.readHead]) else {
            Issue.record("no error")
            return
        }
        #expect(error.kind == .connectionLost)
    }

    @Test(arguments: TransportUnderTest.allCases)
    func resetBeforeTheAnswer(over transport: TransportUnderTest) async throws {
        guard case .transport(let error)? = try await error(transport, [.readHead, .reset]) else {
            Issue.record("no error")
            return
        }
        #expect(error.kind == .connectionLost)
    }

    @Test(arguments: TransportUnderTest.allCases)
    func closedInTheAnswer(over transport: TransportUnderTest) async throws {
        let error = try await error(transport, [.readHead, .send(Self.head + "12345")])
        guard case .transport(let transport)? = error else {
            Issue.record("no error")
            return
        }
        #expect(transport.kind == .connectionLost)
        #expect(error?.status == 200)
        #expect(error?.requestID == "r1")
        #expect(error?.body == Array("12345".utf8))
        #expect(error?.isRetryable == true)
    }

    @Test(arguments: TransportUnderTest.allCases)
    func halfClosedInTheAnswer(over transport: TransportUnderTest) async throws {
        try await FaultServer.run([.readHead, .send(Self.head + "12345"), .halfClose, .hang]) { server in
            await #expect {
                _ = try await call(transport, server.url)
            } throws: {
                guard case .transport(let error)? = $0 as? APIError<Never> else { return false }
                return error.kind == .connectionLost && error.body == Array("12345".utf8)
            }
            try await eventually { server.closedByClient == 1 }
        }
    }

    /// What stands behind the end of an answer is not taken for the next one.
    @Test(arguments: TransportUnderTest.allCases)
    func moreThanItsLength(over transport: TransportUnderTest) async throws {
        let answer = "HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\n42HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\n13"
        try await FaultServer.run([.readHead, .send(answer), .hang]) { server in
            for _ in 0..<2 {
                let value = try await call(transport, server.url)
                #expect(value == 42)
            }
        }
    }

    /// RFC 9110, 15.2: as many as the server likes, before the answer.
    @Test(arguments: TransportUnderTest.allCases)
    func informationalAnswers(over transport: TransportUnderTest) async throws {
        let final = "HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\n42"
        for statuses in ["100 Continue", "103 Early Hints", "102 Processing\r\n\r\nHTTP/1.1 103 Early Hints"] {
            let script: [FaultServer.Step] = [.readHead, .send("HTTP/1.1 \(statuses)\r\n\r\n" + final), .hang]
            let value = try await FaultServer.run(script) { try await call(transport, $0.url) }
            #expect(value == 42, "after \(statuses)")
        }
    }

    @Test(arguments: TransportUnderTest.allCases)
    func closedInAChunkedAnswer(over transport: TransportUnderTest) async throws {
        let head = "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n5\r\n12345\r\n5\r\n12"
        guard case .transport(let transport)? = try await error(transport, [.readHead, .send(head)]) else {
            Issue.record("no error")
            return
        }
        #expect(transport.kind == .connectionLost)
    }

    @Test(arguments: TransportUnderTest.allCases)
    func notHTTP(over transport: TransportUnderTest) async throws {
        guard case .transport(let error)? = try await error(transport, [.readHead, .send("SSH-2.0-OpenSSH_9.0\r\n")])
        else {
            Issue.record("no error")
            return
        }
        #expect(error.kind == .malformedResponse)
    }

    @Test(arguments: TransportUnderTest.allCases)
    func aLostConnectionIsTriedAgain(over transport: TransportUnderTest) async throws {
        try await FaultServer.run([.readHead]) { server in
            let options = RequestOptions { $0.retry = RetryPolicy { $0.baseDelay = .milliseconds(1) } }
            await #expect(throws: APIError<Never>.self) { _ = try await call(transport, server.url, .get, options) }
            #expect(server.connections == 3)
            await #expect(throws: APIError<Never>.self) { _ = try await call(transport, server.url, .post, options) }
            #expect(server.connections == 4)
        }
    }

    /// A connection that was used before and breaks under the next request: nobody can know whether the server has done
    /// the work, so it is not sent on another connection.
    @Test(
        arguments: TransportUnderTest.allCases,
        [(HTTPRequest.Method.get, [FaultServer.Step.readHead]), (.get, [.readHead, .reset]), (.post, [.readHead])])
    func aRequestOnAUsedConnectionIsSentOnce(
        over transport: TransportUnderTest, before: (first: HTTPRequest.Method, end: [FaultServer.Step])
    ) async throws {
        let answer = "HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\n42"
        try await FaultServer.run([.readHead, .send(answer)] + before.end) { server in
            let value = try await call(transport, server.url, before.first)
            #expect(value == 42)
            _ = try? await call(transport, server.url, .post)
            #expect(server.heads == 2)
        }
    }

    /// More than there are connections to one host.
    @Test(arguments: TransportUnderTest.allCases, [HTTPRequest.Method.get, .post])
    func cancellationOfManyAtOnce(over transport: TransportUnderTest, method: HTTPRequest.Method) async throws {
        try await FaultServer.run([.readHead, .hang]) { server in
            let tasks = (0..<100).map { _ in Task { try await call(transport, server.url, method) } }
            try await eventually { server.connections >= 8 }
            #expect(server.connections <= 32)
            // Those first that have no connection yet.
            for task in tasks.reversed() { task.cancel() }
            for task in tasks { await expectCancelled(task) }
            try await eventually { server.closedByClient == server.connections }
        }
    }

    @Test(arguments: TransportUnderTest.allCases)
    func cancellationBeforeTheAnswer(over transport: TransportUnderTest) async throws {
        try await FaultServer.run([.readHead, .hang]) { server in
            let task = Task { try await call(transport, server.url) }
            try await eventually { server.connections == 1 }
            task.cancel()
            await expectCancelled(task)
            try await eventually { server.closedByClient == 1 }
        }
    }

    @Test(arguments: TransportUnderTest.allCases)
    func cancellationInTheAnswer(over transport: TransportUnderTest) async throws {
        try await FaultServer.run([.readHead, .send(Self.head + "123"), .hang]) { server in
            let task = Task { try await call(transport, server.url) }
            try await eventually { server.connections == 1 }
            try await Task.sleep(for: .milliseconds(100))
            task.cancel()
            await expectCancelled(task)
            try await eventually { server.closedByClient == 1 }
        }
    }

    @Test(arguments: TransportUnderTest.allCases)
    func cancellationBeforeTheCall(over transport: TransportUnderTest) async throws {
        try await FaultServer.run([.readHead, .hang]) { server in
            let task = Task {
                while !Task.isCancelled { await Task.yield() }
                return try await call(transport, server.url)
            }
            task.cancel()
            await expectCancelled(task)
            #expect(server.connections == 0)
        }
    }

    @Test(arguments: TransportUnderTest.allCases)
    func cancellationWhileWaitingToRetry(over transport: TransportUnderTest) async throws {
        let script: [FaultServer.Step] = [
            .readHead, .send("HTTP/1.1 503 X\r\nRetry-After: 60\r\nContent-Length: 0\r\n\r\n"), .hang,
        ]
        try await FaultServer.run(script) { server in
            let task = Task { try await call(transport, server.url, .get) }
            try await eventually { server.connections == 1 }
            try await Task.sleep(for: .milliseconds(100))
            task.cancel()
            await expectCancelled(task)
        }
    }

    @Test(arguments: TransportUnderTest.allCases)
    func aTimeoutClosesTheConnection(over transport: TransportUnderTest) async throws {
        try await FaultServer.run([.readHead, .hang]) { server in
            await #expect(throws: APIError<Never>.self) {
                _ = try await call(
                    transport, server.url, .post, RequestOptions { $0.totalTimeout = .milliseconds(200) })
            }
            try await eventually { server.closedByClient == 1 }
        }
    }

    private func expectCancelled(_ task: Task<JSONValue, any Error>) async {
        await #expect {
            _ = try await task.value
        } throws: {
            guard case .cancelled? = $0 as? APIError<Never> else { return false }
            return true
        }
    }
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
