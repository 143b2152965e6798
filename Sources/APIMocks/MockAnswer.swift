public import APIJSON
import APIRuntime
public import Foundation
public import HTTPTypes

/// An answer of any kind: `.json(job)`, `.status(503)`, `.text("busy", status: 429, headers: [.retryAfter: "5"])`.
public struct MockAnswer: Sendable {
    public var status: HTTPResponse.Status
    public var headers: HTTPFields
    public var body: [UInt8]
    /// In place of the body, for what comes bit by bit.
    var stream: (@Sendable () -> ResponseBody)?

    public init(status: Int, headers: HTTPFields = [:], body: [UInt8] = []) {
        self.status = HTTPResponse.Status(code: status)
        self.headers = headers
        self.body = body
    }

    /// A value as JSON.
    public static func json(
        _ value: some JSONCodable, status: Int = 200, headers: HTTPFields = [:]
    ) -> MockAnswer {
        MockAnswer(status, "application/json", headers, value.jsonBytes())
    }

    /// JSON as the server would write it: `.json(text: #"{"status": "new"}"#)`.
    public static func json(text: String, status: Int = 200, headers: HTTPFields = [:]) -> MockAnswer {
        MockAnswer(status, "application/json", headers, Array(text.utf8))
    }

    public static func text(_ text: String, status: Int = 200, headers: HTTPFields = [:]) -> MockAnswer {
        MockAnswer(status, "text/plain; charset=utf-8", headers, Array(text.utf8))
    }

    public static func data(_ data: Data, status: Int = 200, headers: HTTPFields = [:]) -> MockAnswer {
        MockAnswer(status, "application/octet-stream", headers, [UInt8](data))
    }

    /// No body.
    public static func status(_ code: Int, headers: HTTPFields = [:]) -> MockAnswer {
        MockAnswer(status: code, headers: headers)
    }

    /// - Parameter mediaType: Where `headers` says none.
    init(_ status: Int, _ mediaType: String, _ headers: HTTPFields, _ body: [UInt8]) {
        self.init(status: status, headers: headers, body: body)
        if headers[.contentType] == nil { self.headers[.contentType] = mediaType }
    }

    var response: (HTTPResponse, ResponseBody) {
        (HTTPResponse(status: status, headerFields: headers), stream?() ?? ResponseBody(body))
    }
}
