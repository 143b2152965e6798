package import SwiftRendering

/// The folder that generated files go to.
///
/// Files that this tool did not write are never changed or removed. Either all is written or nothing.
package struct OutputFolder {
    private let path: String

    /// - Parameter path: Made when it does not exist.
    package init(_ path: String) {
        self.path = path
    }

    /// Makes the folder hold these files: writes those that differ, and removes those that an earlier run wrote and
    /// that are not among them.
    package func update(_ files: [GeneratedFile]) throws(FileError) -> OutputReport {
        let plan = try OutputPlan(files, in: path)
        var transaction = OutputTransaction(plan)
        try transaction.run()
        return plan.report
    }

    /// What `update` would change. Writes nothing.
    package func check(_ files: [GeneratedFile]) throws(FileError) -> OutputReport {
        try OutputPlan(files, in: path).report
    }
}

/// Paths of files, relative to the folder.
package struct OutputReport: Sendable, Equatable {
    package var written: [String]
    package var unchanged: [String]
    package var removed: [String]

    package init(written: [String] = [], unchanged: [String] = [], removed: [String] = []) {
        self.written = written
        self.unchanged = unchanged
        self.removed = removed
    }

    package var isClean: Bool { written.isEmpty && removed.isEmpty }
}
