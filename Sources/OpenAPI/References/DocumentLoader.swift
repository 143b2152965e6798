package import ToolDiagnostics

/// Loads the further files that references lead to; only the command line knows whether and how that is allowed.
package struct DocumentLoader {
    package struct Refusal: Error {
        package enum Cause: Sendable {
            /// Something is wrong with the file or its place.
            case unreadable
            /// The file is not at hand: it does not exist, or lies on a network and nobody asked for it to be fetched.
            case absent
        }

        /// Why, and what to do about it: lowercase start, no final stop.
        package let reason: String
        package let cause: Cause

        package init(_ reason: String, cause: Cause = .unreadable) {
            self.reason = reason
            self.cause = cause
        }
    }

    private let loadFile: (_ address: String, _ file: SourceFile) -> Result<SourceFile, Refusal>

    /// The address is a path relative to the file that refers to it, or an absolute URL.
    package init(_ loadFile: @escaping (_ address: String, _ file: SourceFile) -> Result<SourceFile, Refusal>) {
        self.loadFile = loadFile
    }

    /// Loads nothing.
    package static var none: DocumentLoader {
        DocumentLoader { _, _ in .failure(Refusal("no other files are read here")) }
    }

    func load(_ address: String, relativeTo file: SourceFile) -> Result<SourceFile, Refusal> {
        loadFile(address, file)
    }
}
