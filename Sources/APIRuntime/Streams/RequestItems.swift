public import APIJSON

/// Items that a body carries one after the other: a list, `[first, second]`, or a stream of them.
public struct RequestItems<Item: JSONCodable>: Sendable {
    fileprivate enum Source: Sendable {
        case list([Item])
        case stream(@Sendable (ItemNotation) -> RequestBody)
    }

    fileprivate let source: Source

    /// Items in memory; they are written before the request is sent, which can so be sent again.
    public static func items(_ items: [Item]) -> RequestItems {
        RequestItems(source: .list(items))
    }

    /// Sends the items of a sequence as they come, once: such a request is neither retried nor redirected.
    ///
    /// Memory is needed for one item at a time. A slow server slows the reading of the sequence down.
    public static func stream<Items: AsyncSequence & Sendable>(_ items: Items) -> RequestItems
    where Items.Element == Item {
        RequestItems(source: .stream { notation in .stream(items.map { try notation.bytes(of: $0) }) })
    }

    /// Sends the items of a sequence as they come; it is made anew whenever the request is sent again.
    public static func stream<Items: AsyncSequence & Sendable>(
        repeating makeItems: @escaping @Sendable () -> Items
    ) -> RequestItems where Items.Element == Item {
        RequestItems(
            source: .stream { notation in .stream(repeating: { makeItems().map { try notation.bytes(of: $0) } }) })
    }
}

extension RequestItems: ExpressibleByArrayLiteral {
    public init(arrayLiteral items: Item...) { self.init(source: .list(items)) }
}

extension RequestContent {
    /// Sends each item as JSON on a line of its own; `nil` sends no body.
    public static func jsonLines<Item>(
        _ items: RequestItems<Item>?, as mediaType: String = "application/jsonl"
    ) -> RequestContent {
        content(items, .lines, mediaType)
    }

    /// Sends the items as a JSON sequence (RFC 7464); `nil` sends no body.
    public static func jsonSequence<Item>(
        _ items: RequestItems<Item>?, as mediaType: String = "application/json-seq"
    ) -> RequestContent {
        content(items, .sequence, mediaType)
    }

    private static func content<Item>(
        _ items: RequestItems<Item>?, _ notation: ItemNotation, _ mediaType: String
    ) -> RequestContent {
        switch items?.source {
        case nil: return .none
        case .stream(let body)?: return RequestContent(body(notation), as: mediaType)
        case .list(let items)?:
            do throws(InvalidRequest) {
                var bytes: [UInt8] = []
                for item in items { bytes += try notation.bytes(of: item) }
                return RequestContent(.bytes(bytes), as: mediaType)
            } catch {
                return RequestContent(nil, as: mediaType, problem: error)
            }
        }
    }
}

/// How JSON texts follow each other.
private enum ItemNotation: Sendable {
    case lines
    /// Every text has a record separator before it (RFC 7464, 2.2).
    case sequence

    func bytes(of item: some JSONCodable) throws(InvalidRequest) -> [UInt8] {
        let json = WrittenJSON(item)
        if let problem = json.problem { throw problem }
        return (self == .sequence ? [0x1E] : []) + json.bytes + [UInt8(ascii: "\n")]
    }
}
