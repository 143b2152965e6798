/// One item of a stream before it is read into a type: an event, a line, one text of a JSON sequence, or a part.
struct StreamFrame: Equatable {
    var data: [UInt8]
    /// Of an event that has a name.
    var name: [UInt8]?
    /// Of the event or of the last one before it that had one.
    var id = ""
    /// False for what may have lost its end.
    var isComplete = true
    /// Of a part of a multipart answer.
    var part: PartHead?
}

/// Cuts the bytes of a stream into frames, wherever its chunks begin and end.
protocol StreamFraming {
    /// Takes the next bytes, and gives the frames that they complete.
    mutating func frames(in chunk: [UInt8]) throws(TransportError) -> [StreamFrame]
    /// What is left at the end of the stream.
    mutating func lastFrame() -> StreamFrame?
    /// How long to wait before asking again, where the server says so.
    var reconnectionTime: Duration? { get }
    /// The id that tells a server where to go on; empty for none.
    var lastEventID: String { get }
}

extension StreamFraming {
    var reconnectionTime: Duration? { nil }
    var lastEventID: String { "" }
}

extension [UInt8] {
    /// Adds a piece of an item that is not complete.
    ///
    /// - Throws: ``TransportError/Kind/responseTooLarge`` when an item is longer than ``StreamLimits/itemSize``.
    mutating func append(piece: ArraySlice<UInt8>) throws(TransportError) {
        guard count + piece.count <= StreamLimits.itemSize else {
            throw TransportError(.responseTooLarge, "an item of more than \(StreamLimits.itemSize) bytes")
        }
        append(contentsOf: piece)
    }
}

enum StreamLimits {
    /// The longest item, in bytes: a server that never ends one would fill the memory.
    static let itemSize = 64 << 20
}
