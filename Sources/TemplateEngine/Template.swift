/// A template ready to print: byte runs and slot numbers, nothing left to look up.
package struct Template: Sendable {
    /// Every literal of the template and of the parts it calls, one after another; separators too.
    var bytes: [UInt8] = []
    /// Sections are followed by their body. Flat, and without anything counted, because it is walked for every view.
    var program: [TemplateInstruction] = []
}

enum TemplateInstruction: Sendable {
    case bytes(Range<Int>)
    /// Blanks at the start of a line that has content.
    case indentation(Int)
    /// Lines after the first begin at the indentation of the line.
    case text(slot: Int, indentation: Int)
    /// The same where the tag owns the line: no text, no line.
    case textLine(slot: Int, indentation: Int)
    /// The body reaches to `end`.
    case when(slot: Int, end: Int)
    case unless(slot: Int, end: Int)
    case each(slot: Int, separator: TemplateSeparator, end: Int)
    /// The view's own template.
    case viewTemplate(indentation: Int)
}

struct TemplateSeparator: Sendable {
    let bytes: Range<Int>
    /// Items that own whole lines are separated before their last line break.
    let isBeforeLineBreak: Bool
}

/// The body of a list at work.
package struct TemplateSection {
    let template: Template
    let body: Range<Int>
    let separator: TemplateSeparator
}
