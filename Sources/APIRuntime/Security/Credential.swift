/// What a client proves itself with: a fixed value, a user name and password, or a provider that is asked for a value.
///
/// It is sent to the server's own origin only, and never printed: its description says nothing of it.
public struct Credential: Sendable {
    enum Source: Sendable {
        case fixed(Secret)
        case provided(ProvidedSecret)
    }

    let source: Source

    /// A token or an API key.
    public static func value(_ value: String) -> Credential {
        Credential(source: .fixed(.value(value)))
    }

    /// A user name, which must not hold a colon, and a password, for HTTP Basic (RFC 7617).
    public static func basic(user: String, password: String) -> Credential {
        Credential(source: .fixed(.basic(user: user, password: password)))
    }

    /// Asks for a token or an API key when one is needed first, and again when a server answers 401.
    ///
    /// Calls that need it at the same time wait for one answer together; the request that met the 401 is sent once more
    /// with the new value.
    ///
    /// - Parameters:
    ///   - lifetime: How long a value is kept before the provider is asked again; `.zero` asks for each call. `nil`
    ///     keeps it until a server answers 401.
    ///   - fetch: What it throws comes out as ``APIError/credentialUnavailable(scheme:_:)``.
    public static func provider(
        lifetime: Duration? = nil, _ fetch: @escaping @Sendable () async throws -> String
    ) -> Credential {
        Credential(source: .provided(ProvidedSecret(lifetime: lifetime, fetch: fetch)))
    }
}

extension Credential: CustomStringConvertible, CustomDebugStringConvertible, CustomReflectable {
    public var description: String { "Credential([redacted])" }
    public var debugDescription: String { description }
    public var customMirror: Mirror { Mirror(self, children: []) }
}

/// What is behind a credential at one moment.
enum Secret: Sendable, Hashable {
    case value(String)
    case basic(user: String, password: String)
}

extension Secret: CustomStringConvertible, CustomDebugStringConvertible, CustomReflectable {
    var description: String { "[redacted]" }
    var debugDescription: String { description }
    var customMirror: Mirror { Mirror(self, children: []) }
}
