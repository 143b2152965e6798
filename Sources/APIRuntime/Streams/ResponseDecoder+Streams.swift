public import APIJSON

extension ResponseDecoder {
    /// Hands over events as they come, and wraps them.
    public static func events(
        _ status: StatusPattern, _ wrap: @escaping @Sendable (ItemStream<ServerSentEvent>) -> Value
    ) -> ResponseDecoder {
        items(ResponseForm(status, .events), .events, wrap)
    }

    /// Hands over events whose data is JSON, and wraps them. An event with the data `[DONE]` ends the stream.
    public static func eventData<Item: JSONCodable>(
        _ status: StatusPattern, _ wrap: @escaping @Sendable (ItemStream<Item>) -> Value
    ) -> ResponseDecoder {
        items(ResponseForm(status, .events), .eventData, wrap)
    }

    /// Hands over events that are described as objects with `event`, `data` and `id` (OpenAPI 3.2), and wraps them.
    public static func eventObjects<Item: JSONCodable>(
        _ status: StatusPattern, _ data: EventData, _ wrap: @escaping @Sendable (ItemStream<Item>) -> Value
    ) -> ResponseDecoder {
        let form = ResponseForm(status, .events) { ServerSentEvent(object: $0, data).bytes }
        return items(form, .eventObjects(data), wrap)
    }

    /// Hands over the lines of JSON as they come, and wraps them.
    public static func jsonLines<Item: JSONCodable>(
        _ status: StatusPattern, _ wrap: @escaping @Sendable (ItemStream<Item>) -> Value
    ) -> ResponseDecoder {
        items(ResponseForm(status, .jsonTexts), .jsonLines, wrap)
    }

    /// Hands over the texts of a JSON sequence (RFC 7464) as they come, and wraps them.
    public static func jsonSequence<Item: JSONCodable>(
        _ status: StatusPattern, _ wrap: @escaping @Sendable (ItemStream<Item>) -> Value
    ) -> ResponseDecoder {
        items(ResponseForm(status, .jsonTexts), .jsonSequence, wrap)
    }

    static func items<Item: Sendable>(
        _ form: ResponseForm, _ format: ItemFormat<Item>, _ wrap: @escaping @Sendable (ItemStream<Item>) -> Value
    ) -> ResponseDecoder {
        ResponseDecoder(form) { (content) throws(JSONError) in
            switch content {
            case .stream(let stream): return wrap(ItemStream(stream: stream, format: format))
            case .bytes(_, let mediaType):
                throw JSONError(
                    reason: .unexpectedValue, path: "$", expected: "a stream of items",
                    found: mediaType?.name ?? "no media type", offset: 0)
            }
        }
    }
}

extension ResponseDecoder where Value == ItemStream<ServerSentEvent> {
    public static func events(_ status: StatusPattern) -> ResponseDecoder {
        events(status) { $0 }
    }
}

extension ResponseDecoder {
    public static func eventData<Item: JSONCodable>(_ status: StatusPattern) -> ResponseDecoder
    where Value == ItemStream<Item> {
        eventData(status) { $0 }
    }

    public static func eventObjects<Item: JSONCodable>(_ status: StatusPattern, _ data: EventData) -> ResponseDecoder
    where Value == ItemStream<Item> {
        eventObjects(status, data) { $0 }
    }

    public static func jsonLines<Item: JSONCodable>(_ status: StatusPattern) -> ResponseDecoder
    where Value == ItemStream<Item> {
        jsonLines(status) { $0 }
    }

    public static func jsonSequence<Item: JSONCodable>(_ status: StatusPattern) -> ResponseDecoder
    where Value == ItemStream<Item> {
        jsonSequence(status) { $0 }
    }
}
