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
    init(_ frame: StreamFrame) {
        self.init(
            name: frame.name.map { String(decoding: $0, as: UTF8.self) } ?? "message",
            data: String(decoding: frame.data, as: UTF8.self), id: frame.id)
    }
}
