extension Comparison {
    /// For a terminal.
    package var text: String {
        guard !changes.isEmpty else { return "nothing changes for callers" }
        return sections { severity, changes in
            ["\(severity.rawValue) (\(changes.count))"] + changes.map { "  \($0.subject): \($0.text)" }
        }
    }

    /// For a pull request.
    package var markdown: String {
        guard !changes.isEmpty else { return "Nothing changes for callers." }
        return sections { severity, changes in
            ["### \(Self.title(severity)) (\(changes.count))", ""] + changes.map { "- `\($0.subject)`: \($0.text)" }
        }
    }

    private func sections(_ lines: (Change.Severity, [Change]) -> [String]) -> String {
        Change.Severity.allCases.compactMap { severity in
            let changes = changes(severity)
            return changes.isEmpty ? nil : lines(severity, changes).joined(separator: "\n")
        }.joined(separator: "\n\n")
    }

    private static func title(_ severity: Change.Severity) -> String {
        switch severity {
        case .breaking: "Breaking"
        case .attention: "Worth a look"
        case .addition: "New"
        }
    }
}
