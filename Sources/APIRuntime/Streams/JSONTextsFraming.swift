/// Reads JSON texts that follow each other under `application/json`, with line feeds, other blanks or nothing in
/// between, as grpc-gateway sends its streams. Objects, arrays and strings show their ends; other texts end where a
/// blank or one of these begins.
struct JSONTextsFraming: StreamFraming {
    private var unfinished: [UInt8] = []
    /// Objects and arrays that have no end yet.
    private var depth = 0
    private var isInString = false
    private var isEscaped = false

    mutating func frames(in chunk: [UInt8]) throws(TransportError) -> [StreamFrame] {
        var frames: [StreamFrame] = []
        var start = chunk.startIndex
        for (index, byte) in chunk.enumerated() {
            let end: Int? = switch boundary(at: byte) {
            case .none: nil
            case .before: index
            case .behind: index + 1
            }
            guard let end else { continue }
            try unfinished.append(piece: chunk[start..<end])
            if let frame = lastFrame() { frames.append(frame) }
            start = end
        }
        try unfinished.append(piece: chunk[start...])
        return frames
    }

    mutating func lastFrame() -> StreamFrame? {
        defer { unfinished = [] }
        return unfinished[...].isBlank ? nil : StreamFrame(data: unfinished)
    }

    private enum Boundary {
        case none, before, behind
    }

    private mutating func boundary(at byte: UInt8) -> Boundary {
        if isInString {
            isInString = byte != UInt8(ascii: "\"") || isEscaped
            isEscaped = byte == UInt8(ascii: "\\") && !isEscaped
            return isInString || depth > 0 ? .none : .behind
        }
        switch byte {
        case UInt8(ascii: "\""):
            isInString = true
            return depth == 0 ? .before : .none
        case UInt8(ascii: "{"), UInt8(ascii: "["):
            depth += 1
            return depth == 1 ? .before : .none
        case UInt8(ascii: "}"), UInt8(ascii: "]"):
            depth = max(depth - 1, 0)
            return depth == 0 ? .behind : .none
        default:
            return depth == 0 && byte.isJSONBlank ? .behind : .none
        }
    }
}
