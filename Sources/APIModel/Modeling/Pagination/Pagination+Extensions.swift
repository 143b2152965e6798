import OpenAPI
import ToolDiagnostics
package import YAML

extension Pagination {
    /// From `x-pagination`, or from what other generators read; `.some(nil)` for `x-pagination: false`.
    static func stated(by operation: OpenAPI.Operation, _ diagnostics: Diagnostics) -> Pagination?? {
        for named in operation.extensions {
            let pagination: Pagination?
            switch named.name.lowercased() {
            case "x-pagination" where named.value.boolean == false: return .some(nil)
            case "x-pagination": pagination = Pagination(named.value)
            case "x-speakeasy-pagination": pagination = Pagination(speakeasy: named.value)
            case "x-fern-pagination": pagination = Pagination(fern: named.value)
            case "x-ms-pageable": pagination = Pagination(microsoft: named.value)
            default: continue
            }
            if let pagination { return pagination }
            if named.name.lowercased() == "x-pagination" {
                diagnostics.warning(.unreadPagination(named.name), at: named.value.range)
            }
        }
        return nil
    }

    /// `{ cursor: page_token, next: meta.next, items: data }`, with `page`, `offset`, `after`, `nextURL` or
    /// `link: true` in the place of `cursor`; `in: body` where the parameter is a member of the body.
    ///
    /// Nil when the way to the next page is missing.
    package init?(_ node: Node) {
        guard let location = Location(stated: node["in"]?.text) else { return nil }
        let total = node["total"].map { Self.path($0.text) }
        let next = Self.path(node["next"]?.text ?? "")
        let step: Step
        if let cursor = node["cursor"]?.text {
            guard !next.isEmpty else { return nil }
            step = .cursor(parameter: cursor, next: next)
        } else if let page = node["page"]?.text {
            step = .page(parameter: page, first: node["first"]?.integer ?? 1, total: total)
        } else if let offset = node["offset"]?.text {
            step = .offset(parameter: offset, total: total)
        } else if let after = node["after"]?.text {
            step = .lastItem(
                parameter: after, id: node["id"]?.text ?? "id", more: Self.path(node["more"]?.text ?? "has_more"))
        } else if let url = node["nextURL"]?.text {
            step = .nextURL(Self.path(url))
        } else if node["link"]?.boolean == true {
            step = .linkHeader
        } else {
            return nil
        }
        self.init(step, in: location, items: Self.path(node["items"]?.text ?? ""))
    }

    private init?(speakeasy node: Node) {
        let outputs = node["outputs"]
        let inputs = Array(node["inputs"]?.elements.map { $0 } ?? [])
        let input = { (type: String) in inputs.first { $0["type"]?.text == type }?["name"]?.text }
        let step: Step
        if let cursor = input("cursor"), let next = outputs?["nextCursor"]?.text {
            step = .cursor(parameter: cursor, next: Self.path(next))
        } else if let page = input("page") {
            step = .page(parameter: page, first: 1, total: nil)
        } else if let offset = input("offset") {
            step = .offset(parameter: offset, total: nil)
        } else if let url = outputs?["nextUrl"]?.text {
            step = .nextURL(Self.path(url))
        } else {
            return nil
        }
        let isInBody = inputs.contains { $0["in"]?.text == "requestBody" && $0["type"]?.text != "limit" }
        self.init(step, in: isInBody ? .body : .query, items: Self.path(outputs?["results"]?.text ?? ""))
    }

    private init?(fern node: Node) {
        let items = Self.path(node["results"]?.text ?? "")
        if let cursor = node["cursor"]?.text, let next = node["next_cursor"]?.text, let name = Self.path(cursor).last {
            self.init(.cursor(parameter: name, next: Self.path(next)), items: items)
        } else if let name = node["offset"].flatMap({ Self.path($0.text).last }) {
            let isOffset = name.lowercased().contains("offset") || name.lowercased() == "skip"
            self.init(
                isOffset ? .offset(parameter: name, total: nil) : .page(parameter: name, first: 1, total: nil),
                items: items)
        } else {
            return nil
        }
    }

    private init?(microsoft node: Node) {
        guard let next = node["nextLinkName"]?.text, !next.isEmpty, node["nextLinkName"]?.kind == .string else {
            return nil
        }
        self.init(.nextURL([next]), items: [node["itemName"]?.text ?? "value"])
    }

    /// `$.meta.next`, `$response.meta.next` and `meta.next` are the same.
    private static func path(_ text: String) -> [String] {
        var names = text.split(separator: ".").map(String.init)
        if names.first?.hasPrefix("$") == true { names.removeFirst() }
        return names
    }
}

extension Pagination.Location {
    fileprivate init?(stated text: String?) {
        switch text {
        case nil, "query": self = .query
        case "body": self = .body
        default: return nil
        }
    }
}

extension Diagnostic.Message {
    fileprivate static func unreadPagination(_ name: String) -> Self {
        Self(
            id: "unread-pagination",
            "'\(name)' does not say how to get the next page; give 'cursor' and 'next', 'page', 'offset', 'after', "
                + "'nextURL' or 'link: true', and 'items'")
    }
}
