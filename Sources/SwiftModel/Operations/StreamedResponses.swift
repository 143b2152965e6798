import APIModel

/// The stream that an operation gives instead of its plain answer, where it offers both.
struct StreamedResponses {
    let responses: DocumentedResponses
    let outcome: NamedOutcome

    init?(_ operation: APIModel.Operation, in catalog: TypeCatalog) {
        let chosen = operation.responses.filter(\.status.isSuccess).map(\.streamBesideContent)
        guard chosen.contains(where: { $0 != nil }) else { return nil }
        responses = DocumentedResponses(operation, in: catalog) { $0.streamBesideContent ?? $0.content }
        let streams = responses.successes.filter { $0.item != nil }
        guard let first = streams.first, streams.allSatisfy({ $0.type == first.type }) else { return nil }
        outcome = NamedOutcome(success: streams, access: "") { "" }
    }
}

extension APIModel.Response {
    /// The stream of items that the client does not ask for at first.
    var streamBesideContent: APIModel.Content? {
        guard let content, !content.kind.isStream else { return nil }
        return contents.first { $0.kind.isStream }
    }
}

extension APIModel.Content.Kind {
    fileprivate var isStream: Bool { self == .eventStream || self == .jsonLines || self == .jsonSequence }
}

extension OperationCall {
    /// The same call with the stream for an answer.
    func streaming(_ streamed: StreamedResponses) -> OperationCall {
        OperationCall(
            operation: operation, name: OperationNames.variant(name, "Stream"), parameters: parameters,
            variant: variant, responses: streamed.responses, success: streamed.outcome, failure: failure, pages: nil,
            access: access)
    }
}
