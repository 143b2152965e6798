public import HTTPTypes

/// Status and headers of an answer.
public struct ResponseHead: Sendable, Hashable {
    public let status: HTTPResponse.Status
    public let headers: HTTPFields

    public init(status: HTTPResponse.Status, headers: HTTPFields) {
        self.status = status
        self.headers = headers
    }

    init(_ response: HTTPResponse) {
        self.init(status: response.status, headers: response.headerFields)
    }

    /// The server's name for this exchange, to be quoted to its owner: from `X-Request-ID` and the headers that are
    /// used in its place.
    public var requestID: String? {
        ResponseHead.requestIDNames.lazy.compactMap { headers[$0] }.first
    }

    var mediaType: MediaType? {
        headers.first(.contentType).flatMap { MediaType($0) }
    }

    private static let requestIDNames = [
        "x-request-id", "request-id", "x-correlation-id", "x-amzn-requestid", "x-ms-request-id", "x-trace-id", "cf-ray",
    ].compactMap { HTTPField.Name($0) }
}
