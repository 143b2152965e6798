import Foundation

/// A program that sees another file of trusted roots than the rest of the system, where Linux lets a user arrange that.
enum SystemOfItsOwn {
    static let isAvailable = FileManager.default.fileExists(atPath: roots) && run("true") != nil

    private static let roots = "/etc/ssl/certs/ca-certificates.crt"

    /// What the program printed; `nil` when it failed.
    static func run(_ program: URL, _ arguments: [String], trusting root: URL) -> String? {
        run("mount --bind '\(root.path)' \(roots) && exec '\(program.path)' \(arguments.joined(separator: " "))")
    }

    private static func run(_ command: String) -> String? {
        let process = Process()
        process.executableURL = URL(filePath: "/usr/bin/env")
        process.arguments = ["unshare", "--map-root-user", "--mount", "sh", "-c", command]
        let output = Pipe()
        process.standardOutput = output
        process.standardError = FileHandle.nullDevice
        guard (try? process.run()) != nil else { return nil }
        let text = String(decoding: output.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
        process.waitUntilExit()
        return process.terminationStatus == 0 ? text : nil
    }
}
