import APIMocks
import Foundation
import PlatformAPI
import Testing

/// Unit tests as users write them, for code of theirs that calls a client.
@Suite struct MockedClientTests {
    private let mock = MockTransport()
    private let id = Platform.jobID
    private var keeper: JobKeeper { JobKeeper(client: PlatformClient(configuration: .mock(mock))) }

    @Test func aCancelledJobIsTold() async {
        mock.answer(.cancelJob(jobID: id), with: ["status": "cancelled"])
        #expect(await keeper.cancel(id) == "Cancelled")
        #expect(mock.calls(to: .cancelJob(jobID: id)).count == 1)
    }

    @Test func aRefusalIsToldInTheServersWords() async {
        let fault = ValidationError(loc: ["job_id"], msg: "It is over already", type: "state")
        mock.fail(.cancelJob(jobID: id), with: HTTPValidationError(detail: [fault]))
        #expect(await keeper.cancel(id) == "It is over already")
    }

    @Test func whatMayPassIsTried() async {
        mock.fail(any: .cancelJob(jobID: id), status: 503)
        #expect(await keeper.cancel(id) == "Try again later")
        mock.fail(any: .cancelJob(jobID: id), throwing: TransportError(.cannotConnect))
        #expect(await keeper.cancel(id) == "Try again later")
    }

    @Test func aJobIsWatchedToItsEnd() async throws {
        mock.answer(.getJob(jobID: id), with: job(.scheduled), job(.inProgress), job(.completed))
        #expect(try await keeper.end(of: id) == .completed)
        #expect(mock.calls.map(\.operation) == ["get_job", "get_job", "get_job"])
    }

    @Test func aWorkflowIsMadeWithItsName() async throws {
        mock.on(any: .createWorkflow(body: CreateWorkflow(name: "", workflowType: .basic))) { call in
            let sent = try call.body(as: CreateWorkflow.self)
            #expect(sent.name == "Invoices")
            return .status(503)
        }
        await #expect(throws: (any Error).self) { try await keeper.copy("Bills", as: "Invoices") }
        let path = try #require(mock.calls.first?.path)
        #expect(path == "/api/v1/workflows/")
    }

    @Test func aFormIsAnsweredByItsParts() async throws {
        let file = FilePart.bytes(Array("Hello".utf8), filename: "text.txt")
        mock.answer(
            .createJob(requestData: #"{"job_type": "template"}"#, inputFiles: [file]), with: job(.scheduled))
        #expect(try await keeper.start("Hello") == id)
        await #expect(throws: APIError<HTTPValidationError>.self) { try await keeper.start("Good bye") }
        #expect(mock.calls(toAny: .createJob(requestData: "")).map { $0.bodyText.contains("Good bye") } == [false, true])
    }

    @Test func aCallWithoutAnAnswerIsNamed() async {
        #expect(
            await keeper.cancel(id).hasSuffix(
                "the mock has no answer for the call POST /api/v1/jobs/\(Platform.text(id))/cancel of 'cancel_job'; "
                    + "give it one with 'answer(_:with:)', 'fail' or 'on'"))
        mock.answer(.cancelJob(jobID: Platform.nodeID), with: [:])
        #expect(await keeper.cancel(id).hasSuffix(
            "such as POST /api/v1/jobs/\(Platform.text(Platform.nodeID))/cancel; 'answer(any:with:)' takes all"))
    }

    private func job(_ status: JobStatus) -> JobInformation {
        JobInformation(
            id: id, workflowID: Platform.workflowID, workflowName: "Invoices", status: status,
            createdAt: Platform.created)
    }
}
