/// Cuts a multipart answer into its parts (RFC 2046, 5.1), wherever its chunks begin and end. Memory is needed for one
/// part; what stands before the first and behind the last one is left out.
struct MultipartFraming: StreamFraming {
    private enum State {
        case preamble, head, epilogue
        case body(PartHead)
    }

    private var state = State.preamble
    /// `--` and the boundary; empty until it is known.
    private var mark: [UInt8]
    /// Begins with the end of a line, since the first boundary needs none before it.
    private var unread: [UInt8] = [newline]
    /// Where the current part, or its head, begins in `unread`.
    private var start = 1
    /// Where the search for its end goes on.
    private var searched = 0

    /// - Parameter boundary: As the media type states it. Where it states none, the first line is taken for it.
    init(boundary: String?) {
        mark = boundary.map { $0.isEmpty ? [] : Array("--\($0)".utf8) } ?? []
    }

    mutating func frames(in chunk: [UInt8]) throws(TransportError) -> [StreamFrame] {
        try unread.append(piece: chunk[...])
        if mark.isEmpty { guard try findMark() else { return [] } }
        var frames: [StreamFrame] = []
        while let frame = try nextFrame() { frames.append(frame) }
        forget()
        return frames
    }

    /// What ends without the last boundary is not complete.
    mutating func lastFrame() -> StreamFrame? {
        switch state {
        case .epilogue: nil
        case .preamble, .head: StreamFrame(data: [], isComplete: false)
        case .body(let head): StreamFrame(data: Array(unread[start...]), isComplete: false, part: head)
        }
    }
}

extension MultipartFraming {
    /// The next part; nil when more bytes are needed.
    private mutating func nextFrame() throws(TransportError) -> StreamFrame? {
        while true {
            switch state {
            case .preamble:
                guard let line = nextBoundary() else {
                    start = searched
                    return nil
                }
                pass(line)
            case .head:
                guard let head = try nextHead() else { return nil }
                state = .body(head)
            case .body(let head):
                guard let line = nextBoundary() else { return nil }
                let data = Array(unread[start..<max(start, line.start)])
                pass(line)
                return StreamFrame(data: data, part: head)
            case .epilogue:
                start = unread.count
                return nil
            }
        }
    }

    private mutating func pass(_ line: BoundaryLine) {
        state = line.isLast ? .epilogue : .head
        (start, searched) = (line.end, line.end)
    }

    /// Drops what has been read, but for the end of the line before the current part.
    private mutating func forget() {
        let count = max(0, start - 1)
        unread.removeFirst(count)
        (start, searched) = (start - count, max(0, searched - count))
    }

    private mutating func findMark() throws(TransportError) -> Bool {
        guard let end = unread[1...].firstIndex(of: newline) else {
            guard unread.count <= PartLimits.boundarySize else { throw .noBoundary }
            return false
        }
        var line = unread[1..<end]
        while let last = line.last, last == carriageReturn || last.isPadding { line.removeLast() }
        mark = Array(line)
        guard mark.count > 2, mark.starts(with: "--".utf8) else { throw .noBoundary }
        return true
    }
}

extension MultipartFraming {
    /// The head ends with an empty line, and may be nothing else.
    private mutating func nextHead() throws(TransportError) -> PartHead? {
        while let end = unread[searched...].firstIndex(of: newline) {
            let line = searched
            searched = end + 1
            guard unread[line..<end].allSatisfy({ $0 == carriageReturn }) else { continue }
            let head = PartHead(unread[start..<line])
            start = searched
            // Where a part has no body, the end of its head belongs to the boundary.
            searched = end
            return head
        }
        guard unread.count - start <= PartLimits.headSize else {
            throw TransportError(.responseTooLarge, "a part's head of more than \(PartLimits.headSize) bytes")
        }
        return nil
    }
}

/// The end of a line, and a boundary behind it.
private struct BoundaryLine {
    /// Of the end of the line before it, which belongs to the boundary.
    let start: Int
    let end: Int
    let isLast: Bool
}

extension MultipartFraming {
    /// Nil when what has come holds none; `searched` stays before what may become one.
    private mutating func nextBoundary() -> BoundaryLine? {
        while let found = newlineBeforeMark() {
            let line = unread[(found + 1 + mark.count)...]
            if line.starts(with: "--".utf8) { return boundary(at: found, end: line.startIndex + 2, isLast: true) }
            let rest = line.drop(while: \.isPadding)
            switch rest.first {
            case newline: return boundary(at: found, end: rest.startIndex + 1, isLast: false)
            case carriageReturn where rest.dropFirst().first == newline:
                return boundary(at: found, end: rest.startIndex + 2, isLast: false)
            default: break
            }
            let isUnfinished =
                rest.isEmpty || rest.elementsEqual([carriageReturn]) || line.elementsEqual([UInt8(ascii: "-")])
            if isUnfinished, rest.startIndex - line.startIndex <= PartLimits.paddingSize {
                searched = found
                return nil
            }
            // The boundary is the beginning of another word.
            searched = found + 1
        }
        searched = max(searched, unread.count - mark.count)
        return nil
    }

    private func boundary(at found: Int, end: Int, isLast: Bool) -> BoundaryLine {
        let isAfterReturn = found > 0 && unread[found - 1] == carriageReturn
        return BoundaryLine(start: isAfterReturn ? found - 1 : found, end: end, isLast: isLast)
    }

    private func newlineBeforeMark() -> Int? {
        unread.withUnsafeBufferPointer { bytes in
            var index = searched
            while index < bytes.count - mark.count {
                if bytes[index] == newline, bytes[(index + 1)...].starts(with: mark) { return index }
                index += 1
            }
            return nil
        }
    }
}

enum PartLimits {
    /// The longest head of a part, in bytes.
    static let headSize = 16 << 10
    /// The longest line that is taken for a boundary, in bytes; RFC 2046 allows 70.
    static let boundarySize = 256
    /// The most blanks behind a boundary.
    static let paddingSize = 256
}

extension TransportError {
    fileprivate static var noBoundary: TransportError {
        TransportError(.malformedResponse, "a multipart answer without a boundary")
    }
}

extension UInt8 {
    /// Transport padding (RFC 2046, 5.1.1).
    fileprivate var isPadding: Bool { self == 0x20 || self == 0x09 }
}

private let newline = UInt8(ascii: "\n")
private let carriageReturn = UInt8(ascii: "\r")
