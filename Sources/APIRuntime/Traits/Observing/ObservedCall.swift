#if Logging || Tracing || Metrics
    import HTTPTypes

    /// A call in the words of OpenTelemetry's conventions for HTTP clients
    /// (https://opentelemetry.io/docs/specs/semconv/http).
    struct ObservedCall: Sendable {
        /// `_OTHER` for methods that no standard knows, so that a metric has few values.
        let method: String
        let host: String
        let port: Int
        let scheme: String
        /// The path of the operation with `{names}`, if there is one.
        let pathTemplate: String?

        init(_ request: HTTPRequest) {
            let origin = Origin(scheme: request.scheme ?? "", authority: request.authority ?? "")
            method = ObservedCall.knownMethods.contains(request.method) ? request.method.rawValue : "_OTHER"
            host = origin.host
            scheme = origin.scheme
            port = Int(origin.port) ?? (origin.scheme == "https" ? 443 : 80)
            pathTemplate = CalledOperation.current?.pathTemplate
        }

        private static let knownMethods: Set<HTTPRequest.Method> = [
            .get, .head, .post, .put, .delete, .connect, .options, .trace, .patch,
        ]

        /// Low in cardinality: the method, and the path with its parameters' names.
        var name: String {
            let method = method == "_OTHER" ? "HTTP" : method
            return pathTemplate.map { "\(method) \($0)" } ?? method
        }

        /// `error.type`: the status of a failure, or the kind of error; `nil` for success.
        static func errorType(_ status: HTTPResponse.Status) -> String? {
            status.code >= 400 ? "\(status.code)" : nil
        }

        /// `error.type` of what was thrown: few values, and no words that could hold anything private.
        static func errorType(_ error: any Error) -> String {
            switch error {
            case let error as TransportError: "\(error.kind)"
            default: "\(type(of: error))"
            }
        }
    }
#endif
