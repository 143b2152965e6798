import ToolDiagnostics

/// Cuts a template's text into literals, line breaks and tags.
struct TemplateLexer {
    private let file: SourceFile
    private let diagnostics: Diagnostics
    private var position = 0
    private var pieces: [TemplatePiece] = []

    private var bytes: [UInt8] { file.bytes }

    static func pieces(of file: SourceFile, diagnostics: Diagnostics) -> [TemplatePiece] {
        var lexer = TemplateLexer(file: file, diagnostics: diagnostics)
        lexer.run()
        return lexer.pieces
    }

    private init(file: SourceFile, diagnostics: Diagnostics) {
        self.file = file
        self.diagnostics = diagnostics
    }

    private mutating func run() {
        var start = 0
        while position < bytes.count {
            switch bytes[position] {
            case UInt8(ascii: "\n"):
                appendLiteral(from: start)
                pieces.append(.lineBreak)
                position += 1
                start = position
            case UInt8(ascii: "{") where isTagStart(at: position):
                appendLiteral(from: start)
                readTag()
                start = position
            default:
                position += 1
            }
        }
        appendLiteral(from: start)
    }

    /// In a run of braces the last two open the tag.
    private func isTagStart(at index: Int) -> Bool {
        guard index + 1 < bytes.count, bytes[index + 1] == UInt8(ascii: "{") else { return false }
        return index + 2 >= bytes.count || bytes[index + 2] != UInt8(ascii: "{")
    }

    private mutating func appendLiteral(from start: Int) {
        var end = position
        let isBeforeLineBreak = end < bytes.count && bytes[end] == UInt8(ascii: "\n")
        if isBeforeLineBreak, end > start, bytes[end - 1] == UInt8(ascii: "\r") { end -= 1 }
        if end > start { pieces.append(.literal(start..<end)) }
    }

    private mutating func readTag() {
        let start = position
        position += 2
        while position < bytes.count, !isTagEnd(at: position) { position += 1 }
        let content = start + 2..<position
        let isClosed = position < bytes.count
        position = min(position + 2, bytes.count)
        let range = SourceRange(file: file, offset: start, byteCount: position - start)
        guard isClosed else { return diagnostics.error(.unclosedTemplateTag, at: range) }
        guard let tag = tag(content, at: range) else {
            return diagnostics.error(.malformedTemplateTag, at: range)
        }
        pieces.append(.tag(tag))
    }

    private func isTagEnd(at index: Int) -> Bool {
        bytes[index] == UInt8(ascii: "}") && index + 1 < bytes.count && bytes[index + 1] == UInt8(ascii: "}")
    }

    private func tag(_ range: Range<Int>, at place: SourceRange) -> TemplateTag? {
        let text = String(decoding: bytes[range], as: UTF8.self)
        let kind = TemplateTag.Kind(sigil: text.first)
        if kind == .comment { return TemplateTag(kind: kind, name: "", separator: nil, range: place) }
        let words = (kind == .text ? text[...] : text.dropFirst()).trimmingBlanks()
        let name = words.prefix { $0.isLetter || $0.isNumber || $0 == "." || $0 == "-" }
        let rest = words.dropFirst(name.count).trimmingBlanks()
        guard !name.isEmpty else { return nil }
        if rest.isEmpty { return TemplateTag(kind: kind, name: String(name), separator: nil, range: place) }
        guard kind == .section, let separator = Self.unquoted(rest) else { return nil }
        return TemplateTag(kind: kind, name: String(name), separator: separator, range: place)
    }

    /// The text between the quotes, with `\n` as a line break.
    private static func unquoted(_ text: Substring) -> [UInt8]? {
        guard text.count >= 2, text.first == "\"", text.last == "\"" else { return nil }
        var result: [UInt8] = []
        var isEscaped = false
        for byte in text.dropFirst().dropLast().utf8 {
            if isEscaped {
                result.append(byte == UInt8(ascii: "n") ? UInt8(ascii: "\n") : byte)
                isEscaped = false
            } else if byte == UInt8(ascii: "\\") {
                isEscaped = true
            } else {
                result.append(byte)
            }
        }
        return result
    }
}

extension TemplateTag.Kind {
    fileprivate init(sigil: Character?) {
        switch sigil {
        case "#": self = .section
        case "^": self = .inverted
        case "/": self = .close
        case ">": self = .part
        case "!": self = .comment
        default: self = .text
        }
    }
}

extension Substring {
    fileprivate func trimmingBlanks() -> Substring {
        let head = drop { $0.isWhitespace }
        guard let last = head.lastIndex(where: { !$0.isWhitespace }) else { return "" }
        return head[...last]
    }
}

extension Diagnostic.Message {
    static var unclosedTemplateTag: Self {
        Self(id: "unclosed-template-tag", "the tag never ends; close it with '}}'")
    }

    static var malformedTemplateTag: Self {
        Self(
            id: "malformed-template-tag",
            "not a tag; write '{{name}}', '{{#name}}', '{{#name \", \"}}', '{{^name}}', '{{/name}}', '{{>Part}}' or "
                + "'{{! words }}'")
    }
}
