import Foundation
import PlatformAPI
import TestServer
import TestSupport
import Testing

/// `swift run CancelJob JOB_ID`
@Suite(.timeLimit(.minutes(2))) struct CancelJobTests {
    private static let token = "secret-of-the-example"
    private static let jobID = Platform.text(Platform.jobID)

    /// Runs the program against a server; the token never shows, whatever happens.
    private func run(
        _ arguments: [String] = [jobID], server: String, token: String? = token
    ) async throws -> ProgramRun {
        var environment = ["PLATFORM_BASE_URL": server]
        environment["PLATFORM_TOKEN"] = token
        let executable = try #require(BuildFolder.item("CancelJob") as URL?)
        let program = try await ProgramRun.of(executable, arguments, environment: environment)
        #expect(!(program.output + program.errors).contains(Self.token))
        return program
    }

    private func run(answer: ServerAnswer) async throws -> (ProgramRun, [RecordedRequest]) {
        try await TestServer.run { _ in
            answer
        } _: { server in
            (try await run(server: server.url), await server.requests)
        }
    }

    @Test func aJobIsCancelled() async throws {
        let (program, requests) = try await run(answer: .json(#"{"message":"stopping"}"#))
        #expect(program.status == 0)
        #expect(program.output == "Job \(Self.jobID) is cancelled: {\"message\":\"stopping\"}\n")
        #expect(program.errors.isEmpty)
        #expect(requests.map(\.path) == ["/api/v1/jobs/\(Self.jobID)/cancel"])
        #expect(requests.map(\.method) == ["POST"])
        #expect(requests.map { $0.headers["authorization"] } == ["Bearer \(Self.token)"])
    }

    @Test func anEmptyAnswerWillDo() async throws {
        let (program, _) = try await run(answer: ServerAnswer(200))
        #expect(program.status == 0)
        #expect(program.output == "Job \(Self.jobID) is cancelled: null\n")
    }

    /// An echo of what was sent must not show either.
    static let refusals: [(answer: ServerAnswer, words: [String])] = [
        (
            .json(
                #"{"detail":[{"loc":["path","job_id"],"msg":"job is over","type":"state"},{"loc":[],"msg":"b","type":"t"}]}"#,
                status: 422),
            ["422", "job is over; b"]
        ),
        (.json(#"{"detail":"bad token \#(token)"}"#, status: 401), ["401", "bad token"]),
        (.json(#"{"detail":"Job not found"}"#, status: 404), ["404", "Job not found"]),
        (.json("oops", status: 500), ["500", "oops"]),
        (.json("{"), ["could not be understood"]),
    ]

    @Test(arguments: refusals) func aRefusalIsPutIntoWords(answer: ServerAnswer, words: [String]) async throws {
        let (program, _) = try await run(answer: answer)
        #expect(program.status == 1)
        #expect(program.output.isEmpty)
        for word in words { #expect(program.errors.contains(word), "\(program.errors)") }
    }

    @Test func noServer() async throws {
        let program = try await run(server: "http://127.0.0.1:\(try FaultServer.freePort())")
        #expect(program.status == 1)
        #expect(program.errors.contains("the server cannot be reached"))
    }

    @Test func noToken() async throws {
        try await TestServer.run { _ in
            .json("{}")
        } _: { server in
            let program = try await run(server: server.url, token: nil)
            #expect(program.status == 1)
            #expect(program.errors.contains("credentials are missing: give 'HTTPBearer'"))
            #expect(await server.requests.isEmpty)
        }
    }

    @Test(arguments: [[], ["not-a-uuid"], [jobID, "more"], [""]]) func wrongUsage(arguments: [String]) async throws {
        let program = try await run(arguments, server: "http://127.0.0.1:1")
        #expect(program.status == 2)
        #expect(program.errors.hasPrefix("usage: CancelJob JOB_ID"))
        #expect(program.output.isEmpty)
    }

    @Test(arguments: ["", "nonsense", "ftp://example.com", "file:///etc"]) func aServerThatIsNone(url: String)
        async throws
    {
        let program = try await run(server: url)
        #expect(program.status == 2)
        #expect(program.errors.contains("PLATFORM_BASE_URL"))
    }
}
