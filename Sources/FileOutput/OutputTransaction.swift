import ToolDiagnostics

/// Carries out a plan. Whatever can fail for want of room or rights comes first, beside the old files, and is taken
/// back if it fails.
struct OutputTransaction {
    private let plan: OutputPlan
    private var madeFolders: [String] = []
    private var newFiles: [(temporary: String, final: String)] = []

    init(_ plan: OutputPlan) {
        self.plan = plan
    }

    mutating func run() throws(FileError) {
        do throws(FileError) {
            try makeFolders()
            try writeNewFiles()
        } catch {
            takeBack()
            throw error
        }
        try putInPlace()
        try removeStaleFiles()
    }

    private mutating func makeFolders() throws(FileError) {
        for folder in plan.missingFolders {
            do throws(SystemProblem) {
                try SystemCalls.makeFolder(folder)
            } catch {
                throw FileError(.unwritableFolder(folder, error))
            }
            madeFolders.append(folder)
        }
    }

    private mutating func writeNewFiles() throws(FileError) {
        for file in plan.replacements {
            let temporary = temporaryPath(beside: file.path)
            try step(file.path) { () throws(SystemProblem) in
                try SystemCalls.create(temporary, file.bytes, permissions: file.permissions)
            }
            newFiles.append((temporary, file.path))
        }
    }

    /// Hidden, and in the same folder: a file can be moved at once only within one file system.
    private func temporaryPath(beside path: String) -> String {
        let parts = path.split(separator: "/", omittingEmptySubsequences: false)
        let name = ".\(parts.last ?? "").\(SystemCalls.processNumber).openapi-gen"
        return (parts.dropLast() + [name[...]]).joined(separator: "/")
    }

    private mutating func putInPlace() throws(FileError) {
        for (index, file) in newFiles.enumerated() {
            do throws(SystemProblem) {
                try SystemCalls.move(file.temporary, to: file.final)
            } catch {
                for rest in newFiles[index...] { try? SystemCalls.removeFile(rest.temporary) }
                throw FileError(.unwritableFile(file.final, error))
            }
        }
    }

    private func removeStaleFiles() throws(FileError) {
        for file in plan.staleFiles {
            try step(file) { () throws(SystemProblem) in try SystemCalls.removeFile(file) }
            // Ends at the first folder that still holds something; the output folder itself always does.
            for folder in prefixes(of: file).dropLast().reversed() {
                guard (try? SystemCalls.removeFolder(folder)) != nil else { break }
            }
        }
    }

    private func takeBack() {
        for file in newFiles { try? SystemCalls.removeFile(file.temporary) }
        for folder in madeFolders.reversed() { try? SystemCalls.removeFolder(folder) }
    }

    private func step(_ path: String, _ body: () throws(SystemProblem) -> Void) throws(FileError) {
        do throws(SystemProblem) {
            try body()
        } catch {
            throw FileError(.unwritableFile(path, error))
        }
    }
}
