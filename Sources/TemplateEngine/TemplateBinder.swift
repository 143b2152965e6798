import ToolDiagnostics

/// Looks up every name of a template in the vocabulary of its view, and inlines the parts.
struct TemplateBinder {
    private let sources: [String: TemplateSource]
    private let diagnostics: Diagnostics
    private var template = Template()
    /// Literals before this step belong to another body.
    private var bodyStart = 0
    /// Parts being inlined, outermost first.
    private var path: [String] = []

    /// A parsed template and the text that its literals point into.
    struct TemplateSource {
        let text: [UInt8]
        let nodes: [TemplateNode]
    }

    /// The names that count at one place of a template: those of its view, and none where views of several types stand.
    private enum Scope {
        case names(TemplateVocabulary, text: [UInt8])
        case mixedViews(list: String, text: [UInt8])

        var text: [UInt8] {
            switch self {
            case .names(_, let text), .mixedViews(_, let text): text
            }
        }
    }

    static func bind(
        _ name: String, for vocabulary: TemplateVocabulary, sources: [String: TemplateSource], diagnostics: Diagnostics
    ) -> Template? {
        guard let source = sources[name] else {
            diagnostics.error(.missingTemplate(name), at: nil)
            return nil
        }
        var binder = TemplateBinder(sources: sources, diagnostics: diagnostics, path: [name])
        binder.bind(source.nodes, in: .names(vocabulary, text: source.text), indentedBy: 0)
        return binder.template
    }

    private init(sources: [String: TemplateSource], diagnostics: Diagnostics, path: [String]) {
        self.sources = sources
        self.diagnostics = diagnostics
        self.path = path
    }

    private mutating func bind(_ nodes: [TemplateNode], in scope: Scope, indentedBy indent: Int) {
        for node in nodes {
            switch node {
            case .indentation(let count): template.program.append(.indentation(indent + count))
            case .literal(let range): append(scope.text[range])
            case .lineBreak: append([UInt8(ascii: "\n")])
            case .text(let tag, let placement): bindText(tag, placement, in: scope, indentedBy: indent)
            case .part(let tag, let placement): bindPart(tag, placement, in: scope, indentedBy: indent)
            case .section(let tag, let isBlock, let body):
                bindSection(tag, isBlock: isBlock, body, in: scope, indentedBy: indent)
            }
        }
    }

    private mutating func append(_ literal: some Collection<UInt8>) {
        let range = store(literal)
        if template.program.count > bodyStart, case .bytes(let previous) = template.program.last,
            previous.upperBound == range.lowerBound
        {
            template.program[template.program.count - 1] = .bytes(previous.lowerBound..<range.upperBound)
        } else {
            template.program.append(.bytes(range))
        }
    }

    private mutating func store(_ literal: some Collection<UInt8>) -> Range<Int> {
        let start = template.bytes.count
        template.bytes.append(contentsOf: literal)
        return start..<template.bytes.count
    }

    private mutating func bindText(
        _ tag: TemplateTag, _ placement: TemplatePlacement, in scope: Scope, indentedBy indent: Int
    ) {
        guard let (slot, entry) = lookUp(tag, in: scope) else { return }
        switch entry.kind {
        case .text, .lines:
            let indentation = indent + placement.indentation
            template.program.append(
                placement.isAlone
                    ? .textLine(slot: slot, indentation: indentation) : .text(slot: slot, indentation: indentation))
        case .flag, .list, .parts:
            diagnostics.error(.templateFieldIsNoText(tag.name), at: tag.range)
        }
    }

    private func lookUp(_ tag: TemplateTag, in scope: Scope) -> (slot: Int, entry: TemplateVocabulary.Entry)? {
        switch scope {
        case .mixedViews(let list, _):
            diagnostics.error(.templateFieldOfMixedViews(tag.name, list: list), at: tag.range)
            return nil
        case .names(let vocabulary, _):
            if let slot = vocabulary.slot(of: tag.name) { return (slot, vocabulary.entries[slot]) }
            diagnostics.error(.unknownTemplateField(tag.name, among: vocabulary.entries.map(\.name)), at: tag.range)
            return nil
        }
    }
}

extension TemplateBinder {
    private mutating func bindSection(
        _ tag: TemplateTag, isBlock: Bool, _ body: [TemplateNode], in scope: Scope, indentedBy indent: Int
    ) {
        guard let (slot, entry) = lookUp(tag, in: scope) else { return }
        let itemScope = tag.kind == .inverted ? nil : itemScope(of: entry, text: scope.text)
        if itemScope == nil, tag.separator != nil {
            diagnostics.error(.separatorWithoutList(tag.name), at: tag.range)
        }
        let separator = TemplateSeparator(
            bytes: store(tag.separator ?? []), isBeforeLineBreak: isBlock && tag.separator != nil)
        let start = template.program.count
        template.program.append(.when(slot: slot, end: start))
        bodyStart = template.program.count
        bind(body, in: itemScope ?? scope, indentedBy: indent)
        let end = template.program.count
        bodyStart = end
        template.program[start] =
            if itemScope != nil {
                .each(slot: slot, separator: separator, end: end)
            } else if tag.kind == .inverted {
                .unless(slot: slot, end: end)
            } else {
                .when(slot: slot, end: end)
            }
    }

