package import ToolDiagnostics

/// A file or folder that could not be read or written. Nothing was changed on disk.
package struct FileError: Error, Sendable {
    package enum Cause: Sendable {
        /// Nothing stands at the path.
        case absent
        /// Something does, or may do, and the system, the kind or the place of it is in the way.
        case refused
    }

    package let message: Diagnostic.Message
    package let cause: Cause

    package init(_ message: Diagnostic.Message, cause: Cause = .refused) {
        self.message = message
        self.cause = cause
    }

    init(reading path: String, _ problem: SystemProblem) {
        self.init(.unreadableFile(path, problem), cause: problem.isAbsence ? .absent : .refused)
    }
}

extension Diagnostic.Message {
    static func unreadableFile(_ path: String, _ problem: SystemProblem) -> Self {
        Self(id: "unreadable-file", "cannot read '\(path)': \(problem.text)")
    }

    static func fileElsewhere(_ path: String, _ folder: String) -> Self {
        Self(
            id: "file-elsewhere",
            "a symbolic link at '\(path)' leads out of the folder '\(folder)'; put a copy of the file there, or "
                + "say '--allow-outside'")
    }

    static func folderInsteadOfFile(_ path: String) -> Self {
        Self(id: "folder-instead-of-file", "'\(path)' is a folder; name the file")
    }

    static func unwritableFolder(_ path: String, _ problem: SystemProblem) -> Self {
        Self(id: "unwritable-folder", "cannot make the folder '\(path)': \(problem.text); nothing was changed")
    }

    static func unwritableFile(_ path: String, _ problem: SystemProblem) -> Self {
        Self(id: "unwritable-file", "cannot write '\(path)': \(problem.text); nothing was changed")
    }
}
