import Foundation
import PlatformAPI
import Testing
import ToolDiagnostics
import YAML

/// What tests of the platform's client share.
enum Platform {
    static let jobID = id(1)
    static let workflowID = id(2)
    static let sourceID = id(3)
    static let destinationID = id(4)
    static let nodeID = id(5)
    static let checkID = id(6)
    static let created = Date(timeIntervalSince1970: 1_748_683_800)
    static let createdText = "2025-05-31T09:30:00Z"

    /// With letters, because Foundation writes them in upper case and the platform in lower case.
    static func id(_ number: Int) -> UUID {
        UUID(
            uuid: (0x5f, 0x9b, 0x0c, 0x3a, 0x8a, 0x57, 0x4f, 0x4e, 0x9f, 0x58, 0x0a, 0x6d, 0x3f, 0x6a, 0, UInt8(number))
        )
    }

    static func text(_ id: UUID) -> String { id.uuidString.lowercased() }

    static func client(
        _ url: String, token: Credential? = .value(OperationCase.token),
        _ configure: (inout ClientConfiguration) -> Void = { _ in }
    ) -> PlatformClient {
        PlatformClient(
            server: ServerURL(url) ?? "", credentials: .init(httpBearer: token),
            configuration: ClientConfiguration(configure))
    }

    /// The error of a call that must fail.
    static func error(_ call: () async throws -> Void) async throws -> any APICallError {
        do {
            try await call()
        } catch let error as any APICallError {
            return error
        }
        throw Unexpected.success
    }

    enum Unexpected: Error { case success }

    /// specs/platform.yaml
    static func document() throws -> Node {
        let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent().deletingLastPathComponent()
        let bytes = [UInt8](try Data(contentsOf: root.appending(path: "specs/platform.yaml")))
        let node = Node(parsing: SourceFile(path: "platform.yaml", bytes: bytes), diagnostics: Diagnostics())
        return try #require(node)
    }

    /// The path as the document writes it: identifiers of the tests become names.
    static func template(of path: String) -> String {
        let names = [
            text(jobID): "{job_id}", text(workflowID): "{workflow_id}", text(sourceID): "{source_id}",
            text(destinationID): "{destination_id}", "hi-res%20partition": "{template_id}",
        ]
        return path.split(separator: "/", omittingEmptySubsequences: false)
            .map { names[String($0)] ?? String($0) }.joined(separator: "/")
    }
}
