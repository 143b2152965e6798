/// A file that the user names, and that is to hold what a command writes.
package struct SingleFile {
    private let path: String

    package init(_ path: String) {
        self.path = path
    }

    /// True when both paths lead to one file.
    package func isSame(as other: String) -> Bool {
        guard let own = try? SystemCalls.statusOfTarget(path), let theirs = try? SystemCalls.statusOfTarget(other)
        else { return false }
        return own.identity == theirs.identity
    }

    /// Puts the bytes in the place of what the file holds, at once; a file that holds them already is left alone.
    ///
    /// - Returns: False when nothing had to be written.
    package func write(_ bytes: [UInt8]) throws(FileError) -> Bool {
        do throws(SystemProblem) {
            let status = try? SystemCalls.statusOfTarget(path)
            guard status?.kind != .folder else { throw .isFolder }
            if status != nil, try SystemCalls.contents(of: path, limit: bytes.count + 1) == bytes { return false }
            let temporary = temporaryPath
            try SystemCalls.create(temporary, bytes, permissions: status?.permissions)
            do throws(SystemProblem) {
                try SystemCalls.move(temporary, to: path)
            } catch {
                try? SystemCalls.removeFile(temporary)
                throw error
            }
            return true
        } catch {
            throw FileError(.unwritableFile(path, error))
        }
    }

    /// Hidden, and in the same folder: a file can be moved at once only within one file system.
    private var temporaryPath: String {
        let parts = path.split(separator: "/", omittingEmptySubsequences: false)
        let name = ".\(parts.last ?? "").\(SystemCalls.processNumber).openapi-gen"
        return (parts.dropLast() + [name[...]]).joined(separator: "/")
    }
}
