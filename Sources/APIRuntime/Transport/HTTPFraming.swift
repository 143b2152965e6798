import HTTPTypes

extension HTTPField.Name {
    /// Whether it delimits a body. That is the transport's to say; a second word on it would let servers disagree.
    var isFraming: Bool { self == .contentLength || self == .transferEncoding }
}

extension HTTPFields {
    /// The value of the first field of that name; quicker than all of them joined.
    func first(_ name: HTTPField.Name) -> String? {
        first { $0.name == name }?.value
    }
}

extension HTTPResponse {
    /// The length of the body as it is read; `nil` where it is not known, or is that of the compressed body.
    var contentLength: Int64? {
        guard !headerFields.contains(.contentEncoding) else { return nil }
        return headerFields.first(.contentLength).flatMap { Int64($0) }.flatMap { $0 >= 0 ? $0 : nil }
    }
}
