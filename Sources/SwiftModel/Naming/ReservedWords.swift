/// Words that Swift claims, and how a name steps around them.
enum ReservedWords {
    /// Printed between backticks where they are declared or stand alone; after a dot they need none.
    static let quoted: Set<String> = [
        "actor", "any", "Any", "as", "associatedtype", "async", "await", "borrowing", "break", "case", "catch", "class",
        "consume", "consuming", "continue", "copy", "default", "defer", "deinit", "discard", "do", "each", "else",
        "enum", "extension", "fallthrough", "false", "fileprivate", "for", "func", "guard", "if", "import", "in", "inout",
        "internal", "is", "let", "nil", "nonisolated", "operator", "precedencegroup", "private", "protocol", "public",
        "repeat", "rethrows", "return", "sending", "some", "static", "struct", "subscript", "super", "switch", "then",
        "throw", "throws", "true", "try", "typealias", "unsafe", "var", "where", "while", "yield",
    ]

    /// Not usable as a member even between backticks, or misread at the place of use: `.none` of an optional is `nil`.
    static let dodged: Set<String> = ["init", "none", "self", "Self", "some", "Type", "Protocol", "hashValue", "_"]

    /// Members that the runtime's enumeration protocols bring.
    static let enumerationMembers: Set<String> = dodged.union(["allCases", "rawValue", "unrecognized", "shapes"])

    /// Names that the body of a generated factory or method uses itself.
    static let functionLocals: Set<String> = dodged.union(["core", "form", "options", "request"])

    /// Members of a tag's namespace.
    static let tagMembers: Set<String> = dodged.union(["core"])

    /// Members that the client and its protocol have.
    static let clientMembers: Set<String> = dodged.union(["core", "raw", "response", "send"])

    /// Static members that the runtime gives `APIOperation`.
    static let operationMembers: Set<String> = dodged.union([
        "delete", "get", "head", "options", "patch", "post", "put", "query", "request", "trace", "call",
    ])

    /// The name as it stands in a declaration or alone in an expression.
    static func escaped(_ name: String) -> String { quoted.contains(name) ? "`\(name)`" : name }
}
