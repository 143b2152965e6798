/// Cuts bytes into lines, wherever chunks begin and end. Memory is needed for one line that is not complete.
struct LineSplitter {
    /// Whether a lone CR ends a line, as it does for events (WHATWG HTML, 9.2.5).
    let endsAtCarriageReturn: Bool
    private var unfinished: [UInt8] = []
    /// An LF that comes next belongs to a CR before it.
    private var isAfterCarriageReturn = false
    private var isAtStart = true

    init(endsAtCarriageReturn: Bool) {
        self.endsAtCarriageReturn = endsAtCarriageReturn
    }

    /// Calls with each line that the chunk completes, without its end.
    mutating func split(
        _ chunk: [UInt8], _ body: (ArraySlice<UInt8>) throws(TransportError) -> Void
    ) throws(TransportError) {
        var start = chunk.startIndex
        if isAfterCarriageReturn, let first = chunk.first {
            isAfterCarriageReturn = false
            if first == newline { start += 1 }
        }
        while let end = endOfLine(in: chunk, from: start) {
            try finish(chunk[start..<end], body)
            start = end + 1
            guard chunk[end] == carriageReturn else { continue }
            if start == chunk.endIndex { isAfterCarriageReturn = true } else if chunk[start] == newline { start += 1 }
        }
        try unfinished.append(piece: chunk[start...])
    }

    /// A last line without an end; `nil` for none.
    mutating func rest() -> [UInt8]? {
        guard !unfinished.isEmpty else { return nil }
        defer { unfinished = [] }
        return Array(withoutMark(unfinished[...]))
    }

    private func endOfLine(in chunk: [UInt8], from start: Int) -> Int? {
        chunk.withUnsafeBufferPointer { bytes in
            var index = start
            while index < bytes.count {
                if bytes[index] == newline || (bytes[index] == carriageReturn && endsAtCarriageReturn) { return index }
                index += 1
            }
            return nil
        }
    }

    private mutating func finish(
        _ piece: ArraySlice<UInt8>, _ body: (ArraySlice<UInt8>) throws(TransportError) -> Void
    ) throws(TransportError) {
        if unfinished.isEmpty {
            try body(withoutMark(piece))
        } else {
            try unfinished.append(piece: piece)
            let line = unfinished
            unfinished.removeAll(keepingCapacity: true)
            try body(withoutMark(line[...]))
        }
    }

    /// Without the byte order mark that the first line may begin with.
    private mutating func withoutMark(_ line: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
        guard isAtStart else { return line }
        isAtStart = false
        return line.starts(with: [0xEF, 0xBB, 0xBF]) ? line.dropFirst(3) : line
    }
}

private let newline = UInt8(ascii: "\n")
private let carriageReturn = UInt8(ascii: "\r")
