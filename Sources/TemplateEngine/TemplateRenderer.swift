/// Prints views. Everything has been checked: there is nothing here that could fail.
struct TemplateRenderer {
    private(set) var output: [UInt8] = []
    private let templates: [String: Template]
    /// Blanks before every line of the template at work; more than none only in nested views.
    private var margin = 0

    init(templates: [String: Template]) {
        self.templates = templates
    }

    mutating func render(_ view: any TemplateRoot, indentedBy indentation: Int) {
        guard let template = templates[view.template] else { return }
        margin += indentation
        run(template.body, of: template, view)
        margin -= indentation
    }

    private mutating func run(_ body: [TemplateInstruction], of template: Template, _ view: any TemplateView) {
        for instruction in body {
            switch instruction {
            case .bytes(let range): output.append(contentsOf: template.bytes[range])
            case .indentation(let count): indent(by: margin + count)
            case .text(let slot, let indentation): print(view.value(at: slot), at: margin + indentation)
            case .textLine(let slot, let indentation): printLine(view.value(at: slot), at: margin + indentation)
            case .when(let slot, let body):
                if view.value(at: slot).isPresent { run(body, of: template, view) }
            case .unless(let slot, let body):
                if !view.value(at: slot).isPresent { run(body, of: template, view) }
            case .each(let slot, let separator, let body):
                repeatBody(body, of: template, for: view.value(at: slot), separator)
            case .viewTemplate(let indentation):
                if let root = view as? any TemplateRoot { render(root, indentedBy: indentation) }
            }
        }
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
            guard column > 0, bytes.contains(UInt8(ascii: "\n")) else { return output.append(contentsOf: bytes) }
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

    private mutating func repeatBody(
        _ body: [TemplateInstruction], of template: Template, for value: TemplateValue, _ separator: TemplateSeparator
    ) {
        let views: [any TemplateView]
        switch value {
        case .views(let list): views = list
        case .parts(let list): views = list
        case .text, .lines, .flag: return
        }
        var hasPrinted = false
        for view in views {
            if hasPrinted { separate(by: separator) }
            let start = output.count
            run(body, of: template, view)
            if output.count > start { hasPrinted = true } else if hasPrinted { takeBack(separator) }
        }
    }

    /// Items that own whole lines are separated before their last line break: `","` ends a line, `"\n"` makes an empty one.
    private mutating func separate(by separator: TemplateSeparator) {
        if separator.isBeforeLineBreak { output.removeLast() }
        output.append(contentsOf: separator.bytes)
        if separator.isBeforeLineBreak { output.append(UInt8(ascii: "\n")) }
    }

    private mutating func takeBack(_ separator: TemplateSeparator) {
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
