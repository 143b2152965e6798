package import Foundation

/// The Swift compiler that is installed, and the modules that were built with it.
package enum Compiler {
    /// In PATH, or where Xcode keeps it.
    package static func path() async -> URL? {
        let folders = (ProcessInfo.processInfo.environment["PATH"] ?? "").split(separator: ":")
        let inPath = folders.lazy.map { "\($0)/swiftc" }.first { FileManager.default.isExecutableFile(atPath: $0) }
        if let inPath { return URL(filePath: inPath) }
        guard let found = try? await ProgramRun.of(URL(filePath: "/usr/bin/xcrun"), ["--find", "swiftc"]),
            found.status == 0
        else { return nil }
        return URL(filePath: found.output.trimmingCharacters(in: .whitespacesAndNewlines))
    }

    /// The folder `Modules` of the build that this test belongs to.
    package static let modules: URL? = BuildFolder.item("Modules/APIRuntime.swiftmodule")?.deletingLastPathComponent()

    package static func run(_ arguments: [String]) async throws -> ProgramRun {
        guard let path = await path() else { throw CocoaError(.fileNoSuchFile) }
        return try await ProgramRun.of(path, arguments)
    }
}
