/// The body of a request to a token server.
struct OAuthForm: Sendable {
    private(set) var fields: [(name: String, value: String)] = []

    init(_ grantType: String, scopes: [String] = [], _ parameters: [String: String] = [:]) {
        append("grant_type", grantType)
        append(scopes: scopes, parameters)
    }

    /// For what is no grant.
    init(scopes: [String], _ parameters: [String: String]) {
        append(scopes: scopes, parameters)
    }

    private mutating func append(scopes: [String], _ parameters: [String: String]) {
        if !scopes.isEmpty { append("scope", scopes.joined(separator: " ")) }
        for (name, value) in parameters.sorted(by: { $0.key < $1.key }) { append(name, value) }
    }

    mutating func append(_ name: String, _ value: String) { fields.append((name, value)) }

    /// What an error must not repeat.
    var secrets: [String] { fields.filter { $0.name != "grant_type" && $0.name != "scope" }.map(\.value) }

    var text: String {
        fields.map { PercentEncoding.encode($0.name) + "=" + PercentEncoding.encode($0.value) }.joined(separator: "&")
    }
}
