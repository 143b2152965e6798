import Foundation

/// A folder in which a case runs, and which knows what changed in it.
final class WorkingDirectory {
    let url: URL
    private let before: [String: Data]

    init(copying sources: [URL]) throws {
        url = FileManager.default.temporaryDirectory.appending(path: "command-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
        for source in sources {
            for name in (try? FileManager.default.contentsOfDirectory(atPath: source.path)) ?? [] {
                try FileManager.default.copyItem(at: source.appending(path: name), to: url.appending(path: name))
            }
        }
        before = Self.content(of: url)
    }

    deinit { try? FileManager.default.removeItem(at: url) }

    /// `+` for new files, `!` for changed ones, `-` for those that are gone. The runtime's many files count as two.
    var changes: String {
        let after = Self.content(of: url)
        let lines = Set(before.keys).union(after.keys).compactMap { path -> String? in
            guard before[path] != after[path] else { return nil }
            let sign = before[path] == nil ? "+" : after[path] == nil ? "-" : "!"
            return "\(sign) \(path.replacing(/Sources\/(\w+JSON|\w+Runtime)\/.*/, with: { "Sources/\($0.output.1)/…" }))\n"
        }
        return Set(lines).sorted { $0.dropFirst() < $1.dropFirst() }.joined()
    }

    private static func content(of folder: URL) -> [String: Data] {
        var content: [String: Data] = [:]
        for name in FileManager.default.enumerator(atPath: folder.path)?.compactMap({ $0 as? String }) ?? [] {
            let path = folder.appending(path: name).path
            let isFolder = (try? FileManager.default.contentsOfDirectory(atPath: path)) != nil
            if isFolder {
                content[name + "/"] = Data()
            } else {
                content[name] = FileManager.default.contents(atPath: path)
            }
        }
        return content
    }
}
