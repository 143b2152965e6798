import APIModel
import ToolDiagnostics

extension SwiftServer {
    /// The servers of a document, as far as they are complete addresses.
    static func servers(naming api: APIModel.API, access: String) -> [SwiftServer] {
        var scope = NameScope { ReservedWords.dodged.contains($0) }
        return api.servers.filter(\.isAbsolute).map { server in
            let proposals = names(of: server, isOnly: api.servers.count == 1)
            let name = scope.assign(proposals.first ?? "server") { Array(proposals.dropFirst()) }
            return SwiftServer(naming: server, name: name, access: access)
        }
    }

    /// What the caller must know of servers that are no complete addresses.
    static func relativeServers(of api: APIModel.API) -> String? {
        let urls = api.servers.filter { !$0.isAbsolute && !["", "/"].contains($0.url) }.map(\.url)
        guard !urls.isEmpty else { return nil }
        let list = urls.map { "`\(PlainText.singleLine($0))`" }.joined(separator: ", ")
        return "The document gives \(list) as a server, relative to where it is published: put that behind the host."
    }

    private init(naming server: APIModel.Server, name: String, access: String) {
        var scope = NameScope { ReservedWords.dodged.contains($0) }
        let variables = server.variables.map { variable in
            let name = ReservedWords.escaped(scope.assign(SwiftIdentifier.value(variable.name)))
            return SwiftServerVariable(
                declaration: "\(name): String = \(SwiftLiteral.string(variable.defaultValue))",
                key: SwiftLiteral.string(variable.name), name: name)
        }
        self.init(
            documentation: DocumentationLines.lines(
                [server.description, Self.documentation(of: server.variables)], indentation: 8),
            access: access, name: ReservedWords.escaped(name), url: SwiftLiteral.string(server.url),
            variables: variables)
    }

    private static func documentation(of variables: [APIModel.Server.Variable]) -> String? {
        let lines = variables.compactMap { variable -> String? in
            let values = variable.values.map { "`\(PlainText.singleLine($0))`" }.joined(separator: ", ")
            let parts = [variable.description, values.isEmpty ? nil : "One of \(values)."].compactMap { $0 }
            return parts.isEmpty ? nil : "- \(variable.name): \(parts.joined(separator: " "))"
        }
        return lines.isEmpty ? nil : lines.joined(separator: "\n")
    }

    /// Its own name, the words of its host; a short description before these where servers have to be told apart.
    private static func names(of server: APIModel.Server, isOnly: Bool) -> [String] {
        var names: [String] = []
        if let name = server.name { names.append(SwiftIdentifier.value(name)) }
        let host = SwiftIdentifier.lowerCamel(hostWords(server.url))
        let described = words(of: server.description ?? "").filter {
            !["server", "the", "api"].contains($0.lowercased())
        }
        let description = (1...2).contains(described.count) ? [SwiftIdentifier.lowerCamel(described)] : []
        names += isOnly ? [host] + description : description + [host]
        return names.filter { !$0.isEmpty }
    }

    /// `platform` of `https://platform.example.com`, `example` of `https://api.example.com`.
    private static func hostWords(_ url: String) -> [String] {
        let rest = url.split(separator: "/", omittingEmptySubsequences: true).dropFirst().first ?? ""
        let host = rest.split(separator: ":").first ?? ""
        let labels = host.split(separator: ".").filter { $0 != "www" && $0 != "api" && !$0.contains("{") }
        return labels.first.map { words(of: String($0)) } ?? []
    }
}
