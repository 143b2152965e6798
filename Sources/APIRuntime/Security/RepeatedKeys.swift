import Foundation
import HTTPTypes

// Servers repeat the query of a request in the addresses that they give, API keys included.

extension CredentialSet {
    /// Path and query without those of this client's keys that the request holds. Another server may give a name of
    /// ours to something of its own.
    func removingKeys(of request: HTTPRequest, from target: String) -> String {
        guard !keyNames.isEmpty else { return target }
        let sent = (request.path ?? "").queryPairs.filter(isKey).map { $0.removingPercentEncoding }
        return target.keepingQueryPairs { !isKey($0) || !sent.contains($0.removingPercentEncoding) }
    }

    /// The same for a request to an address from a server: the client adds its keys itself, and knows then what not to
    /// show.
    func removingKeys(from request: OperationRequest) -> OperationRequest {
        guard !keyNames.isEmpty, let target = request.fixedTarget else { return request }
        var request = request
        request.fixedTarget = target.keepingQueryPairs { !isKey($0) }
        return request
    }

    private func isKey(_ pair: Substring) -> Bool {
        pair.prefix { $0 != "=" }.removingPercentEncoding.map { keyNames.contains($0) } ?? false
    }
}

extension String {
    fileprivate var queryPairs: [Substring] {
        split(separator: "?", maxSplits: 1).dropFirst().first?.split(separator: "&") ?? []
    }

    fileprivate func keepingQueryPairs(_ isKept: (Substring) -> Bool) -> String {
        let (all, kept) = (queryPairs, queryPairs.filter(isKept))
        guard kept.count < all.count else { return self }
        return prefix { $0 != "?" } + (kept.isEmpty ? "" : "?" + kept.joined(separator: "&"))
    }
}
