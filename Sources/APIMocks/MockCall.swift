public import APIJSON
import APIRuntime
import Foundation
public import HTTPTypes

/// A call as the server would have seen it.
public struct MockCall: Sendable {
    /// The `operationId` of the document, or what stands in for it; empty for a request of no operation, such as one
    /// for a token.
    public let operation: String
    /// With the headers of client and call, and credentials where the client has any.
    public let request: HTTPRequest
    public let body: [UInt8]
    let arguments: CallArguments

    init(_ operation: OperationRequest?, _ request: HTTPRequest, _ body: [UInt8]) {
        self.operation = operation?.operationID ?? ""
        self.request = request
        self.body = body
        arguments = operation.map { CallArguments($0, body: body) } ?? CallArguments(request, body: body)
    }

    public var method: HTTPRequest.Method { request.method }
    public var headers: HTTPFields { request.headerFields }

    /// Decoded, without the query: `/api/v1/jobs/42`.
    public var path: String {
        let path = (request.path ?? "/").prefix { $0 != "?" }
        return path.removingPercentEncoding ?? String(path)
    }

    /// The values that the query has under a name, decoded, in their order.
    public func query(_ name: String) -> [String] {
        let path = request.path ?? ""
        return FormText.values(of: name, in: path.drop { $0 != "?" }.dropFirst())
    }

    /// The values that a body of `application/x-www-form-urlencoded` has under a name, decoded, in their order.
    public func form(_ name: String) -> [String] {
        FormText.values(of: name, in: bodyText[...])
    }

    public var bodyText: String { String(decoding: body, as: UTF8.self) }

    /// The body as the type that the call was given.
    ///
    /// - Throws: `JSONError` where it is not one.
    public func body<Body: JSONCodable>(as type: Body.Type = Body.self) throws(JSONError) -> Body {
        try Body(jsonBytes: body)
    }
}

private enum FormText {
    static func values(of name: String, in text: Substring) -> [String] {
        text.split(separator: "&").compactMap { pair in
            let halves = pair.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
            return decoded(halves[0]) == name ? halves.count > 1 ? decoded(halves[1]) : "" : nil
        }
    }

    private static func decoded(_ text: Substring) -> String {
        text.replacing("+", with: " ").removingPercentEncoding ?? String(text)
    }
}
