import Foundation
import PlatformAPI

/// Cancels one job and says how it went.
///
///     PLATFORM_TOKEN=… swift run CancelJob 5f9b0c3a-8a57-4f4e-9f58-0a6d3f6a2f10
///
/// `PLATFORM_BASE_URL` names another server than the public one.
@main struct CancelJob {
    static func main() async {
        guard CommandLine.arguments.count == 2, let jobID = UUID(uuidString: CommandLine.arguments[1]) else {
            complain("usage: CancelJob JOB_ID    (a UUID)")
            exit(2)
        }
        do {
            let answer = try await client().jobs.cancel(jobID: jobID)
            print("Job \(jobID.uuidString.lowercased()) is cancelled: \(answer)")
        } catch .documented(let problem, let response) {
            complain("The server refused (\(response.status.code)): \(words(for: problem))")
            exit(1)
        } catch {
            complain("The job was not cancelled: \(error)")
            exit(1)
        }
    }

    private static func client() -> PlatformClient {
        let environment = ProcessInfo.processInfo.environment
        let credentials = PlatformClient.Credentials(httpBearer: environment["PLATFORM_TOKEN"].map { .value($0) })
        guard let base = environment["PLATFORM_BASE_URL"] else { return PlatformClient(credentials: credentials) }
        guard let server = ServerURL(base) else {
            complain("PLATFORM_BASE_URL is not an http or https URL: \(base)")
            exit(2)
        }
        return PlatformClient(server: server, credentials: credentials)
    }

    private static func words(for problem: HTTPValidationError) -> String {
        (problem.detail ?? []).map(\.msg).joined(separator: "; ")
    }

    private static func complain(_ text: String) {
        FileHandle.standardError.write(Data((text + "\n").utf8))
    }
}
