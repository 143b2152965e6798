import ToolDiagnostics
import YAML

enum ResponseField: String, ObjectField {
    case summary, description, headers, content, links, schema, examples

    static let objectName = "a response"
    static let names = FieldNames<Self>()
}

extension Response: Referenceable {
    static var table: WritableKeyPath<ReferenceTable, [Node: Response]> { \.responses }
    static var section: String { "responses" }

    init?(decoding original: Node, _ decoder: DocumentDecoder) {
        let node = decoder.swagger2.map { $0.response(original, produces: $0.produces) } ?? original
        if decoder.isSchema(node) {
            decoder.warning(.schemaAsContent("a response"), at: node)
            let content = decoder.jsonContent(node, key: node)
            self.init(node: node, summary: nil, description: nil, headers: [], content: content, links: [])
            return
        }
        guard var reader = ObjectReader(node, as: ResponseField.self, decoder) else { return nil }
        var summary: String?
        var description: String?
        var headers: [Named<Referenced<Header>>] = []
        var content: [MediaTypeEntry] = []
        var links: [Named<Node>] = []
        while let (field, member) = reader.next() {
            switch field {
            case .summary: summary = member.text()
            case .description: description = member.text()
            case .headers: headers = member.headers()
            case .content: content = member.content()
            case .links: links = member.namedNodes()
            case .examples: break
            case .schema:
                decoder.warning(.schemaAsContent("a response"), at: member.key)
                content = decoder.jsonContent(member.value, key: member.key)
            }
        }
        self.init(
            node: original, summary: summary, description: description, headers: headers, content: content, links: links
        )
    }
}

extension ResponseStatus {
    /// `200`, `4XX` or `default`.
    init?(_ text: String) {
        if text == "default" {
            self = .default
            return
        }
        let digits = Array(text.utf8)
        guard digits.count == 3, (UInt8(ascii: "1")...UInt8(ascii: "5")).contains(digits[0]) else { return nil }
        if digits[1] | 0x20 == UInt8(ascii: "x"), digits[2] | 0x20 == UInt8(ascii: "x") {
            self = .range(Int(digits[0] - UInt8(ascii: "0")))
        } else if let code = Int(text) {
            self = .code(code)
        } else {
            return nil
        }
    }
}

extension Member {
    /// Responses by their status.
    func responses() -> [ResponseEntry] {
        members().compactMap { member in
            guard let status = ResponseStatus(member.name) ?? ResponseStatus(member.name.lowercased()) else {
                if !member.name.hasPrefix("x-") { decoder.warning(.unknownStatus(member.name), at: member.key) }
                return nil
            }
            return response(member).map { ResponseEntry(key: member.key, status: status, response: $0) }
        }
    }

    private func response(_ member: Member) -> Referenced<Response>? {
        guard member.value.kind != .null else {
            return .inline(
                Response(node: member.key, summary: nil, description: nil, headers: [], content: [], links: []))
        }
        return decoder.referenced(at: member.value)
    }
}

extension Diagnostic.Message {
    static func unknownStatus(_ text: String) -> Self {
        Self(
            id: "unknown-status",
            "'\(text)' is no status and is ignored; use a code such as '200', a range such as '4XX' or 'default'")
    }
}
