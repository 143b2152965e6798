import APIJSON

/// An event of a server (WHATWG HTML, 9.2.6).
public struct ServerSentEvent: Sendable, Hashable {
    /// The event's type; `message` where the server gives none.
    public var name: String
    public var data: String
    /// The id of this event, or of the last one before it that had one; empty for none.
    public var id: String

    public init(name: String = "message", data: String, id: String = "") {
        self.name = name
        self.data = data
        self.id = id
    }
}

extension ServerSentEvent {
    /// As it goes over the wire (WHATWG HTML, 9.2.5).
    package var bytes: [UInt8] {
        let lines = data.split(separator: "\n", omittingEmptySubsequences: false).map { "data: \($0)\n" }
        let head = (name == "message" ? "" : "event: \(name)\n") + (id.isEmpty ? "" : "id: \(id)\n")
        return Array((head + lines.joined() + "\n").utf8)
    }

    /// The event that is read as an object with `event`, `data` and `id`.
    init(object: some JSONCodable, _ kind: EventData) {
        let object = JSONValue(parameter: object) { _ in }
        let text = { (name: String) in object[name]?.string }
        let data = object["data"].map { String(decoding: $0.jsonBytes(), as: UTF8.self) } ?? ""
        self.init(
            name: text("event") ?? "message", data: kind == .json ? data : text("data") ?? data, id: text("id") ?? "")
    }

    init(_ frame: StreamFrame) {
        self.init(
            name: frame.name.map { String(decoding: $0, as: UTF8.self) } ?? "message",
            data: String(decoding: frame.data, as: UTF8.self), id: frame.id)
    }
}
