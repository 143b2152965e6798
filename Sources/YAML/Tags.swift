import ToolDiagnostics

/// The names of YAML's own tags, which `!!` abbreviates.
private let coreTag = "tag:yaml.org,2002:"

extension YAMLReader {
    /// What a scalar with a tag is. A tag that does not fit the text, or that nobody knows, is reported and changes
    /// nothing.
    mutating func kind(
        ofScalarTagged tag: String, otherwise kind: Node.Kind, text: UnsafeBufferPointer<UInt8>
    ) -> Node.Kind {
        guard tag.hasPrefix(coreTag) else {
            diagnostics.warning(.unknownTag(tag), at: eventRange)
            return kind
        }
        let written = Node.Kind(ofPlain: text)
        switch tag.dropFirst(coreTag.count) {
        case "str", "binary", "timestamp", "merge": return .string
        case "null" where written == .null: return .null
        case "bool" where written == .boolean: return .boolean
        case "int" where written == .integer: return .integer
        case "float" where written == .number || written == .integer: return .number
        case "null", "bool", "int", "float", "seq", "map":
            diagnostics.warning(.unfitTag(tag.dropFirst(coreTag.count)), at: eventRange)
            return kind
        default:
            diagnostics.warning(.unknownTag("!!" + tag.dropFirst(coreTag.count)), at: eventRange)
            return kind
        }
    }

    mutating func checkTag(_ tag: String, ofCollection kind: Node.Kind) {
        guard tag.hasPrefix(coreTag) else { return diagnostics.warning(.unknownTag(tag), at: eventRange) }
        switch (tag.dropFirst(coreTag.count), kind) {
        case ("seq", .sequence), ("omap", .sequence), ("pairs", .sequence), ("map", .mapping), ("set", .mapping): break
        case ("seq", _), ("map", _), ("str", _), ("null", _), ("bool", _), ("int", _), ("float", _):
            diagnostics.warning(.unfitTag(tag.dropFirst(coreTag.count)), at: eventRange)
        default:
            diagnostics.warning(.unknownTag("!!" + tag.dropFirst(coreTag.count)), at: eventRange)
        }
    }
}

extension Diagnostic.Message {
    static func unknownTag(_ tag: String) -> Self {
        Self(id: "unknown-tag", "tag '\(tag)' means nothing here and is ignored; remove it")
    }

    static func unfitTag(_ name: Substring) -> Self {
        Self(
            id: "unfit-tag",
            "the value is not what its tag '!!\(name)' says, so the tag is ignored; remove it or correct the value")
    }
}
