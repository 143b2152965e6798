import Foundation

enum TemporaryFolder {
    private static let url: URL = {
        let url = FileManager.default.temporaryDirectory.appendingPathComponent("runtime-tests-\(UUID().uuidString)")
        try? FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
        atexit { try? FileManager.default.removeItem(at: TemporaryFolder.url) }
        return url
    }()

    /// A place for a file that does not exist yet.
    static func place(_ name: String) -> URL {
        url.appendingPathComponent("\(UUID().uuidString)-\(name)")
    }

    static func file(_ name: String, _ text: String) throws -> URL {
        let place = place(name)
        try Data(text.utf8).write(to: place)
        return place
    }

    /// A file of zeros that takes no room on disk.
    static func file(_ name: String, byteCount: Int) throws -> URL {
        let place = try file(name, "")
        let handle = try FileHandle(forWritingTo: place)
        try handle.truncate(atOffset: UInt64(byteCount))
        try handle.close()
        return place
    }
}
