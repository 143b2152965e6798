import APIModel

/// One argument of a method and of the factory behind it, with what it adds to the request.
struct OperationArgument {
    var name: String
    var type: String
    /// ` = nil`, or nothing where the caller must say.
    var defaultValue: String
    var description: String?
    /// Statements of the factory: `request.path("job_id", jobID)`.
    var statements: [String]
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
}
