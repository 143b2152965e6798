import APIJSON

/// How a stream is cut into items, and how one is read.
struct ItemFormat<Item: Sendable>: Sendable {
    enum Step {
        case item(Item)
        /// Nothing that counts.
        case blank
        /// The stream says that nothing follows.
        case end
    }

    /// - Parameter lastEventID: Of the connection before, empty for none.
    let makeFraming: @Sendable (_ head: ResponseHead, _ lastEventID: String) -> any StreamFraming
    let read: @Sendable (StreamFrame) throws(JSONError) -> Step
}

/// What the data of an event is, where the event is described as an object.
public enum EventData: Sendable {
    case text, json
    /// JSON in some events, text in others.
    case textOrJSON
}

extension ItemFormat where Item == ServerSentEvent {
    static var events: ItemFormat {
        ItemFormat(makeFraming: { EventFraming(lastEventID: $1) }, read: { .item(ServerSentEvent($0)) })
    }
}

extension ItemFormat where Item: JSONCodable {
    /// Events whose data is JSON. One without data keeps the connection alive, or says with its name what the items do
    /// not need.
    static var eventData: ItemFormat {
        ItemFormat(makeFraming: { EventFraming(lastEventID: $1) }) { (frame) throws(JSONError) in
            if frame.data[...].isBlank { return .blank }
            return frame.marksEnd ? .end : .item(try Item(frame: frame))
        }
    }

    /// Events as objects with `event`, `data` and `id` (OpenAPI 3.2, 4.14.4).
    static func eventObjects(_ data: EventData) -> ItemFormat {
        ItemFormat(makeFraming: { EventFraming(lastEventID: $1) }) { (frame) throws(JSONError) in
            frame.marksEnd ? .end : .item(try Item(event: frame, data))
        }
    }

    static var jsonLines: ItemFormat {
        ItemFormat(makeFraming: { head, _ in head.jsonTextsFraming }) { (frame) throws(JSONError) in
            frame.marksEnd ? .end : .item(try Item(frame: frame))
        }
    }

    static var jsonSequence: ItemFormat {
        ItemFormat(makeFraming: { _, _ in JSONSequenceFraming() }) { (frame) throws(JSONError) in
            .item(try Item(frame: frame))
        }
    }
}

extension ResponseHead {
    /// Of JSON alone nobody says that lines end its texts.
    fileprivate var jsonTextsFraming: any StreamFraming {
        mediaType?.name == "application/json" ? JSONTextsFraming() : JSONLinesFraming()
    }
}

extension JSONCodable {
    fileprivate init(event frame: StreamFrame, _ data: EventData) throws(JSONError) {
        do throws(JSONError) {
            try self.init(jsonBytes: frame.eventObject(data))
        } catch {
            guard data == .textOrJSON, let value = try? Self(jsonBytes: frame.eventObject(.text)) else { throw error }
            self = value
        }
    }

    fileprivate init(frame: StreamFrame) throws(JSONError) {
        try frame.checkEnd()
        try self.init(jsonBytes: frame.data)
    }
}

extension StreamFrame {
    func checkEnd() throws(JSONError) {
        guard !isComplete else { return }
        throw JSONError(
            reason: .syntax, path: "$", expected: part == nil ? "a complete text" : "a complete part", found: "the end",
            offset: data.count)
    }

    /// What many servers send as the last item, in place of JSON.
    fileprivate var marksEnd: Bool {
        data.count < 16 && data.filter { !$0.isJSONBlank }.elementsEqual("[DONE]".utf8)
    }

    fileprivate func eventObject(_ kind: EventData) -> [UInt8] {
        var object = Array(#"{"event":"#.utf8)
        object += (name.map { String(decoding: $0, as: UTF8.self) } ?? "message").jsonBytes()
        if !id.isEmpty { object += Array(#","id":"#.utf8) + id.jsonBytes() }
        let json = kind == .text ? String(decoding: data, as: UTF8.self).jsonBytes() : data
        // An event of which nothing but the name counts has empty data, which is no JSON.
        if !json.isEmpty { object += Array(#","data":"#.utf8) + json }
        return object + Array("}".utf8)
    }
}
