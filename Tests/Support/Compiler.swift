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

    /// No more run at once than there are cores.
    package static func run(_ arguments: [String]) async throws -> ProgramRun {
        guard let path = await path() else { throw CocoaError(.fileNoSuchFile) }
        await Turns.ofAll.take()
        do {
            let result = try await ProgramRun.of(path, arguments)
            await Turns.ofAll.giveBack()
            return result
        } catch {
            await Turns.ofAll.giveBack()
            throw error
        }
    }
}

/// Lets as many go on at once as there are cores; the others wait in order.
private actor Turns {
    static let ofAll = Turns(ProcessInfo.processInfo.activeProcessorCount)

    private var free: Int
    private var waiting: [CheckedContinuation<Void, Never>] = []

    init(_ count: Int) {
        free = count
    }

    func take() async {
        if free > 0 { return free -= 1 }
        await withCheckedContinuation { waiting.append($0) }
    }

    func giveBack() {
        guard !waiting.isEmpty else { return free += 1 }
        waiting.removeFirst().resume()
    }
}
