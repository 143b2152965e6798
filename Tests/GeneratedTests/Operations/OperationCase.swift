import APIJSON
import Foundation
import HTTPTypes
import PlatformAPI
import Testing
import TestServer

/// A call of one operation, what the server must then be asked, and what it answers.
struct OperationCase: Sendable, CustomTestStringConvertible {
    enum Body: Sendable {
        case none
        case json(JSONValue)
        case form([FormPart])
    }

    let id: String
    let method: String
    let path: String
    /// As it stands in the request.
    var query = ""
    var body = Body.none
    var status = 200
    /// What the server answers; the call must give the same again.
    let answer: JSONValue
    let call: @Sendable (PlatformClient) async throws -> any JSONCodable

    var testDescription: String { id }
}

extension OperationCase {
    static let all = jobs + templates + workflows + sources + destinations

    static let token = "token-of-the-tests"
    /// Given to every call of the table.
    static let key = "key-of-the-account"

    static func check(_ request: RecordedRequest, of operation: OperationCase) throws {
        #expect(request.method == operation.method)
        #expect(request.path == operation.path)
        #expect(request.query == operation.query)
        #expect(request.headers["authorization"] == "Bearer \(token)")
        #expect(request.headers["accept"] == "application/json")
        #expect(request.headers["unstructured-api-key"] == key)
        try operation.body.check(request)
    }
}

extension OperationCase.Body {
    fileprivate func check(_ request: RecordedRequest) throws {
        switch self {
        case .none:
            #expect(request.headers["content-type"] == nil)
            #expect(request.bodyLength == 0)
        case .json(let expected):
            #expect(request.headers["content-type"] == "application/json")
            #expect(try JSONValue(jsonBytes: request.body) == expected)
        case .form(let parts):
            #expect(try FormPart.parts(of: request) == parts)
        }
    }
}
