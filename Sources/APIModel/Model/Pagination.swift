package import ToolDiagnostics

/// How the answer to an operation leads to the next page.
package struct Pagination: Sendable, Hashable {
    package enum Step: Sendable, Hashable {
        /// The answer holds what the parameter must be for the next page; nothing, or an empty text, at the end.
        case cursor(parameter: String, next: [String])
        /// The parameter is the id of the last item; `more` says whether there is another page.
        case lastItem(parameter: String, id: String, more: [String])
        /// Pages are numbered; the last one is empty, or ends the total.
        case page(parameter: String, first: Int, total: [String]?)
        /// The parameter counts the items before the page.
        case offset(parameter: String, total: [String]?)
        /// `Link: <…>; rel="next"` (RFC 8288).
        case linkHeader
        /// The answer holds the address of the next page.
        case nextURL([String])
    }

    /// Where the parameter stands that leads to the next page.
    package enum Location: Sendable, Hashable {
        case query
        /// A member of the body in JSON; points in its name lead into it.
        case body
    }

    package var step: Step
    package var location = Location.query
    /// The names that lead to the items; empty where the answer is the list itself.
    package var items: [String]

    package init(_ step: Step, in location: Location = .query, items: [String]) {
        self.step = step
        self.location = location
        self.items = items
    }
}

/// What the user says about pages, beside what the document says.
package struct PaginationRules: Sendable {
    package struct Rule: Sendable {
        /// Nil for an operation that has no pages whatever it looks like.
        package let pagination: Pagination?
        /// Where the user says so.
        package let range: SourceRange?

        package init(_ pagination: Pagination?, at range: SourceRange?) {
            self.pagination = pagination
            self.range = range
        }
    }

    /// By `operationId`, or by method and path (`GET /jobs`).
    package var byOperation: [String: Rule] = [:]
    /// For every other operation that has the parameter and of which the document says nothing; without pages, such
    /// operations are never taken for lists.
    package var general: Rule?

    package init() {}
}
