package import ToolDiagnostics

/// Which operations of a document are wanted. Types that only the others need are left out.
package struct Selection: Sendable {
    /// A tag, a path (with `*` at its end: all that begin so), an `operationId`, or a method and a path.
    package struct Pattern: Sendable, Hashable {
        package let text: String
        /// Where the user says so.
        package let range: SourceRange?

        package init(_ text: String, at range: SourceRange? = nil) {
            self.text = text
            self.range = range
        }
    }

    /// Empty: all.
    package var only: [Pattern]
    package var except: [Pattern]

    package init(only: [Pattern] = [], except: [Pattern] = []) {
        self.only = only
        self.except = except
    }

    /// All operations, and component schemas even when nothing uses them.
    package static let everything = Selection()

    package var isEverything: Bool { only.isEmpty && except.isEmpty }
}
