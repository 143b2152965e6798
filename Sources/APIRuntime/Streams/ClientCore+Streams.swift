extension ClientCore {
    /// A call whose answer is read item by item. Nothing is sent before the first item is asked for.
    public func stream<Item, Documented>(
        _ operation: APIOperation<ItemStream<Item>, Documented>, _ options: RequestOptions = RequestOptions()
    ) -> StreamingCall<Item, Documented> {
        StreamingCall(core: self, operation: operation, options: options)
    }
}

extension APIClient {
    /// A call whose answer is read item by item, for operations of one's own making.
    public func stream<Item, Documented>(
        _ operation: APIOperation<ItemStream<Item>, Documented>, options: RequestOptions = RequestOptions()
    ) -> StreamingCall<Item, Documented> {
        core.stream(operation, options)
    }
}
