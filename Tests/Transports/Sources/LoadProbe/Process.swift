import Foundation

/// What this process holds. Linux says so in files; elsewhere nothing is known, and zero given.
enum Process {
    /// Waits a while for what is closed in the background.
    static func settledDescriptorCount(atMost limit: Int) async -> Int {
        var count = descriptorCount
        for _ in 0..<100 where count > limit {
            try? await Task.sleep(for: .milliseconds(50))
            count = descriptorCount
        }
        return count
    }

    private static var descriptorCount: Int {
        (try? FileManager.default.contentsOfDirectory(atPath: "/proc/self/fd").count) ?? 0
    }

    /// What is open, on standard error: whoever looks into a failed run needs to know.
    static func tellDescriptors() {
        let folder = "/proc/self/fd"
        let names = (try? FileManager.default.contentsOfDirectory(atPath: folder).sorted()) ?? []
        let targets = names.map { name in
            (try? FileManager.default.destinationOfSymbolicLink(atPath: "\(folder)/\(name)")) ?? "?"
        }
        FileHandle.standardError.write(Data("open: \(targets.joined(separator: ", "))\n".utf8))
    }

    /// The most memory that was in use at a time.
    static var peakBytes: Int {
        let status = (try? String(contentsOfFile: "/proc/self/status", encoding: .utf8)) ?? ""
        let line = status.split(separator: "\n").first { $0.hasPrefix("VmHWM:") }
        return (line?.split(whereSeparator: \.isWhitespace).dropFirst().first).flatMap { Int($0) }.map { $0 << 10 } ?? 0
    }
}
