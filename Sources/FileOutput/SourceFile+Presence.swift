package import ToolDiagnostics

extension SourceFile {
    /// Reads a file that need not be there; nil when nothing stands at the path.
    package static func reading(ifPresent path: String) throws(FileError) -> SourceFile? {
        do throws(SystemProblem) {
            _ = try SystemCalls.statusOfTarget(path)
        } catch {
            if error.isAbsence { return nil }
        }
        return try SourceFile(reading: path)
    }

    /// False also for what does not exist.
    package static func isFile(_ path: String) -> Bool {
        (try? SystemCalls.statusOfTarget(path))?.kind == .file
    }
}
