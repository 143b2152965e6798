import Foundation
import PlatformAPI

/// Code of a user's, with nothing in it that knows of mocks.
struct JobKeeper {
    let client: PlatformClient

    /// What the screen says after a job was to be cancelled.
    func cancel(_ id: UUID) async -> String {
        do {
            try await client.jobs.cancel(jobID: id)
            return "Cancelled"
        } catch .documented(let problem, _) {
            return problem.detail?.first?.msg ?? "Refused"
        } catch {
            return error.isRetryable ? "Try again later" : "Failed: \(error)"
        }
    }

    /// Looks at a job until it has ended.
    func end(of id: UUID) async throws -> JobStatus {
        while true {
            let job = try await client.jobs.get(jobID: id)
            guard job.status == .scheduled || job.status == .inProgress else { return job.status }
        }
    }

    /// Starts a job with a text.
    func start(_ text: String) async throws -> UUID {
        let file = FilePart.bytes(Array(text.utf8), filename: "text.txt")
        return try await client.jobs.create(requestData: #"{"job_type": "template"}"#, inputFiles: [file]).id
    }

    func copy(_ workflow: String, as name: String) async throws {
        _ = try await client.workflows.create(body: CreateWorkflow(name: name, workflowType: .custom))
    }
}
