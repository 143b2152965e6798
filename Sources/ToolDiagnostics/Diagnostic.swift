/// One thing to tell the user about an input.
package struct Diagnostic: Sendable, Hashable {
    package enum Severity: Int, Sendable, Comparable {
        case note, warning, error
        package static func < (left: Severity, right: Severity) -> Bool { left.rawValue < right.rawValue }
    }

    /// What is wrong and what to do about it: lowercase start, no final stop, names in single quotes.
    ///
    /// Messages are static functions in an extension of this type, beside the code that reports them.
    package struct Message: Sendable, Hashable {
        /// Kebab-case and stable: users raise, lower or silence warnings by it.
        package let id: String
        package let text: String
        /// Shown behind the caret, for example `did you mean 'Pet'?`.
        package let hint: String?

        package init(id: String, _ text: String, hint: String? = nil) {
            self.id = id
            self.text = text
            self.hint = hint
        }
    }

    /// Points at a second place, such as the first of two equal keys.
    package struct Note: Sendable, Hashable {
        package let text: String
        package let range: SourceRange

        package init(_ text: String, at range: SourceRange) {
            self.text = text
            self.range = range
        }
    }

    package let severity: Severity
    package let message: Message
    /// Absent only when no place exists, as for a file that cannot be read.
    package let range: SourceRange?
    package let notes: [Note]

    package init(severity: Severity, message: Message, range: SourceRange?, notes: [Note]) {
        self.severity = severity
        self.message = message
        self.range = range
        self.notes = notes
    }
}
