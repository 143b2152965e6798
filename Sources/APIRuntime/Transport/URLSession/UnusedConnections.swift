#if canImport(FoundationNetworking)
    import Foundation
    import FoundationNetworking

    /// Sends each request over a connection that nothing was sent over before.
    ///
    /// libcurl sends a request again, whatever its method, when a connection that was used before breaks under it and
    /// no byte of the answer has come. Nothing that a session can be told forbids that, and `Connection: close` does
    /// not keep libcurl from connections that a server left open. A session of its own has none.
    final class UnusedConnections: Sendable {
        private struct Line {
            var busyCount = 0
            /// Each tells whether it has begun; what was cancelled meanwhile does not.
            var waiting: ArraySlice<@Sendable () -> Bool> = []
        }

        private let configuration: URLSessionConfiguration
        private let maximumPerOrigin: Int
        private let lines = Locked<[Origin: Line]>([:])

        init(_ configuration: URLSessionConfiguration) {
            self.configuration = configuration
            maximumPerOrigin = configuration.httpMaximumConnectionsPerHost
        }

        /// Begins at once, or when other requests to the origin have ended: there are as many connections at a time as
        /// one session would make.
        func start(_ exchange: URLSessionExchange, with request: URLRequest, to origin: Origin) {
            exchange.startWatching()
            let begin = { @Sendable [self] in
                let (session, router) = URLSession.routed(configuration)
                defer { session.finishTasksAndInvalidate() }
                return exchange.start(with: request, in: session, router) { [self] in leave(origin) }
            }
            if enter(origin, begin), !begin() { leave(origin) }
        }

        /// False when it has to wait.
        private func enter(_ origin: Origin, _ begin: @escaping @Sendable () -> Bool) -> Bool {
            lines.withLock { lines in
                guard lines[origin, default: Line()].busyCount < maximumPerOrigin else {
                    lines[origin]?.waiting.append(begin)
                    return false
                }
                lines[origin, default: Line()].busyCount += 1
                return true
            }
        }

        /// Whoever waits longest takes the place; elsewhere, as this is often called on the queue that is behind all
        /// sessions, and making a task waits for it.
        private func leave(_ origin: Origin) {
            guard let begin = nextInLine(origin) else { return }
            DispatchQueue.global().async { [self] in
                if !begin() { leave(origin) }
            }
        }

        private func nextInLine(_ origin: Origin) -> (@Sendable () -> Bool)? {
            lines.withLock { lines in
                if let next = lines[origin]?.waiting.popFirst() { return next }
                lines[origin]?.busyCount -= 1
                if lines[origin]?.busyCount == 0 { lines[origin] = nil }
                return nil
            }
        }
    }
#endif
