#if Logging
    public import HTTPTypes
    public import Logging

    /// Logs every call when it is over: method, address, status or error, and how long it took. On level `trace` also
    /// the headers, and the request before it is sent. Secrets are not shown, see ``Redaction``; bodies never are.
    public struct LoggingMiddleware: Middleware {
        private let logger: Logger
        private let level: Logger.Level
        private let redaction: Redaction

        /// - Parameter level: Of calls that were answered, whatever the status. Those that were not are logged as
        ///   warnings.
        public init(_ logger: Logger, level: Logger.Level = .debug, redaction: Redaction = Redaction()) {
            self.logger = logger
            self.level = level
            self.redaction = redaction
        }

        public func intercept(
            _ request: HTTPRequest, body: RequestBody?, next: Next
        ) async throws -> (HTTPResponse, ResponseBody) {
            let address =
                "\(request.scheme ?? "")://\(request.authority ?? "")\(redaction.shown(target: request.path ?? "/"))"
            let title: Logger.Message = "\(request.method.rawValue) \(address)"
            var facts: Logger.Metadata = [
                "http.request.method": "\(request.method.rawValue)", "url.full": "\(address)",
            ]
            if let operation = CalledOperation.current { facts["operation"] = "\(operation.id)" }
            logger.trace(title, metadata: facts.merging(headers(request.headerFields, "request")) { $1 })
            let start = ContinuousClock.now
            do {
                let answer = try await next(request, body)
                facts["http.response.status_code"] = "\(answer.0.status.code)"
                facts["duration"] = "\(ContinuousClock.now - start)"
                if logger.logLevel == .trace { facts.merge(headers(answer.0.headerFields, "response")) { $1 } }
                logger.log(level: level, title, metadata: facts)
                return answer
            } catch {
                facts["error.type"] = "\(ObservedCall.errorType(error))"
                facts["duration"] = "\(ContinuousClock.now - start)"
                logger.log(level: error is CancellationError ? level : .warning, title, metadata: facts)
                throw error
            }
        }

        private func headers(_ fields: HTTPFields, _ side: String) -> Logger.Metadata {
            ["http.\(side).headers": .dictionary(redaction.shown(fields).mapValues { .string($0) })]
        }
    }
#endif
