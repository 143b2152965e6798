/// Collects what the stages report. Handed through the pipeline; a document never makes a stage throw.
package final class Diagnostics {
    private var collected: [Diagnostic] = []
    /// True as soon as one error was reported: nothing may be written then.
    package private(set) var hasErrors = false

    package init() {}

    package func error(_ message: Diagnostic.Message, at range: SourceRange?, notes: [Diagnostic.Note] = []) {
        hasErrors = true
        collected.append(Diagnostic(severity: .error, message: message, range: range, notes: notes))
    }

    package func warning(_ message: Diagnostic.Message, at range: SourceRange?, notes: [Diagnostic.Note] = []) {
        collected.append(Diagnostic(severity: .warning, message: message, range: range, notes: notes))
    }

    package func note(_ message: Diagnostic.Message, at range: SourceRange?, notes: [Diagnostic.Note] = []) {
        collected.append(Diagnostic(severity: .note, message: message, range: range, notes: notes))
    }
}
