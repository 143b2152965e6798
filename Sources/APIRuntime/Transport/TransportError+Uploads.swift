extension TransportError {
    static var wrongLength: TransportError {
        TransportError(.unreadableRequestBody, "it has not the length that was given")
    }

    /// What to say when a stream of the caller fails.
    static func unreadableBody(_ error: any Error) -> any Error {
        switch error {
        case is InvalidRequest, is TransportError, is CancellationError: error
        default: TransportError(.unreadableRequestBody, "\(type(of: error))")
        }
    }
}
