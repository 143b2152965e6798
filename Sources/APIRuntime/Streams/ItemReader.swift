import APIJSON

/// Reads the items of one answer, one after the other.
struct ItemReader<Item: Sendable> {
    private let stream: ReceivedStream
    private let format: ItemFormat<Item>
    private var framing: any StreamFraming
    private var chunks: ResponseBody.AsyncIterator
    private var frames: ArraySlice<StreamFrame> = []
    private var isAtEnd = false
    /// Whether the stream itself said that nothing follows.
    private(set) var isFinished = false

    init(_ stream: ReceivedStream, _ format: ItemFormat<Item>, lastEventID: String = "") {
        self.stream = stream
        self.format = format
        framing = format.makeFraming(stream.head, lastEventID)
        chunks = stream.body.makeAsyncIterator()
    }

    var reconnectionTime: Duration? { framing.reconnectionTime }
    var lastEventID: String { framing.lastEventID }

    /// The next item; `nil` at the end. After an item that cannot be read the next one may be asked for.
    mutating func next() async throws(ItemFailure) -> Item? {
        while !isFinished {
            if let frame = frames.popFirst() {
                switch try read(frame) {
                case .item(let item): return item
                case .blank: continue
                case .end: finish()
                }
            } else if isAtEnd {
                return nil
            } else {
                try await receive()
            }
        }
        return nil
    }

    private mutating func receive() async throws(ItemFailure) {
        do {
            if let chunk = try await chunks.next() {
                frames = try framing.frames(in: chunk)[...]
            } else {
                isAtEnd = true
                if let frame = framing.lastFrame() { frames = [frame] }
            }
        } catch {
            isAtEnd = true
            stream.body.cancel()
            throw .call(CallFailure(error, timeout: stream.timeout))
        }
    }

    private func read(_ frame: StreamFrame) throws(ItemFailure) -> ItemFormat<Item>.Step {
        do throws(JSONError) {
            return try format.read(frame)
        } catch {
            throw .undecodable(
                error.hiding(stream.secrets, in: frame.data),
                BufferedResponse(head: stream.head, body: frame.data, hiding: stream.secrets))
        }
    }

    private mutating func finish() {
        isFinished = true
        stream.body.cancel()
    }
}

/// Why there is no next item.
enum ItemFailure: Error {
    case call(CallFailure)
    /// The item as it came is the body.
    case undecodable(JSONError, BufferedResponse)
}

extension APIError {
    init(_ failure: ItemFailure) {
        switch failure {
        case .call(let failure): self.init(failure)
        case .undecodable(let error, let response): self = .undecodable(error, response)
        }
    }
}
