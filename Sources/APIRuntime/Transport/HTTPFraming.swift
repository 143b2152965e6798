import HTTPTypes

extension HTTPField.Name {
    /// Whether it delimits a body. That is the transport's to say; a second word on it would let servers disagree.
    var isFraming: Bool { self == .contentLength || self == .transferEncoding }
}

extension HTTPResponse {
    /// The length of the body as it is read; `nil` where it is not known, or is that of the compressed body.
    var contentLength: Int64? {
        guard headerFields[.contentEncoding] == nil else { return nil }
        return headerFields[.contentLength].flatMap { Int64($0) }.flatMap { $0 >= 0 ? $0 : nil }
    }
}
