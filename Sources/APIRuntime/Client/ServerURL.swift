public import Foundation

/// Where an API lives: scheme, host, port and the path that all operations share.
///
/// A literal is the usual form: `let server: ServerURL = "https://api.example.com/v1"`. What is not an absolute
/// `http` or `https` URL is reported by the first call, as ``APIError/invalidRequest(_:)``.
public struct ServerURL: Sendable, Hashable {
    private struct Parts: Sendable, Hashable {
        let scheme: String
        let authority: String
        let path: String
        let origin: Origin
        let problem: InvalidRequest?
    }

    // Behind one reference: every generated operation passes an optional server.
    @Indirect private var parts: Parts

    /// `http` or `https`.
    var scheme: String { parts.scheme }
    /// Host in lower case and, where the URL states it, the port.
    var authority: String { parts.authority }
    /// Percent-encoded, without a slash at the end: empty, or `/v1`.
    var path: String { parts.path }
    /// What may receive the credentials of this server.
    var origin: Origin { parts.origin }
    var problem: InvalidRequest? { parts.problem }

    /// Takes an absolute `http` or `https` URL without user, query and fragment; `nil` for anything else.
    public init?(_ text: String) {
        self.init(parsing: text)
        if problem != nil { return nil }
    }

    /// Takes an absolute `http` or `https` URL without user, query and fragment; `nil` for anything else.
    public init?(_ url: URL) {
        self.init(url.absoluteString)
    }

    /// Fills the variables of a server that the API describes with a template (OpenAPI 3.1, 4.8.6).
    ///
    /// A value inside the host cannot add a path, a user or a port of its own: that would send credentials elsewhere.
    public init(template: String, _ variables: [String: String]) {
        switch ServerURL.expand(template, variables) {
        case .success(let text): self.init(parsing: text)
        case .failure(let problem): self.init(problem)
        }
    }

    private init(_ problem: InvalidRequest) {
        self.init(scheme: "", authority: "", path: "", problem: problem)
    }

    private init(parsing text: String) {
        guard let parts = AbsoluteURL(text), parts.query == nil, !parts.hasUser else {
            self.init(.invalidServer(ServerURL.withoutSecrets(text)))
            return
        }
        var path = PercentEncoding.repairedPath(parts.path)
        while path.hasSuffix("/") { path.removeLast() }
        self.init(scheme: parts.scheme, authority: parts.authority, path: path, problem: nil)
    }

    private init(scheme: String, authority: String, path: String, problem: InvalidRequest?) {
        let origin = Origin(scheme: scheme, authority: authority)
        parts = Parts(scheme: scheme, authority: authority, path: path, origin: origin, problem: problem)
    }
}

extension ServerURL: ExpressibleByStringLiteral {
    public init(stringLiteral text: String) {
        self.init(parsing: text)
    }
}

extension ServerURL: CustomStringConvertible {
    public var description: String {
        problem.map { "invalid server (\($0))" } ?? "\(scheme)://\(authority)\(path)"
    }
}

extension ServerURL {
    /// Errors show it, and user and query may be credentials.
    private static func withoutSecrets(_ text: String) -> String {
        var text = text[...]
        if let at = text.lastIndex(of: "@") {
            let scheme = text.firstRange(of: "://").map { text[..<$0.upperBound] } ?? ""
            text = scheme + "…" + text[at...]
        }
        guard let mark = text.firstIndex(of: "?") else { return String(text) }
        return text[...mark] + "…"
    }

    private static func expand(
        _ template: String, _ variables: [String: String]
    ) -> Result<String, InvalidRequest> {
        var text = ""
        var rest = template[...]
        while let opening = rest.firstIndex(of: "{") {
            text += rest[..<opening]
            guard let closing = rest[opening...].firstIndex(of: "}") else { return .failure(.invalidServer(template)) }
            let name = String(rest[rest.index(after: opening)..<closing])
            guard let value = variables[name] else { return .failure(.missingServerVariable(name)) }
            guard !endsInsideHost(text) || value.utf8.allSatisfy(isHostByte) else {
                return .failure(.invalidServerVariable(name))
            }
            text += value
            rest = rest[rest.index(after: closing)...]
        }
        return .success(text + rest)
    }

    private static func endsInsideHost(_ text: String) -> Bool {
        guard let separator = text.firstRange(of: "://") else { return false }
        return !text[separator.upperBound...].contains("/")
    }

    private static func isHostByte(_ byte: UInt8) -> Bool {
        PercentEncoding.isUnreserved(byte) || byte == UInt8(ascii: ":")
    }
}
