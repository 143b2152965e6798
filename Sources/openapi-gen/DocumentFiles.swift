import FileOutput
import Generator
import ToolDiagnostics

/// Finds the further files of the inputs: below their own folders, and elsewhere only what the user allowed.
struct DocumentFiles {
    typealias Loading = Result<SourceFile, GenerationOptions.LoadingRefusal>

    /// The folders of the inputs; what lies deepest comes first.
    private let folders: [String]
    private let options: FurtherFileOptions

    /// - Parameter paths: The inputs as the user named them.
    init(besides paths: [String], _ options: FurtherFileOptions) {
        folders = paths.map(Self.folder(ofInput:)).sorted { $0.count > $1.count }
        self.options = options
    }

    func load(_ address: String, from file: SourceFile) -> Loading {
        if address.contains("://") { return loadRemote(address) }
        let folder = self.folder(around: file.path)
        let isRooted = address.hasPrefix("/")
        let path = isRooted ? address : resolved(address, from: Self.folder(of: file.path))
        if options.allowOutside { return read { () throws(FileError) in try SourceFile(reading: path) } }
        guard !isRooted, Self.isPath(path, below: folder) else { return .failure(.outside(folder)) }
        return read { () throws(FileError) in try SourceFile(reading: path, below: folder) }
    }

    private func loadRemote(_ address: String) -> Loading {
        for mapping in options.mappings {
            guard let path = mapping.path(for: address) else { continue }
            return read { () throws(FileError) in try SourceFile(reading: path, below: mapping.folder) }
        }
        guard let origin = NetworkOrigin(of: address), options.origins.contains(origin) else {
            return .failure(.notFetched)
        }
        do throws(RemoteFile.Failure) {
            let file = try RemoteFile.fetch(address, of: origin)
            return .success(SourceFile(path: file.address, bytes: file.bytes))
        } catch {
            return .failure(.init(error.reason))
        }
    }

    private func read(_ file: () throws(FileError) -> SourceFile) -> Loading {
        do throws(FileError) {
            return .success(try file())
        } catch {
            return .failure(.init(error.message.text, cause: error.cause == .absent ? .absent : .unreadable))
        }
    }
}

extension DocumentFiles {
    /// The path without `.` and, where that is possible, without `..`.
    private func resolved(_ address: String, from start: String) -> String {
        var parts = start.split(separator: "/").filter { $0 != "." }
        for part in address.split(separator: "/") where part != "." {
            if part == "..", let last = parts.last, last != ".." { parts.removeLast() } else { parts.append(part) }
        }
        return (start.hasPrefix("/") ? "/" : "") + parts.joined(separator: "/")
    }

    /// The input's folder in which a file lies.
    private func folder(around path: String) -> String {
        folders.first { Self.isPath(path, below: $0) } ?? folders.last ?? "."
    }

    private static func isPath(_ path: String, below folder: String) -> Bool {
        let parts = path.split(separator: "/").filter { $0 != "." }
        let outer = folder.split(separator: "/").filter { $0 != "." }
        guard parts.count > outer.count, path.hasPrefix("/") == folder.hasPrefix("/") else { return false }
        return parts.starts(with: outer) && !parts.dropFirst(outer.count).contains("..")
    }

    /// A folder is its own, standard input lies where the command runs.
    private static func folder(ofInput path: String) -> String {
        path == "-" ? "." : SourceFile.isFolder(path) ? path : folder(of: path)
    }

    private static func folder(of path: String) -> String {
        let folder = path.split(separator: "/", omittingEmptySubsequences: false).dropLast().joined(separator: "/")
        return folder.isEmpty ? (path.hasPrefix("/") ? "/" : ".") : folder
    }
}

extension GenerationOptions.LoadingRefusal {
    static var notFetched: Self {
        Self(
            "nothing is fetched from there; say '--allow-network ORIGIN', or '--map URL=DIR' when you have a copy",
            cause: .absent)
    }

    static func outside(_ folder: String) -> Self {
        Self("it lies outside the document's folder '\(folder)'; move it there, or say '--allow-outside'")
    }
}