    private func itemScope(of entry: TemplateVocabulary.Entry, text: [UInt8]) -> Scope? {
        switch entry.kind {
        case .text, .lines, .flag: nil
        case .list(let view): .names(TemplateVocabulary(of: view), text: text)
        case .parts: .mixedViews(list: entry.name, text: text)
        }
    }

    private mutating func bindPart(
        _ tag: TemplateTag, _ placement: TemplatePlacement, in scope: Scope, indentedBy indent: Int
    ) {
        let indentation = indent + placement.indentation
        if tag.name == "." {
            guard case .mixedViews = scope, placement.isAlone else {
                return diagnostics.error(.misplacedViewTemplate, at: tag.range)
            }
            return template.program.append(.viewTemplate(indentation: indentation))
        }
        guard let source = sources[tag.name] else {
            return diagnostics.error(.unknownTemplatePart(tag.name, among: sources.keys.sorted()), at: tag.range)
        }
        guard !path.contains(tag.name) else {
            return diagnostics.error(.recursiveTemplatePart(path: path + [tag.name]), at: tag.range)
        }
        guard case .names(let vocabulary, _) = scope else {
            return diagnostics.error(.misplacedTemplatePart(tag.name), at: tag.range)
        }
        guard let nodes = placement.isAlone ? source.nodes : source.withoutOuterLine else {
            return diagnostics.error(.templatePartNeedsLine(tag.name), at: tag.range)
        }
        path.append(tag.name)
        bind(nodes, in: .names(vocabulary, text: source.text), indentedBy: indentation)
        path.removeLast()
    }
}

extension TemplateBinder.TemplateSource {
    /// For use within a line: without the first line's indentation and the last line's break.
    fileprivate var withoutOuterLine: [TemplateNode]? {
        guard case .indentation(0) = nodes.first, case .lineBreak = nodes.last else { return nil }
        return Array(nodes.dropFirst().dropLast())
    }
}

extension Diagnostic.Message {
    static func missingTemplate(_ name: String) -> Self {
        Self(id: "missing-template", "there is no template '\(name)'; add '\(name).mustache'")
    }

    static func unknownTemplateField(_ name: String, among names: [String]) -> Self {
        Self(
            id: "unknown-template-field",
            "no field is named '\(name)' here; known are \(names.map { "'\($0)'" }.joined(separator: ", "))",
            hint: nearestName(to: name, in: names).map { "did you mean '\($0)'?" })
    }

    static func templateFieldOfMixedViews(_ name: String, list: String) -> Self {
        Self(
            id: "template-field-of-mixed-views",
            "'\(name)' cannot stand here, because '\(list)' holds views of several types; write '{{>.}}', which prints "
                + "each by its own template")
    }

    static func templateFieldIsNoText(_ name: String) -> Self {
        Self(id: "template-field-is-no-text", "'\(name)' is no text; make it a section: '{{#\(name)}}…{{/\(name)}}'")
    }

    static func separatorWithoutList(_ name: String) -> Self {
        Self(id: "separator-without-list", "'\(name)' is no list; remove the separator")
    }

    static func unknownTemplatePart(_ name: String, among names: [String]) -> Self {
        Self(
            id: "unknown-template-part",
            "no template is named '\(name)'; known are \(names.map { "'\($0)'" }.joined(separator: ", "))",
            hint: nearestName(to: name, in: names).map { "did you mean '\($0)'?" })
    }

    static func recursiveTemplatePart(path: [String]) -> Self {
        Self(
            id: "recursive-template-part",
            "a part cannot contain itself (\(path.joined(separator: " > "))); nest views with templates of their own")
    }

    static var misplacedViewTemplate: Self {
        Self(
            id: "misplaced-view-template",
            "'{{>.}}' prints a view by its own template; write it within a list of such views, on a line without text")
    }

    static func misplacedTemplatePart(_ name: String) -> Self {
        Self(id: "misplaced-template-part", "'\(name)' cannot stand among views of several types; write '{{>.}}'")
    }

    static func templatePartNeedsLine(_ name: String) -> Self {
        Self(
            id: "template-part-needs-line",
            "'\(name)' owns whole lines and cannot stand within one; put '{{>\(name)}}' on a line of its own")
    }
}
