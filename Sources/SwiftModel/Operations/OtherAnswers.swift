import APIModel

/// An answer that an operation gives in place of its plain one when it is asked for it, by a method of its own: a
/// stream of items, or what it has in another media type.
///
/// Shown by the snippets `responses/streams` and `responses/further-types`.
struct OtherAnswer {
    /// What the method's name ends in: `Stream`, `AsCSV`.
    let suffix: String
    /// Nothing for a stream.
    let mediaType: String?
    let responses: DocumentedResponses
    let outcome: NamedOutcome

    static func all(of operation: APIModel.Operation, in catalog: TypeCatalog) -> [OtherAnswer] {
        let successes = operation.responses.filter(\.status.isSuccess)
        var answers: [OtherAnswer] = []
        if successes.contains(where: { $0.streamBesideContent != nil }) {
            let stream = OtherAnswer("Stream", nil, operation, in: catalog) { $0.streamBesideContent }
            answers += [stream].compactMap { $0 }
        }
        var suffixes: Set<String> = []
        for content in successes.flatMap(\.furtherContents) where suffixes.insert(content.suffixOfAnswers).inserted {
            let answer = OtherAnswer(content.suffixOfAnswers, content.mediaType, operation, in: catalog) { response in
                response.furtherContents.first { $0.mediaType == content.mediaType }
            }
            answers += [answer].compactMap { $0 }
        }
        return answers
    }

    /// - Parameter choose: The content that is asked for; nil where a response has none of the kind.
    private init?(
        _ suffix: String, _ mediaType: String?, _ operation: APIModel.Operation, in catalog: TypeCatalog,
        choosing choose: (APIModel.Response) -> APIModel.Content?
    ) {
        responses = DocumentedResponses(operation, in: catalog) { choose($0) ?? $0.content }
        let chosen = zip(operation.responses.filter(\.status.isSuccess), responses.successes)
            .filter { choose($0.0) != nil }.map(\.1)
        guard let first = chosen.first, chosen.allSatisfy({ $0.type == first.type }) else { return nil }
        (self.suffix, self.mediaType) = (suffix, mediaType)
        outcome = NamedOutcome(success: chosen, access: "") { "" }
    }
}

extension APIModel.Response {
    /// The stream of items that the client does not ask for at first.
    var streamBesideContent: APIModel.Content? {
        guard let content, !content.kind.isStream else { return nil }
        return contents.first { $0.kind.isStream }
    }

    /// What has another type than the content that the client asks for at first, and not that of its elements.
    var furtherContents: [APIModel.Content] {
        guard let first = content else { return [] }
        return contents.filter { $0.isOther(than: first) && !$0.isRange && !$0.kind.isStream }
    }
}

extension APIModel.Content {
    /// What says nothing of its type is text or bytes; a type that is the same stands in another notation only.
    fileprivate func isOther(than first: APIModel.Content) -> Bool {
        if let type, let other = first.type { return type.id != other.id }
        return kind != first.kind && (type != nil || kind == .bytes || kind == .text)
    }

    /// `AsCSV` for `text/csv`
    fileprivate var suffixOfAnswers: String {
        let subtype = mediaType.split(separator: "/").last?.prefix { $0 != ";" } ?? ""
        switch subtype {
        case "plain": return "AsText"
        case "octet-stream": return "AsBytes"
        default:
            let word = subtype.hasPrefix("x-") ? subtype.dropFirst(2) : subtype
            return "As" + SwiftIdentifier.upperCamel(words(of: String(word)))
        }
    }
}

extension APIModel.Content.Kind {
    fileprivate var isStream: Bool { self == .eventStream || self == .jsonLines || self == .jsonSequence }
}

extension OperationCall {
    /// The same call with the other answer.
    func giving(_ other: OtherAnswer, named name: OperationName) -> OperationCall {
        var call = OperationCall(
            operation: operation, name: name, parameters: parameters, variant: variant, responses: other.responses,
            success: other.outcome, failure: failure, pages: nil, access: access)
        call.answer = other.mediaType
        return call
    }
}
