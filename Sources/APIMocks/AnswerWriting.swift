import APIJSON
import APIRuntime
import Foundation
import HTTPTypes

extension APIOperation {
    var emptyAnswer: MockAnswer { .status(successStatus(for: 204)) }

    func answer(_ value: Success) -> MockAnswer where Success: JSONCodable {
        switch (form?.content, value) {
        case (.text, let text as String): answer("text/plain; charset=utf-8", Array(text.utf8))
        case (.bytes, let data as Data): answer("application/octet-stream", [UInt8](data))
        case (.multipart, _): answer("multipart/form-data", form?.write?(value) ?? [])
        case (.xml, _): answer("application/xml", form?.write?(value) ?? [])
        default: answer("application/json", value.jsonBytes())
        }
    }

    func answer(bytes data: Data) -> MockAnswer {
        answer("application/octet-stream", [UInt8](data))
    }

    func answer<Item: JSONCodable>(items: [Item]) -> MockAnswer {
        let texts = items.map { String(decoding: $0.jsonBytes(), as: UTF8.self) }
        guard form?.content != .events else { return answer(events: texts.map { ServerSentEvent(data: $0) }) }
        let mediaType = firstAsked ?? "application/jsonl"
        // RFC 7464, 2.2
        let mark = mediaType.hasSuffix("json-seq") ? "\u{1E}" : ""
        return answer(mediaType, texts.flatMap { Array((mark + $0 + "\n").utf8) })
    }

    func answer(events: [ServerSentEvent]) -> MockAnswer {
        answer("text/event-stream", events.flatMap { Array($0.text.utf8) })
    }

    /// - Parameter mediaType: Where the operation asks for none in particular.
    private func answer(_ mediaType: String, _ body: [UInt8]) -> MockAnswer {
        let asked = firstAsked
        return MockAnswer(successStatus(for: 200), asked ?? mediaType, [:], body)
    }

    private var firstAsked: String? { request.headerFields[.accept]?.split(separator: ",").first.map(String.init) }

    private var form: ResponseForm? { success.alternatives.first?.form }

    private func successStatus(for usual: Int) -> Int { form?.status.example(for: usual) ?? usual }
}

extension StatusPattern {
    /// A status that the pattern stands for: the usual one where it is one of them.
    func example(for usual: Int) -> Int {
        switch self {
        case .code(let code): code
        case .range(let hundreds): usual / 100 == hundreds ? usual : hundreds * 100
        case .default: usual
        }
    }
}

extension ServerSentEvent {
    /// As it goes over the wire (WHATWG HTML, 9.2.5).
    fileprivate var text: String {
        let lines = data.split(separator: "\n", omittingEmptySubsequences: false).map { "data: \($0)\n" }
        return (name == "message" ? "" : "event: \(name)\n") + (id.isEmpty ? "" : "id: \(id)\n") + lines.joined() + "\n"
    }
}
