import ToolDiagnostics

/// Gives out names, each once, in the order in which they are asked for.
struct NameScope {
    private var taken: Set<String>
    private let isReserved: @Sendable (String) -> Bool
    /// Where counting continues for a name that clashed before.
    private var lastNumbers: [String: Int] = [:]

    /// - Parameter count: How many names will be asked for, about.
    init(taken: Set<String> = [], count: Int = 0, isReserved: @escaping @Sendable (String) -> Bool) {
        self.taken = taken
        self.taken.reserveCapacity(taken.count + count)
        self.isReserved = isReserved
    }

    func isFree(_ name: String) -> Bool { !taken.contains(name) && !isReserved(name) }

    mutating func take(_ name: String) { taken.insert(name) }

    /// The first proposal that is free; the alternatives are only worked out after a clash. A number comes last.
    mutating func assign(_ proposal: String, else alternatives: () -> [String] = { [] }) -> String {
        if !isReserved(proposal), taken.insert(proposal).inserted { return proposal }
        for alternative in alternatives() where isFree(alternative) { return record(alternative) }
        var number = lastNumbers[proposal] ?? 1
        var numbered: String
        repeat {
            number += 1
            numbered = numberedName(proposal, number)
        } while !isFree(numbered)
        lastNumbers[proposal] = number
        return record(numbered)
    }

    /// The names that the user chose, before all others; nothing where none was chosen.
    mutating func assign(_ overrides: [NameOverrides.Override?], _ diagnostics: Diagnostics) -> [String?] {
        overrides.map { $0.map { assign($0, diagnostics) } }
    }

    /// A name that the user chose, as it is or not at all.
    mutating func assign(_ override: NameOverrides.Override, _ diagnostics: Diagnostics) -> String {
        let name = assign(override.name)
        if name != override.name { diagnostics.error(.takenName(override.name, name), at: override.range) }
        return name
    }

    /// `name2`, and `oauth2_2` where the name ends in a digit itself.
    private func numberedName(_ name: String, _ number: Int) -> String {
        let endsInDigit = name.utf8.last.map { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) } ?? false
        return endsInDigit ? "\(name)_\(number)" : "\(name)\(number)"
    }

    private mutating func record(_ name: String) -> String {
        taken.insert(name)
        return name
    }
}
