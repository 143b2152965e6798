import ToolDiagnostics

/// Puts the pieces of a template together line by line, by the rules of whitespace:
/// a line that holds only section or part tags vanishes; a text or part alone on its line owns the line.
struct TemplateParser {
    private struct OpenSection {
        let tag: TemplateTag
        let isBlock: Bool
        var body: [TemplateNode] = []
    }

    private let source: [UInt8]
    private let diagnostics: Diagnostics
    private var body: [TemplateNode] = []
    private var open: [OpenSection] = []

    static func nodes(of file: SourceFile, diagnostics: Diagnostics) -> [TemplateNode] {
        var parser = TemplateParser(source: file.bytes, diagnostics: diagnostics)
        parser.parse(TemplateLexer.pieces(of: file, diagnostics: diagnostics))
        return parser.body
    }

    private init(source: [UInt8], diagnostics: Diagnostics) {
        self.source = source
        self.diagnostics = diagnostics
    }

    private mutating func parse(_ pieces: [TemplatePiece]) {
        var line: [TemplatePiece] = []
        for piece in pieces {
            line.append(piece)
            guard case .lineBreak = piece else { continue }
            addLine(line)
            line.removeAll(keepingCapacity: true)
        }
        if !line.isEmpty { addLine(line + [.lineBreak]) }
        while let section = open.popLast() {
            diagnostics.error(.unclosedTemplateSection(section.tag.name), at: section.tag.range)
            append(.section(section.tag, isBlock: section.isBlock, body: section.body))
        }
    }

    private mutating func addLine(_ pieces: [TemplatePiece]) {
        let indentation = indentation(of: pieces)
        let printing = pieces.filter(prints)
        let tags = printing.compactMap { piece in if case .tag(let tag) = piece { tag } else { nil } }
        let holdsOnlyTags = tags.count == printing.count
        if holdsOnlyTags, tags.count == 1, tags[0].kind == .text {
            append(.text(tags[0], TemplatePlacement(indentation: indentation, isAlone: true)))
        } else if holdsOnlyTags, !pieces.allSatisfy(isBlank), tags.allSatisfy({ $0.kind != .text }) {
            for tag in tags { add(tag, TemplatePlacement(indentation: indentation, isAlone: true)) }
        } else {
            addMixedLine(pieces, isEmpty: printing.isEmpty, indentation: indentation)
        }
    }

    private mutating func addMixedLine(_ pieces: [TemplatePiece], isEmpty: Bool, indentation: Int) {
        if !isEmpty { append(.indentation(indentation)) }
        for (index, piece) in pieces.enumerated() {
            switch piece {
            case .literal(let range):
                let rest = index == 0 ? range.dropFirst(indentation) : range
                if !isEmpty, !rest.isEmpty { append(.literal(rest)) }
            case .lineBreak:
                append(.lineBreak)
            case .tag(let tag):
                add(tag, TemplatePlacement(indentation: indentation, isAlone: false))
            }
        }
    }

    private mutating func add(_ tag: TemplateTag, _ placement: TemplatePlacement) {
        switch tag.kind {
        case .text: append(.text(tag, placement))
        case .part: append(.part(tag, placement))
        case .section, .inverted: open.append(OpenSection(tag: tag, isBlock: placement.isAlone))
        case .close: close(tag, isAlone: placement.isAlone)
        case .comment: break
        }
    }

    private mutating func close(_ tag: TemplateTag, isAlone: Bool) {
        guard let section = open.last, section.tag.name == tag.name else {
            let notes = open.last.map { [Diagnostic.Note("'\($0.tag.name)' opens here", at: $0.tag.range)] } ?? []
            return diagnostics.error(
                .unexpectedTemplateClose(tag.name, expected: open.last?.tag.name), at: tag.range, notes: notes)
        }
        open.removeLast()
        append(.section(section.tag, isBlock: section.isBlock && isAlone, body: section.body))
    }

    private mutating func append(_ node: TemplateNode) {
        if open.isEmpty { body.append(node) } else { open[open.count - 1].body.append(node) }
    }

    private func indentation(of pieces: [TemplatePiece]) -> Int {
        guard case .literal(let range) = pieces.first else { return 0 }
        return source[range].prefix { $0 == UInt8(ascii: " ") }.count
    }

    private func isBlank(_ piece: TemplatePiece) -> Bool {
        switch piece {
        case .lineBreak: true
        case .literal(let range): source[range].allSatisfy { $0 == UInt8(ascii: " ") }
        case .tag: false
        }
    }

    /// Blanks and comments do not count when a line is judged.
    private func prints(_ piece: TemplatePiece) -> Bool {
        if case .tag(let tag) = piece { return tag.kind != .comment }
        return !isBlank(piece)
    }
}

extension Diagnostic.Message {
    static func unclosedTemplateSection(_ name: String) -> Self {
        Self(id: "unclosed-template-section", "the section '\(name)' never ends; close it with '{{/\(name)}}'")
    }

    static func unexpectedTemplateClose(_ name: String, expected: String?) -> Self {
        let advice = expected.map { "close '\($0)' first" } ?? "no section is open; remove the tag"
        return Self(id: "unexpected-template-close", "'\(name)' cannot end here; \(advice)")
    }
}
