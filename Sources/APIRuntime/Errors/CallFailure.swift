/// An ``APIError`` without the part that knows types: what everything below the decoding of answers throws.
enum CallFailure: Error {
    case transport(TransportError)
    case timedOut(TimeLimit)
    case cancelled
    case invalidRequest(InvalidRequest)
    case missingCredentials([[String]])
    case credentialUnavailable(scheme: String, any Error)
    case middleware(any Error)

    /// Sorts what came up through the layers of a call. What none of them throws is a middleware's.
    init(_ error: any Error, timeout: Duration) {
        switch error {
        case let failure as CallFailure: self = failure
        case is CancellationError: self = .cancelled
        case let problem as InvalidRequest: self = .invalidRequest(problem)
        case let error as TransportError where error.kind == .silence:
            self = .timedOut(TimeLimit(scope: .silence, limit: timeout, head: error.head))
        case let error as TransportError: self = .transport(error)
        default: self = .middleware(error)
        }
    }
}

extension APIError {
    init(_ failure: CallFailure) {
        self =
            switch failure {
            case .transport(let error): .transport(error)
            case .timedOut(let limit): .timedOut(limit)
            case .cancelled: .cancelled
            case .invalidRequest(let problem): .invalidRequest(problem)
            case .missingCredentials(let alternatives): .missingCredentials(alternatives)
            case .credentialUnavailable(let scheme, let error): .credentialUnavailable(scheme: scheme, error)
            case .middleware(let error): .middleware(error)
            }
    }
}
