import Foundation

/// The built command, found beside the test bundle.
enum Tool {
    private static let executable: URL = {
        let bundle = Bundle.allBundles.first { $0.bundlePath.hasSuffix(".xctest") }?.bundleURL
        let program = bundle ?? URL(filePath: "/proc/self/exe").resolvingSymlinksInPath()
        return program.deletingLastPathComponent().appending(path: "openapi-gen")
    }()

    struct Hang: Error {}

    static func run(
        _ arguments: [String], in folder: URL, input: URL? = nil
    ) throws -> (stdout: String, stderr: String, code: Int32) {
        let process = Process()
        process.executableURL = executable
        process.arguments = arguments
        process.currentDirectoryURL = folder
        process.environment = ["HOME": folder.path, "PATH": "/usr/bin:/bin"]
        let output = folder.appendingPathExtension("stdout")
        let errors = folder.appendingPathExtension("stderr")
        defer { for file in [output, errors] { try? FileManager.default.removeItem(at: file) } }
        // Files rather than pipes, which fill up while nobody reads.
        for file in [output, errors] { try Data().write(to: file) }
        process.standardOutput = try FileHandle(forWritingTo: output)
        process.standardError = try FileHandle(forWritingTo: errors)
        process.standardInput = try input.map { try FileHandle(forReadingFrom: $0) } ?? FileHandle.nullDevice
        try process.run()
        let deadline = Date(timeIntervalSinceNow: 60)
        while process.isRunning {
            usleep(2_000)
            guard Date() < deadline else {
                process.terminate()
                throw Hang()
            }
        }
        return (try text(output), try text(errors), process.terminationStatus)
    }

    private static func text(_ file: URL) throws -> String {
        String(decoding: try Data(contentsOf: file), as: UTF8.self)
    }
}
