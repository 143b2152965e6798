import APIRuntime
import Foundation
import HTTPTypes

/// Which calls an answer is for.
struct CallPattern: Sendable {
    /// `nil` for every call.
    let arguments: CallArguments?
    private let takesOtherArguments: Bool

    static let everyCall = CallPattern(arguments: nil, takesOtherArguments: true)

    private init(arguments: CallArguments?, takesOtherArguments: Bool) {
        self.arguments = arguments
        self.takesOtherArguments = takesOtherArguments
    }

    init<Success, Failure>(_ operation: APIOperation<Success, Failure>) {
        self.init(arguments: CallArguments(operation.request), takesOtherArguments: false)
    }

    init<Success, Failure>(any operation: APIOperation<Success, Failure>) {
        self.init(arguments: CallArguments(operation.request), takesOtherArguments: true)
    }

    func matches(_ call: MockCall) -> Bool {
        guard let arguments else { return true }
        return takesOtherArguments ? arguments.isSameOperation(as: call.arguments) : arguments == call.arguments
    }
}

/// What tells one call of an operation from another. What the client adds, such as credentials, is no part of it.
struct CallArguments: Sendable, Hashable {
    let operation: String
    let method: HTTPRequest.Method
    let template: String
    /// Path and query below the server's; what is wrong with them where there are none.
    let target: String
    let headers: HTTPFields
    let cookies: [String]
    /// `nil` where it cannot be read a second time.
    let body: [UInt8]?

    /// - Parameter body: As it was sent; without it, as it would be.
    init(_ request: OperationRequest, body: [UInt8]? = nil) {
        operation = request.operationID
        method = request.method
        template = request.pathTemplate
        do throws(InvalidRequest) {
            target = try request.target(below: "", [:])
        } catch {
            target = "\(error)"
        }
        cookies = request.cookiePairs
        let boundary = request.headerFields[.contentType].flatMap(Self.boundary)
        headers = HTTPFields(request.headerFields.filter { boundary == nil || $0.name != .contentType })
        let bytes = body ?? Self.bytes(of: request.body)
        self.body = boundary.map { bytes?.replacing(Array($0.utf8), with: []) } ?? bytes
    }

    /// For a request that belongs to no operation.
    init(_ request: HTTPRequest, body: [UInt8]) {
        operation = ""
        method = request.method
        template = String((request.path ?? "/").prefix { $0 != "?" })
        target = template
        headers = [:]
        cookies = []
        self.body = body
    }

    /// `POST /jobs/42/cancel`
    var line: String { "\(method) \(target)" }

    func isSameOperation(as other: CallArguments) -> Bool {
        operation == other.operation && method == other.method && template == other.template
    }

    private static func bytes(of body: RequestBody?) -> [UInt8]? {
        guard let body else { return [] }
        return try? body.storedBytes()
    }

    /// What stands between the parts of a form is another text each time.
    private static func boundary(_ contentType: String) -> String? {
        guard let start = contentType.firstRange(of: "; boundary=") else { return nil }
        return String(contentType[start.upperBound...])
    }
}
