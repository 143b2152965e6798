/// What the user makes of warnings, by id. Errors stay errors.
package struct WarningLevels: Sendable {
    package enum Level: String, Sendable, CaseIterable {
        case error, warning, note, off
    }

    private let levels: [String: Level]

    package init(_ levels: [String: Level] = [:]) {
        self.levels = levels
    }

    /// The severity of a warning or note; nil when it is not to be shown.
    func severity(of id: String, otherwise severity: Diagnostic.Severity) -> Diagnostic.Severity? {
        switch levels[id] {
        case .error: .error
        case .warning: .warning
        case .note: .note
        case .off: nil
        case nil: severity
        }
    }

    /// The ids that have a level, in order.
    var ids: [String] { levels.keys.sorted() }
}
