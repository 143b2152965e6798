/// Reads one JSON text per line: `application/jsonl`, `application/x-ndjson` and their kin. Blank lines do not count;
/// the last line needs no end.
struct JSONLinesFraming: StreamFraming {
    private var lines = LineSplitter(endsAtCarriageReturn: false)

    mutating func frames(in chunk: [UInt8]) throws(TransportError) -> [StreamFrame] {
        var frames: [StreamFrame] = []
        try lines.split(chunk) { line throws(TransportError) in
            if !line.isBlank { frames.append(StreamFrame(data: Array(line))) }
        }
        return frames
    }

    mutating func lastFrame() -> StreamFrame? {
        guard let line = lines.rest(), !line[...].isBlank else { return nil }
        return StreamFrame(data: line)
    }
}

extension ArraySlice<UInt8> {
    /// Whether there is nothing but the blanks of JSON (RFC 8259, 2).
    var isBlank: Bool { allSatisfy(\.isJSONBlank) }
}

extension UInt8 {
    var isJSONBlank: Bool { self == 0x20 || self == 0x0A || self == 0x0D || self == 0x09 }
}
