import APIRuntime
import HTTPTypes

/// An answer that the API's document shows, or one made from its schema.
public struct MockExample: Sendable {
    let operation: String
    let status: Int
    let mediaType: String?
    let text: String

    /// - Parameters:
    ///   - operation: The `operationId` of the document, or what stands in for it.
    ///   - mediaType: `nil` for an answer without a body.
    public init(_ operation: String, _ status: Int, _ mediaType: String? = nil, _ text: String = "") {
        self.operation = operation
        self.status = status
        self.mediaType = mediaType
        self.text = text
    }

    fileprivate var answer: MockAnswer {
        guard let mediaType else { return .status(status) }
        return MockAnswer(status, mediaType, [:], Array(text.utf8))
    }
}

extension MockRule {
    /// Where an operation has several, the first one that the call asks for.
    init(examples: [MockExample]) {
        let byOperation = Dictionary(grouping: examples, by: \.operation)
        self.init(pattern: .everyCall) { call in
            guard let known = byOperation[call.operation] else { return nil }
            let accepted = call.headers[.accept] ?? ""
            return (known.first { $0.mediaType.map(accepted.contains) ?? false } ?? known.first)?.answer
        }
    }
}
