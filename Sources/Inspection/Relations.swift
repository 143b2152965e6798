/// Which declared types stand in which.
struct Relations {
    private let paths: Set<String>

    init(_ inspection: Inspection) {
        paths = Set(inspection.types.map(\.path))
    }

    /// The declared types that a type's text names, in order, each once. `Owner` inside `Pet` is `Pet.Owner`.
    func types(in text: String, within home: String) -> [String] {
        var found: [String] = []
        for name in text.split(whereSeparator: { !($0.isLetter || $0.isNumber || $0 == "_" || $0 == ".") }) {
            if let path = resolve(String(name), within: home), !found.contains(path) { found.append(path) }
        }
        return found
    }

    private func resolve(_ name: String, within home: String) -> String? {
        var scope = home[...]
        while !scope.isEmpty {
            let path = scope + "." + name
            if paths.contains(String(path)) { return String(path) }
            scope = scope.lastIndex(of: ".").map { scope[..<$0] } ?? ""
        }
        return paths.contains(name) ? name : nil
    }
}
