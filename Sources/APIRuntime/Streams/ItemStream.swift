/// The items of an answer, read once, while they come: events of a server, lines of JSON, or texts of a JSON sequence.
///
/// Reading slowly slows the server down where the transport can do so. Letting go of the stream, or cancelling the task
/// that reads, closes the connection. Memory is needed for what one chunk of the answer holds, however long the stream
/// is; an item may be 64 MiB long.
public struct ItemStream<Item: Sendable>: Sendable {
    let stream: ReceivedStream
    let format: ItemFormat<Item>

    /// Stops reading and closes the connection.
    public func cancel() { stream.body.cancel() }
}

extension ItemStream: AsyncSequence {
    public typealias Element = Item

    public struct AsyncIterator: AsyncIteratorProtocol {
        private var reader: ItemReader<Item>

        init(_ reader: ItemReader<Item>) { self.reader = reader }

        /// - Throws: ``APIError/undecodable(_:_:)`` for an item that is not what the document says, with the item as it
        ///   came; the next one may be asked for all the same. ``APIError/transport(_:)``, ``APIError/timedOut(_:)`` or
        ///   ``APIError/cancelled`` when there is no more to come.
        public mutating func next() async throws(APIError<Never>) -> Item? {
            do {
                return try await reader.next()
            } catch {
                throw APIError(error)
            }
        }
    }

    public func makeAsyncIterator() -> AsyncIterator { AsyncIterator(ItemReader(stream, format)) }
}

extension ItemStream where Item == ServerSentEvent {
    /// Reads any answer as events, whatever its media type.
    public init(_ response: RawResponse) {
        self.init(stream: ReceivedStream(body: response.body, head: response.head), format: .events)
    }
}
