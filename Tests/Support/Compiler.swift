package import Foundation

/// The Swift compiler that is installed, and the modules that were built with it.
package enum Compiler {
    package static let path: String? = {
        let folders = (ProcessInfo.processInfo.environment["PATH"] ?? "").split(separator: ":")
        let inPath = folders.lazy.map { "\($0)/swiftc" }.first { FileManager.default.isExecutableFile(atPath: $0) }
        return inPath ?? fromXcode()
    }()

    /// The folder `Modules` of the build that this test belongs to.
    package static let modules: URL? = BuildFolder.item("Modules/APIRuntime.swiftmodule")?.deletingLastPathComponent()

    package static func run(_ arguments: [String]) throws -> (status: Int32, text: String) {
        try run(path ?? "swiftc", arguments)
    }

    private static func fromXcode() -> String? {
        guard let found = try? run("/usr/bin/xcrun", ["--find", "swiftc"]), found.status == 0 else { return nil }
        return found.text.trimmingCharacters(in: .whitespacesAndNewlines)
    }

    private static func run(_ program: String, _ arguments: [String]) throws -> (status: Int32, text: String) {
        let process = Process()
        let output = Pipe()
        process.executableURL = URL(filePath: program)
        process.arguments = arguments
        process.standardOutput = output
        process.standardError = output
        try process.run()
        let text = String(decoding: output.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
        process.waitUntilExit()
        return (process.terminationStatus, text)
    }
}
