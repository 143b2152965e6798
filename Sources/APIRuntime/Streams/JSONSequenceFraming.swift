/// Reads `application/json-seq` (RFC 7464): every JSON text has a record separator before it and a line feed behind it.
struct JSONSequenceFraming: StreamFraming {
    private var unfinished: [UInt8] = []

    mutating func frames(in chunk: [UInt8]) throws(TransportError) -> [StreamFrame] {
        var frames: [StreamFrame] = []
        var rest = chunk[...]
        while let separator = rest.firstIndex(of: 0x1E) {
            try unfinished.append(piece: rest[..<separator])
            if let frame = lastFrame() { frames.append(frame) }
            rest = rest[(separator + 1)...]
        }
        try unfinished.append(piece: rest)
        return frames
    }

    mutating func lastFrame() -> StreamFrame? {
        defer { unfinished = [] }
        guard let first = unfinished.first(where: { !$0.isJSONBlank }) else { return nil }
        // A text that shows its own end is complete without the line feed (RFC 7464, 2.4).
        let showsEnd = "{[\"".utf8.contains(first)
        return StreamFrame(data: unfinished, isComplete: showsEnd || unfinished.last?.isJSONBlank ?? false)
    }
}
