/// A template ready to print: bytes and slot numbers, nothing left to look up.
package struct Template: Sendable {
    /// Every literal of the template and of the parts it calls, one after another.
    let bytes: [UInt8]
    let body: [TemplateInstruction]
}

enum TemplateInstruction: Sendable {
    case bytes(Range<Int>)
    /// Blanks at the start of a line that has content.
    case indentation(Int)
    /// Lines after the first begin at the indentation of the line.
    case text(slot: Int, indentation: Int)
    /// The same where the tag owns the line: no text, no line.
    case textLine(slot: Int, indentation: Int)
    case when(slot: Int, body: [TemplateInstruction])
    case unless(slot: Int, body: [TemplateInstruction])
    case each(slot: Int, separator: TemplateSeparator, body: [TemplateInstruction])
    /// The view's own template.
    case viewTemplate(indentation: Int)
}

struct TemplateSeparator: Sendable {
    let bytes: [UInt8]
    /// Items that own whole lines are separated before their last line break.
    let isBeforeLineBreak: Bool
}
