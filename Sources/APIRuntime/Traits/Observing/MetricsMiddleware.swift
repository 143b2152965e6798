#if Metrics
    public import CoreMetrics
    public import HTTPTypes

    /// Measures every call, under the names of OpenTelemetry's conventions:
    ///
    /// - `http.client.request.duration`, a timer: the whole call with its retries and redirects, until the answer is
    ///   there,
    ///   or the head of an answer that is handed over as a stream
    /// - `http.client.active_requests`, a meter
    /// - `http.client.request.body.size` and `http.client.response.body.size`, recorders, in bytes, where they are
    ///   known
    ///
    /// The dimensions are `http.request.method`, `server.address`, `server.port`, `url.scheme`, `url.template`, and of
    /// the outcome `http.response.status_code` and `error.type`.
    public struct MetricsMiddleware: Middleware {
        private let factory: any MetricsFactory

        /// - Parameter factory: That of the process unless another is given.
        public init(_ factory: any MetricsFactory = MetricsSystem.factory) {
            self.factory = factory
        }

        public func intercept(
            _ request: HTTPRequest, body: RequestBody?, next: Next
        ) async throws -> (HTTPResponse, ResponseBody) {
            let call = ObservedCall(request)
            let active = Meter(
                label: "http.client.active_requests", dimensions: call.dimensions, factory: factory)
            active.increment()
            defer { active.decrement() }
            let start = ContinuousClock.now
            do {
                let answer = try await next(request, body)
                var dimensions = call.dimensions
                dimensions.append(("http.response.status_code", "\(answer.0.status.code)"))
                if let type = ObservedCall.errorType(answer.0.status) { dimensions.append(("error.type", type)) }
                record(ContinuousClock.now - start, dimensions)
                record(try? body?.length(), "http.client.request.body.size", dimensions)
                record(answer.1.length, "http.client.response.body.size", dimensions)
                return answer
            } catch {
                record(ContinuousClock.now - start, call.dimensions + [("error.type", ObservedCall.errorType(error))])
                throw error
            }
        }

        private func record(_ duration: Duration, _ dimensions: [(String, String)]) {
            let (seconds, attoseconds) = duration.components
            Timer(
                label: "http.client.request.duration", dimensions: dimensions, preferredDisplayUnit: .seconds,
                factory: factory
            ).recordNanoseconds(seconds * 1_000_000_000 + attoseconds / 1_000_000_000)
        }

        private func record(_ byteCount: Int64??, _ label: String, _ dimensions: [(String, String)]) {
            guard case let byteCount?? = byteCount else { return }
            Recorder(label: label, dimensions: dimensions, aggregate: true, factory: factory).record(byteCount)
        }
    }

    extension ObservedCall {
        fileprivate var dimensions: [(String, String)] {
            var dimensions = [
                ("http.request.method", method), ("server.address", host), ("server.port", "\(port)"),
                ("url.scheme", scheme),
            ]
            if let pathTemplate { dimensions.append(("url.template", pathTemplate)) }
            return dimensions
        }
    }
#endif
