package import ToolDiagnostics

package struct Operation: Sendable {
    /// The `operationId`, when the document gives one that no other operation has.
    package var id: String?
    /// The `operationId` as written, where an operation before this one has it.
    package var repeatedID: String?
    /// Upper case.
    package var method: String
    /// The path template as written, without any query string.
    package var path: String
    package var tags: [String]
    package var summary: String?
    package var description: String?
    package var isDeprecated: Bool
    /// Path item and operation merged; in the order path, query, header, cookie as they were written.
    package var parameters: [Parameter]
    package var body: Body?
    package var responses: [Response]
    /// Only where it differs from `API.security`.
    package var security: Security?
    /// Only where the operation or its path states its own.
    package var servers: [Server]
    /// Where the answer is one page of several.
    package var pagination: Pagination?
    /// What the document writes behind `#` to tell operations with the same path and method apart; never sent.
    package var fragment: String?
    package var range: SourceRange
    /// Where the path names the method: what is said of the operation as a whole is said there.
    package var methodRange: SourceRange

    package init(
        id: String? = nil, method: String, path: String, fragment: String? = nil, tags: [String],
        summary: String? = nil, description: String? = nil, isDeprecated: Bool = false, parameters: [Parameter],
        body: Body? = nil, responses: [Response], security: Security? = nil, servers: [Server], range: SourceRange,
        methodRange: SourceRange
    ) {
        self.id = id
        self.method = method
        self.path = path
        self.fragment = fragment
        self.tags = tags
        self.summary = summary
        self.description = description
        self.isDeprecated = isDeprecated
        self.parameters = parameters
        self.body = body
        self.responses = responses
        self.security = security
        self.servers = servers
        self.range = range
        self.methodRange = methodRange
    }

    /// Whether nothing but another protocol can come of it (RFC 9110, 15.2.2).
    package var switchesProtocols: Bool {
        responses.contains { $0.status == .code(101) }
            && !responses.contains { response in
                switch response.status {
                case .code(200..<300), .range(2), .default: true
                case .code, .range: false
                }
            }
    }
}
