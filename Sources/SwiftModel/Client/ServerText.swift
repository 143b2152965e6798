import APIModel

/// Spells a server in place.
enum ServerText {
    static func expression(_ server: APIModel.Server) -> String {
        guard !server.variables.isEmpty else { return SwiftLiteral.string(server.url) }
        let values = server.variables.map {
            SwiftLiteral.string($0.name) + ": " + SwiftLiteral.string($0.defaultValue)
        }
        return "ServerURL(template: \(SwiftLiteral.string(server.url)), [\(values.joined(separator: ", "))])"
    }
}

extension APIModel.Server {
    /// True for an address that needs no other to be complete.
    var isAbsolute: Bool {
        url.hasPrefix("http://") || url.hasPrefix("https://")
            || (url.hasPrefix("{") && url.contains("://")) || url.hasPrefix("{")
    }
}
