import Inspection

/// The headers of answers that two clients know by name. One that is written the same is the same header.
struct HeaderComparison {
    private(set) var changes: [Change] = []

    init(_ old: Inspection, _ new: Inspection) {
        let after = Dictionary(new.headers.map { (Self.key($0), $0) }) { first, _ in first }
        let before = Set(old.headers.map(Self.key))
        for header in old.headers {
            guard let successor = after[Self.key(header)] else {
                changes.append(Change(.breaking, Self.subject(header), "removed"))
                continue
            }
            compare(header, successor)
        }
        for header in new.headers where !before.contains(Self.key(header)) {
            changes.append(Change(.addition, Self.subject(header), "new: `\(header.type)?`"))
        }
    }

    private mutating func compare(_ old: Inspection.Member, _ new: Inspection.Member) {
        if old.name != new.name {
            changes.append(Change(.breaking, Self.subject(old), "renamed to `\(Self.subject(new))`"))
        }
        if old.type != new.type {
            changes.append(Change(.breaking, Self.subject(new), "is `\(new.type)?` instead of `\(old.type)?`"))
        }
    }

    /// Names of headers are the same in any case (RFC 9110, 5.1).
    private static func key(_ header: Inspection.Member) -> String { header.value.lowercased() }

    private static func subject(_ header: Inspection.Member) -> String { "response[.\(header.name)]" }
}
