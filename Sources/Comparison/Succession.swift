import Inspection
import ToolDiagnostics

/// Which of the things that are new took the place of one that is gone, under another name.
struct Succession {
    /// A property, a case or an argument.
    struct Part: Hashable {
        let name: String
        let type: String
        /// How it is spelled in JSON; nothing where that is not known.
        let spelling: String
        let documentation: String
    }

    private var newNames: [String: String] = [:]

    /// - Parameters:
    ///   - old: All parts as they were.
    ///   - new: All parts as they are.
    init(from old: [Part], to new: [Part]) {
        let oldNames = Set(old.map(\.name))
        let names = Set(new.map(\.name))
        var fresh = new.filter { !oldNames.contains($0.name) }
        for part in old where !names.contains(part.name) {
            guard let index = Self.index(of: part, in: fresh) else { continue }
            newNames[part.name] = fresh.remove(at: index).name
        }
    }

    /// The new name of something that is gone.
    subscript(name: String) -> String? { newNames[name] }

    /// Whether something new is the successor of something old.
    func isSuccessor(_ name: String) -> Bool { newNames.values.contains(name) }

    private static func index(of part: Part, in fresh: [Part]) -> Int? {
        fresh.firstIndex { !part.spelling.isEmpty && $0.spelling == part.spelling }
            ?? fresh.firstIndex { $0.type == part.type && !part.type.isEmpty && isAlike($0, part) }
    }

    /// The same words about it, or nearly the same name.
    private static func isAlike(_ left: Part, _ right: Part) -> Bool {
        if !left.documentation.isEmpty, left.documentation == right.documentation { return true }
        let (short, long) = left.name.count < right.name.count ? (left.name, right.name) : (right.name, left.name)
        return short.count > 2 && long.lowercased().contains(short.lowercased())
            || nearestName(to: short, in: [long]) != nil
    }
}

extension Succession.Part {
    init(_ member: Inspection.Member) {
        self.init(
            name: member.name, type: member.type, spelling: member.value, documentation: member.documentation)
    }

    init(_ argument: Inspection.Argument) {
        self.init(name: argument.name, type: argument.type, spelling: "", documentation: "")
    }
}
