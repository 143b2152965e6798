/// A parsed template: names not looked up, parts not inlined.
enum TemplateNode: Sendable {
    /// The indentation of a line that has content.
    case indentation(Int)
    /// Bytes of the template's source.
    case literal(Range<Int>)
    case lineBreak
    case text(TemplateTag, TemplatePlacement)
    case part(TemplateTag, TemplatePlacement)
    case section(TemplateTag, isBlock: Bool, body: [TemplateNode])
}

/// Where a tag stands in its line.
struct TemplatePlacement: Sendable {
    /// Blanks at the start of the line.
    let indentation: Int
    /// Nothing else that prints stands on the line.
    let isAlone: Bool
}
