package import Inspection

/// What changes for the callers of a client from one version of a document to the next.
package struct Comparison: Sendable {
    /// The worst first, each severity in the order of the older document, then of the newer.
    package let changes: [Change]

    package init(of old: Inspection, with new: Inspection) {
        let renames = TypeRenames(old, new)
        var changes = client(old, new)
        changes += CallComparison(old, new, renames).changes + HeaderComparison(old, new).changes
        changes += TypeComparison(old, new, renames).changes
        self.changes = Change.Severity.allCases.flatMap { severity in changes.filter { $0.severity == severity } }
    }

    package func changes(_ severity: Change.Severity) -> [Change] { changes.filter { $0.severity == severity } }

    /// The gravest that occurs.
    package var severity: Change.Severity? { changes.first?.severity }
}

private func client(_ old: Inspection, _ new: Inspection) -> [Change] {
    var changes: [Change] = []
    if old.client != new.client { changes.append(Change(.breaking, old.client, "is now `\(new.client)`")) }
    for name in old.credentials where !new.credentials.contains(name) {
        changes.append(Change(.breaking, "\(new.client).Credentials.\(name)", "removed"))
    }
    for name in new.credentials where !old.credentials.contains(name) {
        changes.append(Change(.addition, "\(new.client).Credentials.\(name)", "new"))
    }
    return changes
}
