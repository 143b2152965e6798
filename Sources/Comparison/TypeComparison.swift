import Inspection

/// The declared types of two clients. What is new and made of the same as something that is gone was renamed.
struct TypeComparison {
    private(set) var changes: [Change] = []

    init(_ old: Inspection, _ new: Inspection) {
        let after = Dictionary(new.types.map { ($0.path, $0) }) { first, _ in first }
        let before = Set(old.types.map(\.path))
        var fresh = new.types.filter { !before.contains($0.path) }
        for type in old.types {
            if let successor = after[type.path] {
                compare(type, successor)
            } else if let index = fresh.firstIndex(where: { Self.isSame($0, type) }) {
                changes.append(Change(.breaking, type.path, "renamed to `\(fresh.remove(at: index).path)`"))
            } else {
                changes.append(Change(.breaking, type.path, "removed"))
            }
        }
        for type in fresh { changes.append(Change(.addition, type.path, "new")) }
    }

    private static func isSame(_ left: Inspection.TypeEntry, _ right: Inspection.TypeEntry) -> Bool {
        left.kind == right.kind && !left.members.isEmpty && left.members == right.members
    }

    private mutating func compare(_ old: Inspection.TypeEntry, _ new: Inspection.TypeEntry) {
        guard old.kind == new.kind else {
            return changes.append(Change(.breaking, old.path, "\(new.kind.words) instead of \(old.kind.words)"))
        }
        if old.isOpen != new.isOpen {
            changes.append(
                Change(.breaking, old.path, new.isOpen ? "has `unrecognized` now" : "no longer has `unrecognized`"))
        }
        for member in old.members {
            guard let successor = new.members.first(where: { $0.name == member.name }) else {
                let words = old.kind == .structure ? "the property" : "the case"
                changes.append(Change(.breaking, old.path, "\(words) `\(member.name)` is gone"))
                continue
            }
            compare(member, successor, in: old)
        }
        for member in new.members where !old.members.contains(where: { $0.name == member.name }) {
            changes.append(added(member, to: old))
        }
    }

    private mutating func compare(
        _ old: Inspection.Member, _ new: Inspection.Member, in type: Inspection.TypeEntry
    ) {
        if new.type != old.type {
            changes.append(Change(.breaking, type.path, retyped(old, new)))
        } else if new.isRequired, !old.isRequired {
            changes.append(Change(.breaking, type.path, "the initialiser now asks for `\(old.name)`"))
        } else if !new.isRequired, old.isRequired {
            changes.append(Change(.addition, type.path, "the initialiser no longer asks for `\(old.name)`"))
        }
        if new.value != old.value {
            changes.append(Change(.attention, type.path, "`\(old.name)` is written `\(new.value)`, not `\(old.value)`"))
        }
    }

    private func retyped(_ old: Inspection.Member, _ new: Inspection.Member) -> String {
        if new.type == old.type + "?" { return "`\(old.name)` can be missing now" }
        if new.type + "?" == old.type { return "`\(old.name)` is always there now" }
        let type = new.type.isEmpty ? "holds nothing" : "is `\(new.type)`"
        return "`\(old.name)` \(type) instead of `\(old.type)`"
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

extension Inspection.Kind {
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
