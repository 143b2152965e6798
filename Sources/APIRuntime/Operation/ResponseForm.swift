/// The part of a ``ResponseDecoder`` that knows no types: which answers it is for, and what it needs of them.
struct ResponseForm: Sendable {
    enum Content: Sendable {
        case json, text, bytes, stream, empty
    }

    let status: StatusPattern
    let content: Content

    init(_ status: StatusPattern, _ content: Content) {
        self.status = status
        self.content = content
    }

    private func accepts(_ mediaType: MediaType?) -> Bool {
        switch content {
        case .json: mediaType?.isJSON ?? true
        case .text: mediaType?.isText ?? true
        case .empty: mediaType == nil
        case .bytes, .stream: true
        }
    }

    /// The index of the form that an answer has: the most precise status, then the media type, then the first.
    static func choose(among forms: [ResponseForm], status: Int, mediaType: MediaType?) -> Int? {
        guard let best = forms.compactMap({ $0.status.precision(for: status) }).max() else { return nil }
        let fitting = forms.indices.filter { forms[$0].status.precision(for: status) == best }
        return fitting.first { forms[$0].accepts(mediaType) } ?? fitting.first
    }
}

/// An answer's content as far as it was read: all of its bytes, or nothing yet.
enum ReceivedContent: Sendable {
    case bytes([UInt8], MediaType?)
    case stream(ResponseBody)

    /// Empty for a stream.
    var bytes: [UInt8] {
        if case .bytes(let bytes, _) = self { bytes } else { [] }
    }

    var stream: ResponseBody {
        switch self {
        case .bytes(let bytes, _): ResponseBody(bytes)
        case .stream(let body): body
        }
    }

    var text: String {
        switch self {
        case .bytes(let bytes, let mediaType): Charset.decode(bytes, mediaType)
        case .stream: ""
        }
    }
}
