import Inspection

/// The calls of two clients. A call is the same when its operation is: the `operationId`, else method and path.
struct CallComparison {
    private(set) var changes: [Change] = []

    private struct Entry {
        let receiver: String
        let call: Inspection.Call
        var name: String { receiver + "." + call.name }
    }

    private let renames: TypeRenames

    init(_ old: Inspection, _ new: Inspection, _ renames: TypeRenames) {
        self.renames = renames
        let before = Self.entries(old)
        let after = Self.entries(new)
        let byName = Dictionary(after.map { ($0.name, $0) }) { first, _ in first }
        let byID = Dictionary(after.map { (Self.key($0), $0) }) { first, _ in first }
        let byRoute = Dictionary(after.map { (Self.route($0), $0) }) { first, _ in first }
        let oldNames = Set(before.map(\.name))
        var met: Set<String> = []
        for entry in before {
            let successor =
                byName[entry.name]
                ?? [byID[Self.key(entry)], byRoute[Self.route(entry)]].lazy.compactMap { $0 }
                .first { !oldNames.contains($0.name) }
            guard let successor else {
                changes.append(Change(.breaking, entry.name, "removed"))
                continue
            }
            met.insert(successor.name)
            compare(entry, successor)
        }
        for entry in after where !met.contains(entry.name) {
            changes.append(Change(.addition, entry.name, "new: `\(entry.call.verb) \(entry.call.path)`"))
        }
    }

    private static func entries(_ inspection: Inspection) -> [Entry] {
        inspection.groups.flatMap { group in group.calls.map { Entry(receiver: group.receiver, call: $0) } }
    }

    /// One operation may have several calls, one for each way to send its body.
    private static func key(_ entry: Entry) -> String {
        entry.call.operationID + " " + entry.call.arguments.map(\.name).joined(separator: ",")
    }

    private static func route(_ entry: Entry) -> String {
        entry.call.verb + " " + entry.call.path + " " + entry.call.arguments.map(\.name).joined(separator: ",")
    }

    private mutating func compare(_ old: Entry, _ new: Entry) {
        let name = new.name
        if old.name != name { changes.append(Change(.breaking, old.name, "renamed to `\(name)`")) }
        compareArguments(old.call, new.call, name)
        let result = renames.translated(old.call.result)
        if result != new.call.result {
            changes.append(Change(.breaking, name, "gives `\(new.call.result)` instead of `\(result)`"))
        }
        let failure = renames.translated(old.call.failure)
        if failure != new.call.failure {
            changes.append(Change(.breaking, name, "documents `\(new.call.failure)` as its error, not `\(failure)`"))
        }
        if new.call.isDeprecated, !old.call.isDeprecated { changes.append(Change(.attention, name, "now deprecated")) }
        if old.call.verb + old.call.path != new.call.verb + new.call.path {
            let request = "`\(new.call.verb) \(new.call.path)` instead of `\(old.call.verb) \(old.call.path)`"
            changes.append(Change(.attention, name, "sends " + request))
        }
    }

    private mutating func compareArguments(_ old: Inspection.Call, _ new: Inspection.Call, _ name: String) {
        let before = old.arguments.map { $0.translated(renames) }
        let succession = Succession(
            from: before.map(Succession.Part.init), to: new.arguments.map(Succession.Part.init))
        for argument in before {
            let current = succession[argument.name] ?? argument.name
            if let successor = new.arguments.first(where: { $0.name == current }) {
                compare(argument, successor, of: name)
            } else {
                changes.append(Change(.breaking, name, "the argument `\(argument.name)` is gone"))
            }
        }
        let known = Set(before.map(\.name))
        for argument in new.arguments where !known.contains(argument.name) && !succession.isSuccessor(argument.name) {
            changes.append(added(argument, to: name))
        }
        if Self.order(old, in: new) != Self.order(new, in: old) {
            changes.append(Change(.breaking, name, "the arguments are in another order"))
        }
    }

    private func added(_ argument: Inspection.Argument, to name: String) -> Change {
        let words = "`\(argument.name): \(argument.type)`"
        return argument.fallback.isEmpty
            ? Change(.breaking, name, "the new argument \(words) is required")
            : Change(.addition, name, "takes \(words)")
    }

    private static func order(_ call: Inspection.Call, in other: Inspection.Call) -> [String] {
        let names = Set(other.arguments.map(\.name))
        return call.arguments.map(\.name).filter(names.contains)
    }

    private mutating func compare(
        _ old: Inspection.Argument, _ new: Inspection.Argument, of name: String
    ) {
        if new.name != old.name {
            changes.append(Change(.breaking, name, "the argument `\(old.name)` was renamed to `\(new.name)`"))
        }
        if new.type == old.type + "?" {
            changes.append(Change(.addition, name, "`\(new.name)` can be left out"))
        } else if new.type + "?" == old.type {
            changes.append(Change(.breaking, name, "`\(new.name)` is now required"))
        } else if new.type != old.type {
            changes.append(Change(.breaking, name, "`\(new.name)` is `\(new.type)` instead of `\(old.type)`"))
        } else if new.fallback.isEmpty, !old.fallback.isEmpty {
            changes.append(Change(.breaking, name, "`\(new.name)` is now required"))
        } else if new.fallback != old.fallback, !new.fallback.isEmpty, !old.fallback.isEmpty {
            changes.append(Change(.attention, name, "`\(new.name)`\(new.fallback) unless given, not\(old.fallback)"))
        }
    }
}

extension Inspection.Argument {
    /// With the names that types have now.
    fileprivate func translated(_ renames: TypeRenames) -> Self {
        var argument = self
        argument.type = renames.translated(type)
        return argument
    }
}
