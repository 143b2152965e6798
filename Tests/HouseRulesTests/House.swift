import Foundation

/// The project's own files, as the rules see them.
enum House {
    static let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent()

    struct File: Sendable, NamedByPath {
        let path: String
        let text: String
        var lines: [Substring] { text.split(separator: "\n", omittingEmptySubsequences: false) }
        var room: String { String(path.split(separator: "/").dropFirst().first ?? "") }
    }

    /// Text that a program writes and a test keeps fresh.
    static func isWritten(_ path: String) -> Bool {
        path.contains("/Embedded") || path.contains("/Goldens/")
    }

    static func files(under folder: String, suffix: String = ".swift") -> [File] {
        let base = root.appending(path: folder)
        guard let walk = FileManager.default.enumerator(at: base, includingPropertiesForKeys: nil) else { return [] }
        return walk.compactMap { $0 as? URL }
            .filter { $0.path.hasSuffix(suffix) && !$0.path.contains("/.build/") }
            .compactMap { url in
                guard let text = try? String(contentsOf: url, encoding: .utf8) else { return nil }
                return File(path: String(url.path.dropFirst(root.path.count + 1)), text: text)
            }
            .sorted { $0.path < $1.path }
    }

    static func text(_ path: String) throws -> String {
        try String(contentsOf: root.appending(path: path), encoding: .utf8)
    }
}

/// Lets a failed expectation name the file instead of printing it.
protocol NamedByPath: CustomStringConvertible { var path: String { get } }
extension NamedByPath { var description: String { path } }
