package import Diagnostics

extension SourceFile {
    /// More than any document that the stages take: they report what is longer.
    private static let limit = 1 << 30

    /// Reads a file of the user.
    package convenience init(reading path: String) throws(FileError) {
        do throws(SystemProblem) {
            guard try SystemCalls.statusOfTarget(path).kind != .folder else { throw .isFolder }
            self.init(path: path, bytes: try SystemCalls.contents(of: path, limit: Self.limit))
        } catch {
            throw FileError(error == .isFolder ? .folderInsteadOfFile(path) : .unreadableFile(path, error))
        }
    }

    /// Reads the files of a folder with that suffix, in order of their names.
    package static func files(in folder: String, suffix: String) throws(FileError) -> [SourceFile] {
        let names: [String]
        do throws(SystemProblem) {
            names = try SystemCalls.names(in: folder)
        } catch {
            throw FileError(.unreadableFile(folder, error))
        }
        var files: [SourceFile] = []
        for name in names where name.hasSuffix(suffix) { files.append(try SourceFile(reading: folder + "/" + name)) }
        return files
    }
}
