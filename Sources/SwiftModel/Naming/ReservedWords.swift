/// Words that Swift claims, and how a name steps around them.
enum ReservedWords {
    /// Printed between backticks where they are declared or stand alone; as labels of arguments they need none.
    private static let quoted: WordSet = [
        "Any", "as", "associatedtype", "await", "break", "case", "catch", "class", "continue", "default", "defer",
        "deinit", "do", "else", "enum", "extension", "fallthrough", "false", "fileprivate", "for", "func", "guard",
        "if",
        "import", "in", "inout", "internal", "is", "let", "nil", "operator", "precedencegroup", "private", "protocol",
        "public", "repeat", "rethrows", "return", "static", "struct", "subscript", "super", "switch", "throw", "throws",
        "true", "try", "typealias", "var", "where", "while",
    ]

    /// Not usable as a member even between backticks, or misread at the place of use: `.none` of an optional is `nil`.
    static let dodged: WordSet = ["init", "none", "self", "Self", "some", "Type", "Protocol", "_"]

    /// Members of a structure: the runtime's protocols bring one of this name and of another type.
    static let structureMembers: WordSet = dodged.union(["hashValue"])

    /// Members that the runtime's enumeration protocols bring.
    static let enumerationMembers: WordSet = dodged.union(["allCases", "rawValue", "unrecognized", "shapes"])

    /// Names that are never the document's to give, in one place or another.
    static let claimed: WordSet = enumerationMembers.union(structureMembers).union([additionalProperties])

    /// What an object keeps beside its properties.
    static let additionalProperties = "additionalProperties"

    /// Names that the body of a generated factory or method uses itself.
    static let functionLocals: WordSet = dodged.union(["core", "form", "options", "request"])

    /// Members of a tag's namespace.
    static let tagMembers: WordSet = dodged.union(["core"])

    /// Members that the client and its protocol have.
    static let clientMembers: WordSet = dodged.union(["core", "raw", "response", "send"])

    /// Static members that the runtime gives `APIOperation`.
    static let operationMembers: WordSet = dodged.union([
        "delete", "get", "head", "options", "patch", "post", "put", "query", "request", "trace", "call",
    ])

    /// The name as the label of an argument at a call.
    static func label(_ name: String) -> String { name == "inout" ? escaped(name) : name }

    /// The name as it stands in a declaration or alone in an expression.
    static func escaped(_ name: String) -> String { quoted.contains(name) ? "`\(name)`" : name }
}
