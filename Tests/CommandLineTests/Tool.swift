import Foundation
import TestSupport
import Testing

/// The built command, found beside the test bundle.
enum Tool {
    static func run(_ arguments: [String], in folder: URL, input: URL? = nil) async throws -> ProgramRun {
        let executable = try #require(BuildFolder.item("openapi-gen") as URL?)
        return try await ProgramRun.of(
            executable, arguments, environment: ["HOME": folder.path, "PATH": "/usr/bin:/bin"], in: folder,
            input: input)
    }
}
