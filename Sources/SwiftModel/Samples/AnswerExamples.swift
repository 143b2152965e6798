import APIModel
import ToolDiagnostics

extension SwiftExample {
    /// Columns before an example and inside one.
    private static let indentation = 8
    private static let width = 120 - indentation

    /// The answers of an operation: what the client asks for first, then what it may ask for instead.
    ///
    /// - Parameter id: What the client's requests call the operation.
    static func examples(
        of operation: APIModel.Operation, _ id: String, in catalog: TypeCatalog
    ) -> [SwiftExample] {
        guard !operation.switchesProtocols else { return [] }
        let answer = operation.answer
        let opening = "MockExample(\(SwiftLiteral.string(id)), \(answer?.status.example ?? "200")"
        let first = [answer?.content, answer?.streamBesideContent].compactMap { $0 }
        let contents = first + (answer?.furtherContents ?? [])
        guard !contents.isEmpty else { return [SwiftExample(lines: [opening + ")"])] }
        let examples = contents.compactMap { SwiftExample(opening, $0, catalog) }
        if examples.isEmpty { catalog.diagnostics.note(.noExample(operation), at: operation.methodRange) }
        return examples
    }

    private init?(_ opening: String, _ content: APIModel.Content, _ catalog: TypeCatalog) {
        let mediaType = content.isRange ? "application/octet-stream" : content.mediaType
        let opening = "\(opening), \(SwiftLiteral.string(mediaType)), "
        guard content.kind == .json else {
            guard let text = Self.text(content, catalog) else { return nil }
            lines = ["\(opening)\(SwiftLiteral.string(text)))"]
            return
        }
        guard let sample = content.sample ?? (content.type == nil ? .object([]) : nil) else { return nil }
        lines = Self.lines(opening, sample)
    }

    private static func lines(_ opening: String, _ sample: APIModel.Literal) -> [String] {
        let line = JSONText.line(sample)
        let mark = SwiftLiteral.rawMark(around: [line])
        let whole = "\(opening)\(mark)\"\(line)\"\(mark))"
        // Three quotes would begin a literal of several lines.
        if whole.count < width, !line.hasPrefix("\"\"") { return [whole] }
        let text = JSONText(sample, width: width - 4).lines.map { "    " + $0 }
        return ["\(opening)\(mark)\"\"\""] + text + ["    \"\"\"\(mark))"]
    }

    private static func text(_ content: APIModel.Content, _ catalog: TypeCatalog) -> String? {
        switch content.kind {
        case .jsonLines: content.sample.map { JSONText.line($0) + "\n" }
        case .jsonSequence: content.sample.map { "\u{1E}" + JSONText.line($0) + "\n" }
        case .eventStream: event(content, catalog)
        case .xml: xml(content, catalog)
        case .multipart: content.sample.map { PartText.text($0, content, in: catalog) }
        case .json, .text, .bytes, .form: content.sample?.text ?? "Hello"
        }
    }

    private static func xml(_ content: APIModel.Content, _ catalog: TypeCatalog) -> String? {
        guard let form = content.xmlForm else { return "<value/>" }
        return content.sample.map { XMLText.text($0, form, in: catalog.xmlForms) }
    }

    private static func event(_ content: APIModel.Content, _ catalog: TypeCatalog) -> String? {
        guard let sample = content.sample else { return "data: Hello\n\n" }
        guard ItemReading(content, in: catalog)?.reader == "eventObjects" else { return "data: \(plain(sample))\n\n" }
        let lines = ["event", "id", "data"].compactMap { name in sample[name].map { "\(name): \(plain($0))\n" } }
        return lines.joined() + "\n"
    }

    /// Text as it is, all else as JSON.
    private static func plain(_ literal: APIModel.Literal) -> String {
        (literal.text ?? JSONText.line(literal)).split(whereSeparator: \.isNewline).joined(separator: " ")
    }
}

extension APIModel.Operation {
    /// What it gives when all goes well.
    fileprivate var answer: APIModel.Response? {
        responses.first(where: \.status.isSuccess) ?? responses.first(where: \.status.standsInForSuccess)
    }
}

extension APIModel.Response.Status {
    fileprivate var example: String {
        switch self {
        case .code(let code): "\(code)"
        case .range(let hundreds): "\(hundreds)00"
        case .default: "200"
        }
    }
}

extension Diagnostic.Message {
    fileprivate static func noExample(_ operation: APIModel.Operation) -> Self {
        Self(
            id: "no-example",
            "no answer of '\(operation.method) \(PlainText.singleLine(operation.path))' can be shown, so mocks have "
                + "none; add an 'example'")
    }
}
