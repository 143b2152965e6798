package import ToolDiagnostics

package struct Response: Sendable {
    package enum Status: Sendable, Hashable {
        case code(Int)
        /// The hundreds digit of `4XX`.
        case range(Int)
        case `default`
    }

    package var status: Status
    package var description: String?
    package var headers: [Header]
    /// Empty: no body, or none that is described.
    package var contents: [Content]
    /// What GET would be answered with, where this is an answer to HEAD and has no body.
    package var unsentMediaType: String?
    package var range: SourceRange

    package init(
        status: Status, description: String? = nil, headers: [Header], contents: [Content], range: SourceRange
    ) {
        self.status = status
        self.description = description
        self.headers = headers
        self.contents = contents
        self.range = range
    }
}
