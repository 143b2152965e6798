/// Names of files that are safe everywhere: letters, digits and marks only, distinct whatever a disk thinks of case.
struct FileNames {
    private var taken: Set<String> = []

    /// Device names of Windows.
    private static let reserved: Set<String> = ["aux", "con", "nul", "prn"]

    mutating func assign(_ name: String) -> String {
        let safe = String(String.UnicodeScalarView(name.unicodeScalars.filter(\.isSwiftIdentifierPart)).prefix(80))
        var candidate = safe.isEmpty || Self.reserved.contains(safe.lowercased()) ? safe + "File" : safe
        let stem = candidate
        var number = 1
        while !taken.insert(candidate.lowercased()).inserted {
            number += 1
            candidate = "\(stem)_\(number)"
        }
        return candidate + ".swift"
    }
}
