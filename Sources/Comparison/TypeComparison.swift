import Inspection

/// The declared types of two clients.
struct TypeComparison {
    private(set) var changes: [Change] = []

    private let renames: TypeRenames

    init(_ old: Inspection, _ new: Inspection, _ renames: TypeRenames) {
        self.renames = renames
        let after = Dictionary(new.types.map { ($0.path, $0) }) { first, _ in first }
        var met: Set<String> = []
        for type in old.types {
            // What stands inside of a renamed type has moved with it.
            let path = renames.translated(type.path)
            met.insert(path)
            guard let successor = after[path] else {
                changes.append(Change(.breaking, type.path, "removed"))
                continue
            }
            if isNews(type.path, path) { changes.append(Change(.breaking, type.path, "renamed to `\(path)`")) }
            compare(type, successor)
        }
        for type in new.types where !met.contains(type.path) { changes.append(Change(.addition, type.path, "new")) }
    }

    /// Whether a new name is more than that of the type around it.
    private func isNews(_ old: String, _ new: String) -> Bool {
        guard old != new, let dot = old.lastIndex(of: ".") else { return old != new }
        return renames.translated(String(old[..<dot])) + old[dot...] != new
    }

    private mutating func compare(_ old: Inspection.TypeEntry, _ new: Inspection.TypeEntry) {
        guard old.kind == new.kind else {
            return changes.append(Change(.breaking, old.path, "\(new.kind.words) instead of \(old.kind.words)"))
        }
        if old.isOpen != new.isOpen {
            changes.append(
                Change(.breaking, old.path, new.isOpen ? "has `unrecognized` now" : "no longer has `unrecognized`"))
        }
        let before = old.members.map { $0.translated(renames) }
        let succession = Succession(
            from: before.map(Succession.Part.init), to: new.members.map(Succession.Part.init))
        for member in before {
            let name = succession[member.name] ?? member.name
            if let successor = new.members.first(where: { $0.name == name }) {
                compare(member, successor, in: new)
            } else {
                changes.append(Change(.breaking, new.path, "\(old.kind.memberWords) `\(member.name)` is gone"))
            }
        }
        let known = Set(old.members.map(\.name))
        for member in new.members where !known.contains(member.name) && !succession.isSuccessor(member.name) {
            changes.append(added(member, to: new))
        }
    }

    private mutating func compare(
        _ old: Inspection.Member, _ new: Inspection.Member, in type: Inspection.TypeEntry
    ) {
        if new.name != old.name {
            let words = "\(type.kind.memberWords) `\(old.name)` was renamed to `\(new.name)`"
            changes.append(Change(.breaking, type.path, words))
        }
        if new.type != old.type {
            changes.append(Change(.breaking, type.path, retyped(old, new)))
        } else if new.isRequired, !old.isRequired {
            changes.append(Change(.breaking, type.path, "the initialiser now asks for `\(new.name)`"))
        } else if !new.isRequired, old.isRequired {
            changes.append(Change(.addition, type.path, "the initialiser no longer asks for `\(new.name)`"))
        }
        // A property that was renamed is mostly written otherwise too.
        if new.name == old.name, new.value != old.value {
            changes.append(Change(.attention, type.path, "`\(new.name)` is written `\(new.value)`, not `\(old.value)`"))
        }
    }

    private func retyped(_ old: Inspection.Member, _ new: Inspection.Member) -> String {
        if new.type == old.type + "?" { return "`\(new.name)` can be missing now" }
        if new.type + "?" == old.type { return "`\(new.name)` is always there now" }
        let type = new.type.isEmpty ? "holds nothing" : "is `\(new.type)`"
        return "`\(new.name)` \(type) instead of `\(old.type)`"
    }

    private func added(_ member: Inspection.Member, to type: Inspection.TypeEntry) -> Change {
        switch type.kind {
        case .structure where member.isRequired:
            Change(.breaking, type.path, "the initialiser asks for the new property `\(member.name): \(member.type)`")
        case .structure: Change(.addition, type.path, "has `\(member.name): \(member.type)`")
        case .enumeration, .union, .outcome:
            Change(.attention, type.path, "the case `\(member.name)` is new: a switch without a default needs it")
        case .alias: Change(.breaking, type.path, "stands for `\(member.type)`")
        }
    }
}

extension Inspection.Member {
    /// With the names that types have now.
    fileprivate func translated(_ renames: TypeRenames) -> Self {
        var member = self
        member.type = renames.translated(type)
        return member
    }
}

extension Inspection.Kind {
    fileprivate var memberWords: String { self == .structure ? "the property" : "the case" }

    fileprivate var words: String {
        switch self {
        case .structure: "a structure"
        case .enumeration: "an enumeration"
        case .union: "a union"
        case .outcome: "an enumeration of outcomes"
        case .alias: "another name"
        }
    }
}
