/// Collects what the stages report. Handed through the pipeline; a document never makes a stage throw.
package final class Diagnostics {
    private let levels: WarningLevels
    private var collected: [Diagnostic] = []
    private var warningIDs: Set<String> = []
    /// True as soon as one error was reported, or a warning that the user raised to one: nothing may be written then.
    package private(set) var hasErrors = false

    package init(levels: WarningLevels = WarningLevels()) {
        self.levels = levels
    }

    package func error(_ message: Diagnostic.Message, at range: SourceRange?, notes: [Diagnostic.Note] = []) {
        report(Diagnostic(severity: .error, message: message, range: range, notes: notes))
    }

    package func warning(_ message: Diagnostic.Message, at range: SourceRange?, notes: [Diagnostic.Note] = []) {
        report(Diagnostic(severity: .warning, message: message, range: range, notes: notes))
    }

    package func note(_ message: Diagnostic.Message, at range: SourceRange?, notes: [Diagnostic.Note] = []) {
        report(Diagnostic(severity: .note, message: message, range: range, notes: notes))
    }

    /// Takes over what was reported to another collector.
    package func add(contentsOf other: Diagnostics) {
        for diagnostic in other.collected { report(diagnostic) }
    }

    private func report(_ diagnostic: Diagnostic) {
        guard diagnostic.severity != .error else {
            hasErrors = true
            return collected.append(diagnostic)
        }
        warningIDs.insert(diagnostic.message.id)
        guard let severity = levels.severity(of: diagnostic.message.id, otherwise: diagnostic.severity) else { return }
        if severity == .error { hasErrors = true }
        collected.append(
            Diagnostic(
                severity: severity, message: diagnostic.message, range: diagnostic.range, notes: diagnostic.notes))
    }
}

extension Diagnostics {
    /// All that was reported, by path, place, severity and id, each thing once. What has no place comes first.
    package var sorted: [Diagnostic] {
        var unique: [Diagnostic] = []
        for diagnostic in (collected + uselessLevels).sorted(by: <) where diagnostic != unique.last {
            unique.append(diagnostic)
        }
        return unique
    }

    /// Warnings about levels that change nothing. Only for documents without errors, because in others a stage may not
    /// have come to report what the level is for.
    private var uselessLevels: [Diagnostic] {
        guard !hasErrors else { return [] }
        return levels.ids.filter { !warningIDs.contains($0) }.map { id in
            Diagnostic(severity: .warning, message: .uselessWarningLevel(id), range: levels.places[id], notes: [])
        }
    }
}

extension Diagnostic: Comparable {
    package static func < (left: Diagnostic, right: Diagnostic) -> Bool {
        if left.range?.file.path != right.range?.file.path { return left.path < right.path }
        if left.offset != right.offset { return left.offset < right.offset }
        if left.severity != right.severity { return left.severity > right.severity }
        if left.message.id != right.message.id { return left.message.id < right.message.id }
        if left.message.text != right.message.text { return left.message.text < right.message.text }
        return (left.range?.byteCount ?? 0) < (right.range?.byteCount ?? 0)
    }

    private var path: String { range?.file.path ?? "" }
    private var offset: Int { range?.offset ?? -1 }
}

extension Diagnostic.Message {
    static func uselessWarningLevel(_ id: String) -> Self {
        Self(id: "useless-warning-level", "a level is set for '\(id)', but no such warning occurs; remove the setting")
    }
}
