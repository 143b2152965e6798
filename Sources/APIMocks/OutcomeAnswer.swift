import APIJSON
import APIRuntime
import Foundation

extension ResponseDecoder {
    /// The answer that becomes this value. An enumeration of outcomes does not say which status its cases stand for,
    /// but its decoder does: of the answers that the operation knows, it is the one that is read as the same case.
    ///
    /// - Parameters:
    ///   - usual: The status to take where it stands for several.
    ///   - status: Another status than the case stands for.
    func answer(giving value: Value, usual: Int, status: Int? = nil) -> Result<MockAnswer, TransportError> {
        let outcome = Outcome(value)
        for alternative in alternatives {
            let form = alternative.form
            guard let body = form.body(holding: outcome.payload), let read = try? alternative.value(of: body),
                Outcome(read).name == outcome.name
            else { continue }
            let code = status ?? form.status.example(for: form.content == .empty && usual == 200 ? 204 : usual)
            guard let mediaType = form.mediaType ?? form.content.mediaType else { return .success(.status(code)) }
            return .success(MockAnswer(code, mediaType, [:], body))
        }
        return .failure(TransportError(.other, "no answer is read as '\(outcome.name)'; give one with 'on'"))
    }
}

/// A case of an enumeration taken apart.
private struct Outcome {
    let name: String
    let payload: Any?

    init(_ value: Any) {
        let payload = Mirror(reflecting: value).children.first
        name = payload?.label ?? String(describing: value)
        self.payload = payload?.value
    }
}

extension ResponseForm {
    /// What an answer of this form holds for a value; nil for one that it cannot hold.
    fileprivate func body(holding payload: Any?) -> [UInt8]? {
        switch (content, payload) {
        case (.empty, nil): []
        case (.json, let value as any JSONCodable): value.jsonBytes()
        case (.xml, let value as any JSONCodable), (.multipart, let value as any JSONCodable): write?(value)
        case (.text, let text as String): Array(text.utf8)
        case (.bytes, let data as Data): [UInt8](data)
        default: nil
        }
    }
}

extension ResponseForm.Content {
    fileprivate var mediaType: String? {
        switch self {
        case .json: "application/json"
        case .xml: "application/xml"
        case .text: "text/plain; charset=utf-8"
        case .bytes, .stream: "application/octet-stream"
        case .events: "text/event-stream"
        case .jsonTexts: "application/jsonl"
        case .multipart, .parts: "multipart/form-data"
        case .empty: nil
        }
    }
}
