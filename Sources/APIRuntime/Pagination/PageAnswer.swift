import APIJSON
import Foundation
import HTTPTypes

/// One page as far as the way to the next one needs it.
struct PageAnswer {
    let head: ResponseHead
    let body: [UInt8]
    let itemCount: Int
    /// Of this page and of those before it, beginning with the one that was asked for.
    let seenCount: Int
    /// How many pages came before it.
    let index: Int
}

extension PageAnswer {
    fileprivate func document() throws(JSONError) -> JSONReader { try JSONTape(parsing: body).root }

    /// Whether the list goes on behind so many items. A page without any is the last; where the number of all items is
    /// told it counts too.
    fileprivate func hasMore(than count: Int, _ total: JSONPlace?) throws(JSONError) -> Bool {
        guard itemCount > 0 else { return false }
        guard let total, case .number(let number)? = total.value(in: try document()), let all = number.int else {
            return true
        }
        return count < all
    }
}

extension PageRule {
    /// The request for the next page; `nil` after the last one.
    ///
    /// - Throws: ``JSONError`` for an address on another server: what is sent there may be secret.
    func next(
        after request: OperationRequest, _ answer: PageAnswer, server: ServerURL
    ) throws(JSONError) -> OperationRequest? {
        switch step {
        case .linkHeader:
            return try request.following(LinkHeader.target(of: "next", in: answer.head.headers), "Link", server)
        case .nextURL(let place):
            return try request.following(place.address(in: try answer.document()), place.path, server)
        case .cursor(let parameter, let next):
            return request.replacing(parameter, with: next.value(in: try answer.document()))
        case .lastItem(let parameter, let id, let more):
            let document = try answer.document()
            guard case .bool(true)? = more.value(in: document) else { return nil }
            return request.replacing(parameter, with: id.value(in: document))
        case .page(let parameter, let first, let total):
            let current = request.number(of: parameter) ?? first
            // Who began in the middle has not seen what came before.
            let hasSeenAll = current - first == answer.index
            guard try answer.hasMore(than: answer.seenCount, hasSeenAll ? total : nil) else { return nil }
            return request.replacing(parameter, with: .number(JSONNumber(current + 1)))
        case .offset(let parameter, let total):
            let next = (request.number(of: parameter) ?? 0) + answer.itemCount
            guard try answer.hasMore(than: next, total) else { return nil }
            return request.replacing(parameter, with: .number(JSONNumber(next)))
        }
    }
}

extension Origin {
    /// Servers behind a proxy that ends the encryption take themselves for `http`; what they mean is asked by `https`.
    fileprivate func isMeant(by url: AbsoluteURL) -> Bool {
        let other = Origin(scheme: url.scheme, authority: url.authority)
        return other == self
            || (scheme == "https" && other.scheme == "http" && other.host == host && other.port == port)
    }
}

extension OperationRequest {
    fileprivate func following(
        _ address: String?, _ place: String, _ clientServer: ServerURL
    ) throws(JSONError) -> OperationRequest? {
        guard let address, !address.isEmpty else { return nil }
        let server = server ?? clientServer
        // What has been sent can be written.
        let target = (try? target(below: server.path, QueryItems())) ?? "/"
        let base = URL(string: "\(server.scheme)://\(server.authority)\(target)")
        let url = URL(string: address, relativeTo: base).flatMap { AbsoluteURL($0.absoluteString) }
        guard let url, !url.hasUser, server.origin.isMeant(by: url) else {
            // Without path and query: these may hold what was sent.
            let found = url.map { "one on \($0.scheme)://\($0.authority)" } ?? "what is none"
            throw JSONError(
                reason: .unexpectedValue, path: place, expected: "an address on the same server", found: found,
                offset: 0)
        }
        var next = self
        next.fixedTarget = url.target
        return next
    }
}
