/// Prints views. Everything has been checked: there is nothing here that could fail.
package struct TemplateRenderer {
    private(set) var output: [UInt8] = []
    private let templates: [String: Template]
    /// Blanks before every line of the template at work; more than none only in nested views.
    private var margin = 0

    init(templates: [String: Template]) {
        self.templates = templates
        output.reserveCapacity(Self.usualSize)
    }

    /// Most files fill this, and none is copied to larger places again and again.
    private static let usualSize = 32_768

    mutating func render(_ view: any TemplateRoot, indentedBy indentation: Int) {
        guard let template = templates[view.template] else { return }
        margin += indentation
        run(template.program.indices, of: template, view)
        margin -= indentation
    }

    private mutating func run(_ steps: Range<Int>, of template: Template, _ view: some TemplateView) {
        var step = steps.lowerBound
        while step < steps.upperBound {
            let instruction = template.program[step]
            step += 1
            switch instruction {
            case .bytes(let range): append(range, of: template)
            case .indentation(let count): indent(by: margin + count)
            case .text(let slot, let indentation): print(view.value(at: slot), at: margin + indentation)
            case .textLine(let slot, let indentation): printLine(view.value(at: slot), at: margin + indentation)
            case .when(let slot, let end):
                if !view.value(at: slot).isPresent { step = end }
            case .unless(let slot, let end):
                if view.value(at: slot).isPresent { step = end }
            case .each(let slot, let separator, let end):
                let section = TemplateSection(template: template, body: step..<end, separator: separator)
                render(view.value(at: slot), in: section)
                step = end
            case .viewTemplate(let indentation):
                if let root = view as? any TemplateRoot { render(root, indentedBy: indentation) }
            }
        }
    }

    private mutating func append(_ range: Range<Int>, of template: Template) {
        template.bytes.withUnsafeBufferPointer { output.append(contentsOf: UnsafeBufferPointer(rebasing: $0[range])) }
    }

    private mutating func indent(by count: Int) {
        for _ in 0..<count { output.append(UInt8(ascii: " ")) }
    }

    private mutating func print(_ value: TemplateValue, at column: Int) {
        switch value {
        case .text(let text):
            print(text, at: column)
        case .lines(let lines):
            for (index, line) in lines.enumerated() {
                if index > 0 { breakLine(before: line, at: column) }
                print(line, at: column)
            }
        case .flag, .views, .parts: break
        }
    }

    private mutating func printLine(_ value: TemplateValue, at column: Int) {
        guard value.isPresent else { return }
        if !value.beginsWithEmptyLine { indent(by: column) }
        print(value, at: column)
        output.append(UInt8(ascii: "\n"))
    }

    private mutating func breakLine(before line: String, at column: Int) {
        output.append(UInt8(ascii: "\n"))
        if !line.isEmpty { indent(by: column) }
    }

    private mutating func print(_ text: String, at column: Int) {
        var text = text
        text.withUTF8 { bytes in
            guard column > 0, bytes.hasLineFeed else { return output.append(contentsOf: bytes) }
            printLines(bytes, at: column)
        }
    }

    private mutating func printLines(_ bytes: UnsafeBufferPointer<UInt8>, at column: Int) {
        var isFirst = true
        for line in bytes.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false) {
            if !isFirst {
                output.append(UInt8(ascii: "\n"))
                if !line.isEmpty { indent(by: column) }
            }
            output.append(contentsOf: line)
            isFirst = false
        }
    }

    private mutating func render(_ value: TemplateValue, in section: TemplateSection) {
        switch value {
        case .views(let list): list.render(section, by: &self)
        case .parts(let parts):
            var hasPrinted = false
            for part in parts { render(part, in: section, after: &hasPrinted) }
        case .text, .lines, .flag: break
        }
    }

    /// Prints the body of a list for one of its views.
    mutating func render(_ view: some TemplateView, in section: TemplateSection, after hasPrinted: inout Bool) {
        if hasPrinted { separate(section) }
        let start = output.count
        run(section.body, of: section.template, view)
        if output.count > start { hasPrinted = true } else if hasPrinted { takeBackSeparator(of: section) }
    }

    /// Items that own whole lines are separated before their last line break: `","` ends a line, `"\n"` makes an
    /// empty one.
    private mutating func separate(_ section: TemplateSection) {
        let separator = section.separator
        if separator.isBeforeLineBreak { output.removeLast() }
        append(separator.bytes, of: section.template)
        if separator.isBeforeLineBreak { output.append(UInt8(ascii: "\n")) }
    }

    private mutating func takeBackSeparator(of section: TemplateSection) {
        let separator = section.separator
        output.removeLast(separator.bytes.count + (separator.isBeforeLineBreak ? 1 : 0))
        if separator.isBeforeLineBreak { output.append(UInt8(ascii: "\n")) }
    }
}

extension TemplateValue {
    fileprivate var beginsWithEmptyLine: Bool {
        switch self {
        case .text(let text): text.utf8.first == UInt8(ascii: "\n")
        case .lines(let lines): lines.first?.isEmpty ?? false
        case .flag, .views, .parts: false
        }
    }
}

extension UnsafeBufferPointer<UInt8> {
    /// Eight bytes at a time: nearly every word of the output is asked, and nearly none has one.
    fileprivate var hasLineFeed: Bool {
        let bytes = UnsafeRawBufferPointer(self)
        var offset = 0
        while offset + 8 <= bytes.count {
            // A byte that is zero now was a line feed, and alone borrows from above its highest bit.
            let word = bytes.loadUnaligned(fromByteOffset: offset, as: UInt64.self) ^ 0x0A0A_0A0A_0A0A_0A0A
            if (word &- 0x0101_0101_0101_0101) & ~word & 0x8080_8080_8080_8080 != 0 { return true }
            offset += 8
        }
        return self[offset...].contains(UInt8(ascii: "\n"))
    }
}
