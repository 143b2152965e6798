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
        answer(itemsMediaType, items.flatMap { bytes(ofItem: $0) })
    }

    func answer(events: [ServerSentEvent]) -> MockAnswer {
        answer("text/event-stream", events.flatMap(\.bytes))
    }

    func answer<Chunks: AsyncSequence & Sendable>(
        streaming chunks: @escaping @Sendable () -> Chunks
    ) -> MockAnswer where Chunks.Element == [UInt8] {
        var answer = answer(itemsMediaType, [])
        answer.stream = { ResponseBody(chunks()) }
        return answer
    }

    private var itemsMediaType: String { form?.content == .events ? "text/event-stream" : "application/jsonl" }

    func bytes(ofItem item: some JSONCodable) -> [UInt8] {
        if form?.content == .events {
            let json = String(decoding: item.jsonBytes(), as: UTF8.self)
            return form?.write?(item) ?? ServerSentEvent(data: json).bytes
        }
        // RFC 7464, 2.2
        let isSequence = firstAsked?.hasSuffix("json-seq") ?? false
        return (isSequence ? [0x1E] : []) + item.jsonBytes() + [UInt8(ascii: "\n")]
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
