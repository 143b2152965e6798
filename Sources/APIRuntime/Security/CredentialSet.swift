/// The security schemes of a document, each with the credential that the client was given for it, if any:
///
/// ```swift
/// let set: CredentialSet = [SecurityScheme("HTTPBearer", .bearer): httpBearer]
/// ```
public struct CredentialSet: Sendable {
    private var entries: [String: Entry] = [:]
    /// Of the API keys that go into the query.
    private(set) var keyNames: Set<String> = []

    private struct Entry: Sendable {
        let scheme: SecurityScheme
        let credential: Credential?
    }

    public init() {}

    func scheme(named name: String) -> SecurityScheme? { entries[name]?.scheme }
    func credential(for scheme: SecurityScheme) -> Credential? { entries[scheme.name]?.credential }
}

extension CredentialSet: ExpressibleByDictionaryLiteral {
    public init(dictionaryLiteral elements: (SecurityScheme, Credential?)...) {
        for (scheme, credential) in elements {
            entries[scheme.name] = Entry(scheme: scheme, credential: credential)
            if case .query(let name) = scheme.kind, credential != nil { keyNames.insert(name) }
        }
    }
}
