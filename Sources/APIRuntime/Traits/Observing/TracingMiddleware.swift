#if Tracing
    public import HTTPTypes
    public import Tracing

    /// Makes a span of every call, with the names of OpenTelemetry's conventions, and tells the server to which trace
    /// it belongs. Retries and redirects are part of the call; the span ends when the answer is there, or when the head
    /// of an answer that is handed over as a stream is.
    public struct TracingMiddleware: Middleware {
        private let tracer: (any Tracer)?
        private let redaction: Redaction

        /// - Parameter tracer: `nil` for the one of the process, `InstrumentationSystem.tracer`.
        public init(_ tracer: (any Tracer)? = nil, redaction: Redaction = Redaction()) {
            self.tracer = tracer
            self.redaction = redaction
        }

        public func intercept(
            _ request: HTTPRequest, body: RequestBody?, next: Next
        ) async throws -> (HTTPResponse, ResponseBody) {
            let tracer = tracer ?? InstrumentationSystem.tracer
            return try await trace(request, body, next, with: tracer)
        }

        private func trace(
            _ request: HTTPRequest, _ body: RequestBody?, _ next: Next, with tracer: some Tracer
        ) async throws -> (HTTPResponse, ResponseBody) {
            let call = ObservedCall(request)
            let span = tracer.startSpan(call.name, ofKind: .client)
            defer { span.end() }
            describe(request, call, in: span)
            var request = request
            tracer.inject(span.context, into: &request.headerFields, using: FieldInjector())
            do {
                let answer = try await next(request, body)
                span.attributes["http.response.status_code"] = answer.0.status.code
                if let type = ObservedCall.errorType(answer.0.status) { fail(span, type) }
                return answer
            } catch {
                fail(span, ObservedCall.errorType(error))
                throw error
            }
        }

        private func describe(_ request: HTTPRequest, _ call: ObservedCall, in span: some Span) {
            span.updateAttributes { attributes in
                attributes["http.request.method"] = call.method
                if call.method == "_OTHER" { attributes["http.request.method_original"] = request.method.rawValue }
                attributes["server.address"] = call.host
                attributes["server.port"] = call.port
                attributes["url.full"] =
                    "\(call.scheme)://\(request.authority ?? "")\(redaction.shown(target: request.path ?? "/"))"
                if let template = call.pathTemplate { attributes["url.template"] = template }
            }
        }

        /// Errors are told by their type alone: words could hold anything.
        private func fail(_ span: some Span, _ type: String) {
            span.attributes["error.type"] = type
            span.setStatus(SpanStatus(code: .error))
        }
    }

    private struct FieldInjector: Injector {
        func inject(_ value: String, forKey key: String, into fields: inout HTTPFields) {
            guard let name = HTTPField.Name(key) else { return }
            fields[name] = value
        }
    }
#endif
