extension APIError: CustomStringConvertible, CustomDebugStringConvertible {
    /// One line for a log: what happened, the server's name for the exchange, and where the answer is text that was
    /// not understood, its beginning. Never credentials, and never what was sent.
    public var description: String {
        switch self {
        case .documented(_, let response):
            "the server answered \(response.head.summary) with \(Failure.self)"
        case .undocumented(let response):
            "the server answered \(response.head.summary), an answer that is not documented\(response.quotation)"
        case .undecodable(let error, let response):
            "the server's \(response.head.summary) could not be understood: \(error)\(response.quotation)"
        case .transport(let error): "\(error)"
        case .timedOut(let limit): "\(limit)"
        case .cancelled: "the call was cancelled"
        case .invalidRequest(let problem): "the request cannot be sent: \(problem)"
        case .missingCredentials(let alternatives):
            "credentials are missing: give \(APIError.words(for: alternatives))"
        case .credentialUnavailable(let scheme, let error):
            "the provider of the credential '\(scheme)' failed: \(error)"
        case .middleware(let error): "a middleware failed: \(error)"
        }
    }

    public var debugDescription: String { description }

    private static func words(for alternatives: [[String]]) -> String {
        alternatives.map { $0.map { "'\($0)'" }.joined(separator: " and ") }.joined(separator: ", or ")
    }
}

extension TimeLimit: CustomStringConvertible {
    public var description: String {
        switch scope {
        case .silence: "timed out: no byte moved for \(limit)"
        case .total: "timed out: the call took longer than \(limit)"
        }
    }
}

extension ResponseHead {
    /// `404 Not Found (request abc)`.
    fileprivate var summary: String {
        let phrase = status.reasonPhrase.isEmpty ? "" : " \(status.reasonPhrase)"
        return "\(status.code)\(phrase)" + (requestID.map { " (request \($0))" } ?? "")
    }
}

extension BufferedResponse {
    fileprivate var quotation: String {
        excerpt.map { ": \($0)" } ?? ""
    }
}
