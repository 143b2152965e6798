package import ToolDiagnostics

extension SourceFile {
    /// More than any document that the stages take: they report what is longer.
    private static let limit = 1 << 30

    /// Reads a file of the user.
    package convenience init(reading path: String) throws(FileError) {
        do throws(SystemProblem) {
            guard try SystemCalls.statusOfTarget(path).kind != .folder else { throw .isFolder }
            self.init(path: path, bytes: try SystemCalls.contents(of: path, limit: Self.limit))
        } catch {
            throw error == .isFolder ? FileError(.folderInsteadOfFile(path)) : FileError(reading: path, error)
        }
    }

    /// Reads what the user pipes into the command.
    package convenience init(readingStandardInputAs path: String) throws(FileError) {
        do throws(SystemProblem) {
            self.init(path: path, bytes: try SystemCalls.standardInput(limit: Self.limit))
        } catch {
            throw FileError(reading: path, error)
        }
    }

    /// Reads the files below a folder that have a suffix, in order of their paths. Hidden ones and links are passed
    /// over.
    package static func files(below folder: String, suffix: String) throws(FileError) -> [SourceFile] {
        try files(below: folder, suffixes: [suffix])
    }

    package static func files(below folder: String, suffixes: [String]) throws(FileError) -> [SourceFile] {
        var files: [SourceFile] = []
        for path in try paths(below: folder) where suffixes.contains(where: { path.hasSuffix($0) }) {
            files.append(try SourceFile(reading: path))
        }
        return files
    }

    /// False also for what does not exist.
    package static func isFolder(_ path: String) -> Bool {
        (try? SystemCalls.statusOfTarget(path))?.kind == .folder
    }

    private static func paths(below folder: String) throws(FileError) -> [String] {
        do throws(SystemProblem) {
            var paths: [String] = []
            var open = [folder]
            while let next = open.popLast() {
                for name in try SystemCalls.names(in: next) where !name.hasPrefix(".") {
                    let path = next + "/" + name
                    switch try SystemCalls.status(path).kind {
                    case .file: paths.append(path)
                    case .folder: open.append(path)
                    case .link, .other: break
                    }
                }
            }
            return paths.sorted()
        } catch {
            throw FileError(reading: folder, error)
        }
    }

    /// Reads a file that has to lie below a folder, wherever symbolic links lead.
    package convenience init(reading path: String, below folder: String) throws(FileError) {
        guard try Self.leads(path, into: folder) else { throw FileError(.fileElsewhere(path, folder)) }
        try self.init(reading: path)
    }

    private static func leads(_ path: String, into folder: String) throws(FileError) -> Bool {
        do throws(SystemProblem) {
            let outer = try SystemCalls.realPath(folder)
            return try SystemCalls.realPath(path).hasPrefix(outer == "/" ? outer : outer + "/")
        } catch {
            throw FileError(reading: path, error)
        }
    }
}
