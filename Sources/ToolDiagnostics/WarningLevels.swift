/// What the user makes of warnings, by id. Errors stay errors.
package struct WarningLevels: Sendable {
    package enum Level: String, Sendable, CaseIterable {
        case error, warning, note, off
    }

    private var levels: [String: Level]
    /// Where the user set a level; none for those of the command line.
    private(set) var places: [String: SourceRange] = [:]

    package init(_ levels: [String: Level] = [:]) {
        self.levels = levels
    }

    /// Sets a level where none is set yet.
    package mutating func add(_ level: Level, for id: String, at place: SourceRange) {
        guard levels[id] == nil else { return }
        levels[id] = level
        places[id] = place
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
