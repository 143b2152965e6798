import APIJSON

/// Fetches one page after the other.
struct PageWalker<Page: Sendable, Documented: Sendable> {
    private let core: ClientCore
    private let options: RequestOptions
    private let rule: PageRule
    private let count: @Sendable (Page) -> Int
    /// The next request; `nil` at the end.
    private var operation: APIOperation<Page, Documented>?
    private var seenCount = 0
    private var index = 0
    private var asked = AskedPages()
    /// The page before, as it came.
    private var previous: [UInt8] = []

    init<Item>(_ call: PagedCall<Page, Item, Documented>) {
        core = call.core
        options = call.options
        rule = call.rule
        operation = call.operation
        count = { [items = call.items] in items($0).count }
    }

    /// `nil` after the last page. After an error there are no more.
    mutating func next() async throws(APIError<Documented>) -> Page? {
        guard let operation, asked.isNew(operation.request, server: core.server) else { return nil }
        self.operation = nil
        let received = try await core.received(operation, options)
        let page = try operation.decode(received).value
        let bytes = received.content.bytes
        // A server that knows no pages gives the same one for ever.
        if index > 0, bytes == previous { return nil }
        let itemCount = count(page)
        seenCount += itemCount
        let answer = PageAnswer(
            head: received.head, body: bytes, itemCount: itemCount, seenCount: seenCount, index: index)
        index += 1
        previous = bytes
        do throws(JSONError) {
            if let request = try rule.next(after: operation.request, answer, server: core.server) {
                self.operation = operation
                self.operation?.request = core.credentials.removingKeys(from: request)
            }
        } catch {
            throw received.undecodable(error)
        }
        return page
    }
}
