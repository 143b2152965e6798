import Inspection

/// Types that are made of the same under another name. What differs only because of them is no change of its own.
struct TypeRenames {
    /// New paths by old ones.
    private(set) var byPath: [String: String] = [:]

    init(_ old: Inspection, _ new: Inspection) {
        let kept = Set(old.types.map(\.path)).intersection(new.types.map(\.path))
        var gone = old.types.filter { !kept.contains($0.path) }
        var fresh = new.types.filter { !kept.contains($0.path) }
        var isSettled = false
        // A type that holds renamed ones is the same only once these are known.
        while !isSettled {
            isSettled = true
            for type in gone {
                guard let index = fresh.firstIndex(where: { isSame(type, $0) }) else { continue }
                byPath[type.path] = fresh.remove(at: index).path
                isSettled = false
            }
            gone.removeAll { byPath[$0.path] != nil }
        }
    }

    private func isSame(_ old: Inspection.TypeEntry, _ new: Inspection.TypeEntry) -> Bool {
        guard old.kind == new.kind, !old.members.isEmpty, old.members.count == new.members.count else { return false }
        return zip(old.members, new.members).allSatisfy { left, right in
            left.name == right.name && left.value == right.value && translated(left.type) == right.type
        }
    }

    /// The text of a type with the names that its parts have now.
    func translated(_ text: String) -> String {
        guard !byPath.isEmpty else { return text }
        var result = ""
        var word = ""
        for character in text + " " {
            if character.isLetter || character.isNumber || character == "_" || character == "." {
                word.append(character)
            } else {
                result += translatedPath(word) + String(character)
                word = ""
            }
        }
        return String(result.dropLast())
    }

    /// `Keeper.Kind` is `Person.Kind` when `Keeper` is `Person`.
    private func translatedPath(_ path: String) -> String {
        if let name = byPath[path] { return name }
        guard let dot = path.lastIndex(of: ".") else { return path }
        return translatedPath(String(path[..<dot])) + path[dot...]
    }
}
