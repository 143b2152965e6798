import ToolDiagnostics

/// What stands between `{{` and `}}`.
struct TemplateTag: Sendable {
    enum Kind: Sendable {
        /// `{{name}}`
        case text
        /// `{{#name}}` or `{{#name ", "}}`
        case section
        /// `{{^name}}`
        case inverted
        /// `{{/name}}`
        case close
        /// `{{>Name}}`, or `{{>.}}` for the template of the view itself
        case part
        /// `{{! words }}`
        case comment
    }

    let kind: Kind
    let name: String
    /// What stands between two items of a list.
    let separator: [UInt8]?
    let range: SourceRange
}

/// A piece of a template's text, never longer than a line.
enum TemplatePiece: Sendable {
    /// Bytes of the source without a line break; never empty.
    case literal(Range<Int>)
    case lineBreak
    case tag(TemplateTag)
}
