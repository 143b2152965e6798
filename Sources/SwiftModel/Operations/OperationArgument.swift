import APIModel

/// One argument of a method and of the factory behind it, with what it adds to the request.
struct OperationArgument {
    var name: String
    var type: String
    /// ` = nil`, or nothing where the caller must say.
    var defaultValue: String
    var description: String?
    /// What it adds to one of the request's lists, as most parameters do.
    var entry: RequestEntry?
    /// Statements, where a list cannot say it: `request.query("ids", ids, explode: false)`,
    /// `form.append("file", file)`.
    var statements: [String] = []
    /// Part of the body: optional ones stand before other optional arguments.
    var isBody = false
    /// What a contract test gives; nothing where it leaves the argument out.
    var sample: String?

    var isRequired: Bool { defaultValue.isEmpty }

    var parameter: SwiftParameter {
        SwiftParameter(name: ReservedWords.escaped(name), type: type, defaultValue: defaultValue)
    }

    var forwarded: SwiftArgument {
        SwiftArgument(label: ReservedWords.label(name), value: ReservedWords.escaped(name))
    }

    /// Required ones first, then what belongs to the body, then the rest; each in the document's order.
    static func ordered(_ arguments: [OperationArgument]) -> [OperationArgument] {
        arguments.filter(\.isRequired) + arguments.filter { !$0.isRequired && $0.isBody }
            + arguments.filter { !$0.isRequired && !$0.isBody }
    }
}

/// A parameter in the way that needs no word on how it is written: `"job_id": jobID` in `path: […]`.
struct RequestEntry {
    /// The lists that a request's initialiser takes, in its order.
    enum List: String, CaseIterable {
        case path, query, deepObject, headers, cookies
    }

    var list: List
    /// A literal.
    var key: String
    var value: String

    var text: String { "\(key): \(value)" }

    /// `path: ["owner": owner, "repo": repo]`, nothing for a list without entries.
    static func arguments(_ entries: [RequestEntry]) -> [String] {
        List.allCases.compactMap { list in
            let texts = entries.filter { $0.list == list }.map(\.text)
            return texts.isEmpty ? nil : "\(list.rawValue): [\(texts.joined(separator: ", "))]"
        }
    }
}

/// Names for the arguments of one operation.
struct ArgumentScope {
    private var scope = NameScope { ReservedWords.functionLocals.contains($0) }

    mutating func assign(_ name: String, place: String) -> String {
        let plain = SwiftIdentifier.value(name)
        return scope.assign(plain) { [plain + "In" + place] + SwiftIdentifier.alternatives(to: plain, for: name) }
    }

    mutating func assign(header name: String) -> String {
        let words = SwiftModel.words(of: name)
        guard words.count > 1, words[0].lowercased() == "x" else { return assign(name, place: "Header") }
        let full = SwiftIdentifier.lowerCamel(words)
        return scope.assign(SwiftIdentifier.lowerCamel(Array(words.dropFirst()))) { [full, full + "InHeader"] }
    }

    /// `iconSize` for the header `X-Size` of the part `icon`.
    mutating func assign(header name: String, ofPart part: String) -> String {
        let words = SwiftModel.words(of: name)
        let ofPart = SwiftModel.words(of: part)
        let short = words.count > 1 && words[0].lowercased() == "x" ? Array(words.dropFirst()) : words
        let full = SwiftIdentifier.lowerCamel(ofPart + words)
        return scope.assign(SwiftIdentifier.lowerCamel(ofPart + short)) { [full, full + "InHeader"] }
    }
}
