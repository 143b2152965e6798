package import APIJSON

/// The part of a ``ResponseDecoder`` that knows no types: which answers it is for, and what it needs of them.
package struct ResponseForm: Sendable {
    package enum Content: Sendable {
        case json, xml, text, bytes, stream, empty
        /// Events of a server.
        case events
        /// One JSON text after the other.
        case jsonTexts
        /// The parts of a multipart body, all of them.
        case multipart
        /// One part after the other.
        case parts
    }

    package let status: StatusPattern
    package let content: Content

    /// Writes a value as such an answer, or as an item of it, where that is not JSON.
    package let write: (@Sendable (any JSONCodable) -> [UInt8])?

    /// In lower case, where the notation alone does not tell it from another one.
    package private(set) var mediaType: String?

    init(_ status: StatusPattern, _ content: Content, write: (@Sendable (any JSONCodable) -> [UInt8])? = nil) {
        self.status = status
        self.content = content
        self.write = write
    }

    func of(_ mediaType: String) -> ResponseForm {
        var form = self
        form.mediaType = MediaType(mediaType)?.name
        return form
    }

    /// How well an answer fits: by its media type, by its notation, or not at all.
    private func fit(_ mediaType: MediaType?) -> Int {
        if let name = self.mediaType, name == mediaType?.name { return 2 }
        return accepts(mediaType) ? 1 : 0
    }

    func accepts(_ mediaType: MediaType?) -> Bool {
        switch content {
        case .json: mediaType?.isJSON ?? true
        case .xml: mediaType?.isXML ?? true
        case .text: mediaType?.isText ?? true
        case .empty: mediaType == nil
        case .bytes, .stream: true
        case .events: mediaType?.isEventStream ?? true
        case .multipart, .parts: mediaType?.isMultipart ?? true
        case .jsonTexts: mediaType.map { !$0.isEventStream } ?? true
        }
    }

    /// Whether the body of such an answer is handed over unread.
    func isStreamed(_ mediaType: MediaType?) -> Bool {
        switch content {
        case .stream: true
        case .events, .jsonTexts, .parts: accepts(mediaType)
        case .json, .xml, .text, .bytes, .multipart, .empty: false
        }
    }

    /// The index of the form that an answer has: the most precise status, then the media type, then the first.
    static func choose(among forms: [ResponseForm], status: Int, mediaType: MediaType?) -> Int? {
        let status = forms.documented(insteadOf: status) ?? status
        var best: (index: Int, fit: (Int, Int))?
        for (index, form) in forms.enumerated() {
            guard let precision = form.status.precision(for: status) else { continue }
            let fit = (precision, form.fit(mediaType))
            if best.map({ fit > $0.fit }) ?? true { best = (index, fit) }
        }
        return best?.index
    }
}

/// An answer's content as far as it was read: all of its bytes, or nothing yet.
enum ReceivedContent: Sendable {
    case bytes([UInt8], MediaType?)
    case stream(ReceivedStream)

    /// Empty for a stream.
    var bytes: [UInt8] {
        if case .bytes(let bytes, _) = self { bytes } else { [] }
    }

    var body: ResponseBody {
        switch self {
        case .bytes(let bytes, _): ResponseBody(bytes)
        case .stream(let stream): stream.body
        }
    }

    /// In UTF-8, for what is JSON or XML.
    var utf8: [UInt8] {
        switch self {
        case .bytes(let bytes, let mediaType): Charset.utf8(bytes, mediaType)
        case .stream: []
        }
    }

    /// What an answer that is no JSON says in JSON all the same; nil where it says nothing.
    var substituteForJSON: [UInt8]? {
        guard case .bytes(let bytes, let mediaType) = self else { return nil }
        if bytes.isEmpty { return Array("null".utf8) }
        guard mediaType?.name == "text/plain" else { return nil }
        return text.jsonBytes()
    }

    var text: String {
        switch self {
        case .bytes(let bytes, let mediaType): Charset.decode(bytes, mediaType)
        case .stream: ""
        }
    }
}

/// A body that is handed over unread, with what its errors need.
struct ReceivedStream: Sendable {
    let body: ResponseBody
    let head: ResponseHead
    /// The longest silence.
    var timeout: Duration = .zero
    /// What was sent in proof, to keep it out of errors.
    var secrets: [String] = []
}

extension ReceivedStream: CustomStringConvertible, CustomReflectable {
    var description: String { "ReceivedStream([redacted])" }
    var customMirror: Mirror { Mirror(self, children: []) }
}

extension [ResponseForm] {
    /// The success that an answer with another status of success means as well, where nothing describes that one.
    ///
    /// Servers answer 201 where their document says 200, or the reverse, and 200 or 204 where they have nothing to say.
    /// A part of a file, which a caller asks for with `Range` (206), is bytes like the whole.
    fileprivate func documented(insteadOf status: Int) -> Int? {
        guard !contains(where: { $0.status.precision(for: status) ?? 0 > 0 }) else { return nil }
        let codes =
            switch status {
            case 200: [201, 204]
            case 201: [200, 204]
            case 204: [200, 201]
            case 206: [200]
            default: [Int]()
            }
        return codes.first { code in contains { $0.status == .code(code) && $0.isMeant(by: status) } }
    }
}

extension ResponseForm {
    fileprivate func isMeant(by status: Int) -> Bool {
        switch (status, content) {
        case (204, .empty), (206, .bytes), (206, .stream): true
        case (204, _), (206, _): false
        default: true
        }
    }
}
