/// A list that comes in pages, read item by item. A page is asked for when its first item is:
///
/// ```swift
/// for try await workflow in client.workflows.list(status: .active) { … }
/// let first = try await client.workflows.list(pageSize: 50).page()
/// ```
///
/// Reading throws ``APIError`` with the operation's documented errors. Every page is a call of its own for retries and
/// limits on time.
public struct PagedCall<Page: Sendable, Item: Sendable, Documented: Sendable>: Sendable {
    let core: ClientCore
    let operation: APIOperation<Page, Documented>
    let rule: PageRule
    let items: @Sendable (Page) -> [Item]
    let options: RequestOptions

    /// The page that was asked for, with all that the server says about it.
    public func page() async throws(APIError<Documented>) -> Page {
        try await core.send(operation, options)
    }

    /// The page that was asked for, with status and headers.
    public func response() async throws(APIError<Documented>) -> Response<Page> {
        try await core.response(for: operation, options)
    }

    /// The pages one after the other.
    public var pages: Pages { Pages(call: self) }

    /// All items of all pages, in memory.
    public func all() async throws(APIError<Documented>) -> [Item] {
        var walker = PageWalker(self)
        var result: [Item] = []
        while let page = try await walker.next() { result += items(page) }
        return result
    }
}

extension PagedCall: AsyncSequence {
    public typealias Element = Item

    public struct AsyncIterator: AsyncIteratorProtocol {
        private let items: @Sendable (Page) -> [Item]
        private var walker: PageWalker<Page, Documented>
        private var waiting: ArraySlice<Item> = []

        init(_ call: PagedCall) {
            items = call.items
            walker = PageWalker(call)
        }

        public mutating func next() async throws(APIError<Documented>) -> Item? {
            while true {
                if let item = waiting.popFirst() { return item }
                guard let page = try await walker.next() else { return nil }
                waiting = items(page)[...]
            }
        }
    }

    public func makeAsyncIterator() -> AsyncIterator { AsyncIterator(self) }

    /// The pages of a list, one after the other.
    public struct Pages: AsyncSequence, Sendable {
        public typealias Element = Page
        let call: PagedCall

        public struct AsyncIterator: AsyncIteratorProtocol {
            private var walker: PageWalker<Page, Documented>

            init(_ call: PagedCall) { walker = PageWalker(call) }

            public mutating func next() async throws(APIError<Documented>) -> Page? { try await walker.next() }
        }

        public func makeAsyncIterator() -> AsyncIterator { AsyncIterator(call) }
    }
}

extension ClientCore {
    /// A list that comes in pages. Nothing is sent before the first item is asked for.
    public func pages<Page, Item, Documented>(
        _ operation: APIOperation<Page, Documented>, _ rule: PageRule, _ items: @escaping @Sendable (Page) -> [Item],
        _ options: RequestOptions = RequestOptions()
    ) -> PagedCall<Page, Item, Documented> {
        PagedCall(core: self, operation: operation, rule: rule, items: items, options: options)
    }
}

extension APIClient {
    /// A list that comes in pages, also for what the API's document does not call one:
    ///
    /// ```swift
    /// client.pages(.listThings(), .cursor("after", next: "next_cursor")) { $0.things }
    /// ```
    public func pages<Page, Item, Documented>(
        _ operation: APIOperation<Page, Documented>, _ rule: PageRule, options: RequestOptions = RequestOptions(),
        items: @escaping @Sendable (Page) -> [Item]
    ) -> PagedCall<Page, Item, Documented> {
        core.pages(operation, rule, items, options)
    }
}
