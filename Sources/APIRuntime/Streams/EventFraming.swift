/// Reads `text/event-stream` (WHATWG HTML, 9.2.5 and 9.2.6).
struct EventFraming: StreamFraming {
    private var lines = LineSplitter(endsAtCarriageReturn: true)
    /// Every line of data with an LF behind it.
    private var data: [UInt8] = []
    private var name: [UInt8] = []
    /// Holds for all events from here on.
    private var id = ""
    private(set) var reconnectionTime: Duration?
    /// The id of the last event that is complete.
    private(set) var lastEventID: String

    /// - Parameter lastEventID: Of the connection before this one.
    init(lastEventID: String = "") {
        self.lastEventID = lastEventID
        id = lastEventID
    }

    mutating func frames(in chunk: [UInt8]) throws(TransportError) -> [StreamFrame] {
        var frames: [StreamFrame] = []
        var splitter = LineSplitter(endsAtCarriageReturn: true)
        swap(&splitter, &lines)
        defer { swap(&splitter, &lines) }
        try splitter.split(chunk) { line throws(TransportError) in
            if line.isEmpty {
                if let frame = dispatch() { frames.append(frame) }
            } else {
                try read(line)
            }
        }
        return frames
    }

    /// An event that has no empty line behind it is not complete and does not count.
    mutating func lastFrame() -> StreamFrame? { nil }

    private mutating func dispatch() -> StreamFrame? {
        lastEventID = id
        defer {
            data = []
            name = []
        }
        guard !data.isEmpty else { return nil }
        data.removeLast()
        return StreamFrame(data: data, name: name.isEmpty ? nil : name, id: id)
    }

    private mutating func read(_ line: ArraySlice<UInt8>) throws(TransportError) {
        let colon = line.firstIndex(of: UInt8(ascii: ":")) ?? line.endIndex
        var value = line[colon...].dropFirst()
        if value.first == UInt8(ascii: " ") { value = value.dropFirst() }
        let field = line[..<colon]
        if field.elementsEqual("data".utf8) {
            try data.append(piece: value)
            data.append(UInt8(ascii: "\n"))
        } else if field.elementsEqual("event".utf8) {
            name = Array(value)
        } else if field.elementsEqual("id".utf8) {
            if !value.contains(0) { id = String(decoding: value, as: UTF8.self) }
        } else if field.elementsEqual("retry".utf8) {
            readReconnectionTime(value)
        }
    }

    /// Milliseconds, in digits only; a day at most.
    private mutating func readReconnectionTime(_ value: ArraySlice<UInt8>) {
        let digits = UInt8(ascii: "0")...UInt8(ascii: "9")
        guard !value.isEmpty, value.allSatisfy({ digits.contains($0) }) else { return }
        let milliseconds = Int64(String(decoding: value, as: UTF8.self)) ?? .max
        reconnectionTime = .milliseconds(min(milliseconds, 86_400_000))
    }
}
