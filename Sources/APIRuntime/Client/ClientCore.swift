import HTTPTypes

/// Sends the requests of a generated client: everything that does not depend on the types of an operation.
///
/// A call runs through these layers, from the outside in: total time limit, ``Middleware``, retries, authentication,
/// redirects, ``HTTPTransport``.
public final class ClientCore: Sendable {
    public let server: ServerURL
    /// Which security schemes operations need that do not say so themselves, see ``OperationRequest``.
    public let security: [[String]]
    public let credentials: CredentialSet
    /// Values for parameters that many operations take.
    public let defaults: ParameterDefaults
    public let configuration: ClientConfiguration

    public init(
        server: ServerURL, security: [[String]] = [], credentials: CredentialSet = [:],
        defaults: ParameterDefaults = ParameterDefaults(), configuration: ClientConfiguration = ClientConfiguration()
    ) {
        self.server = server
        self.security = security
        self.credentials = credentials
        self.defaults = defaults
        self.configuration = configuration
    }
}

/// Shows its server alone: what else it holds may be secret, or changing while somebody looks.
extension ClientCore: CustomReflectable {
    public var customMirror: Mirror { Mirror(self, children: ["server": server]) }
}

/// An answer, as far as it was read.
struct ReceivedResponse: Sendable {
    let head: ResponseHead
    let content: ReceivedContent
    /// Which of the expected forms it has.
    let form: Int?
    /// What was sent in proof, to keep it out of errors.
    let secrets: [String]
}

extension ClientCore {
    /// Sends a request and reads its answer as one of the forms needs it. Without forms nothing is read.
    func exchange(
        _ operation: OperationRequest, _ options: RequestOptions, forms: [ResponseForm]?
    ) async throws(CallFailure) -> ReceivedResponse {
        let timeout = options.timeout ?? configuration.timeout
        do {
            try Task.checkCancellation()
            return try await Duration.limit(options.totalTimeout ?? configuration.totalTimeout) { [self] in
                try await run(operation, options, forms)
            }
        } catch {
            throw CallFailure(error, timeout: timeout)
        }
    }

    private func run(
        _ operation: OperationRequest, _ options: RequestOptions, _ forms: [ResponseForm]?
    ) async throws -> ReceivedResponse {
        let server = configuration.usesOneServer ? server : operation.server ?? server
        let request = try operation.completed(by: defaults).assemble(
            server: server, configuration: configuration, options: options)
        let authentication = authentication(for: operation, origin: server.origin)
        let sender = sender(operation, options, forms, authentication)
        let send = configuration.middleware.reversed().reduce({ try await sender.send($0, $1) } as Middleware.Next) {
            next, middleware in
            { try await middleware.intercept($0, body: $1, next: next) }
        }
        let (response, body) = try await CalledOperation.$current.withValue(CalledOperation(operation)) {
            try await send(request, operation.body)
        }
        let head = ResponseHead(response)
        let mediaType = head.mediaType
        let form = forms.flatMap { ResponseForm.choose(among: $0, status: head.status.code, mediaType: mediaType) }
        let secrets = authentication.secrets.withLock { $0 }
        let content: ReceivedContent =
            forms.isCollected(head.status, mediaType)
            ? .bytes(try await body.bytes(upTo: configuration.maximumResponseSize), mediaType)
            : .stream(
                ReceivedStream(
                    body: body, head: head, timeout: options.timeout ?? configuration.timeout, secrets: secrets))
        return ReceivedResponse(head: head, content: content, form: form, secrets: secrets)
    }

    private func authentication(for operation: OperationRequest, origin: Origin) -> Authentication {
        let alternatives = operation.securityAlternatives ?? security
        return Authentication(
            alternatives: configuration.sendsWithoutCredentials ? alternatives + [[]] : alternatives,
            credentials: credentials, origin: origin)
    }

    private func sender(
        _ operation: OperationRequest, _ options: RequestOptions, _ forms: [ResponseForm]?,
        _ authentication: Authentication
    ) -> RetryingSender {
        var transportOptions = TransportOptions(
            timeout: options.timeout ?? configuration.timeout, progress: options.progress, operation: operation)
        transportOptions.isCollected = { forms.isCollected($0.status, $0.mediaType) }
        let redirecting = RedirectingSender(
            transport: configuration.transport, options: transportOptions,
            maximumRedirects: configuration.maximumRedirects, credentials: credentials,
            isDescribed: { forms.describe($0) })
        let totalTimeout = options.totalTimeout ?? configuration.totalTimeout
        return RetryingSender(
            next: AuthenticatingSender(next: redirecting, authentication: authentication),
            policy: options.retry ?? configuration.retry, isSafeToRepeat: operation.isSafeToRepeat(options),
            deadline: totalTimeout.map { ContinuousClock.now + $0 },
            maximumResponseSize: configuration.maximumResponseSize, isCollected: transportOptions.isCollected,
            isIgnored: { forms.isIgnored($0.status, $0.mediaType) })
    }
}

extension [ResponseForm]? {
    /// Whether the body of such an answer is wanted whole. Errors that nobody documents are.
    fileprivate func isCollected(_ status: HTTPResponse.Status, _ mediaType: MediaType?) -> Bool {
        guard self != nil else { return false }
        return form(of: status, mediaType).map { !$0.isStreamed(mediaType) } ?? true
    }

    /// Whether the document says of such an answer that it has no content.
    fileprivate func isIgnored(_ status: HTTPResponse.Status, _ mediaType: MediaType?) -> Bool {
        if case .empty? = form(of: status, mediaType)?.content { true } else { false }
    }

    private func form(of status: HTTPResponse.Status, _ mediaType: MediaType?) -> ResponseForm? {
        guard let self else { return nil }
        return ResponseForm.choose(among: self, status: status.code, mediaType: mediaType).map { self[$0] }
    }

    /// More precisely than as the default.
    fileprivate func describe(_ status: HTTPResponse.Status) -> Bool {
        self?.contains { $0.status.precision(for: status.code) ?? 0 > 0 } ?? false
    }
}
