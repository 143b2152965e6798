public import HTTPTypes

/// One part of a multipart answer.
public struct ReceivedPart<Value: Sendable>: Sendable {
    public let headers: HTTPFields
    public let value: Value

    /// What the part is called, where it says so.
    public var name: String? { disposition.name }
    /// The name of the file that the part is, where it is one. It may hold anything, `../` too.
    public var filename: String? { disposition.filename }

    private var disposition: ContentDisposition { ContentDisposition(headers[.contentDisposition] ?? "") }
}
