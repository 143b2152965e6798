public import APIJSON

/// Why a call failed. `Failure` is what the API's document says about its error answers: a schema, an enumeration of
/// several, or `Never`.
///
/// To catch the errors of different operations in one place, catch ``APICallError``.
// Indirect: every generated method hands errors on, and one word is less code to compile than sixteen.
public indirect enum APIError<Failure: Sendable>: Error, Sendable {
    /// An error that the document describes, decoded.
    case documented(Failure, BufferedResponse)
    /// An answer with a status that the document does not describe, or describes without content.
    case undocumented(BufferedResponse)
    /// An answer whose status is described, but whose content is not what the document says.
    case undecodable(JSONError, BufferedResponse)
    /// No answer, or not all of it.
    case transport(TransportError)
    /// One of the limits on time was reached.
    case timedOut(TimeLimit)
    /// The task was cancelled.
    case cancelled
    /// The request cannot be sent as it was asked for. Nothing has left the machine.
    case invalidRequest(InvalidRequest)
    /// The operation needs credentials that the client was not given. The security schemes that would do, the first
    /// alternative of the document first. Nothing has left the machine.
    case missingCredentials([[String]])
    /// A credential's provider failed. Nothing has left the machine.
    case credentialUnavailable(scheme: String, any Error)
    /// A middleware failed.
    case middleware(any Error)
}

/// Which limit on time was reached.
public struct TimeLimit: Sendable, Hashable {
    public enum Scope: Sendable, Hashable {
        /// No byte moved for so long: ``RequestOptions/timeout``.
        case silence
        /// The whole call took so long: ``RequestOptions/totalTimeout``.
        case total
    }

    public let scope: Scope
    public let limit: Duration
    /// What had come of the answer, if anything had.
    public let head: ResponseHead?

    public init(scope: Scope, limit: Duration, head: ResponseHead? = nil) {
        self.scope = scope
        self.limit = limit
        self.head = head
    }
}
