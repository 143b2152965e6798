import SwiftModel
import TemplateEngine

/// A package around a client, as its front page shows it.
struct PackageView: TemplateRoot {
    let name: String
    let document: String
    let client: SwiftClient

    static let templates = ["PackageReadme"]
    var template: String { "PackageReadme" }

    static let fields: [TemplateField<PackageView>] = [
        .text("document", "The document's file name.", \.document),
        .text("name", "The package, its library and its target.", \.name),
        .text("operationCount", "How many operations the client has.") { String($0.client.summary.operations) },
        .text("typeCount", "How many types it has.") { String($0.client.summary.types) },
        .text("client", "The client's type.", \.client.name),
        .flag("needsServer", "Whether the document names no server.") { $0.type?.defaultServer.isEmpty ?? true },
        .text("credential", "The first thing the client can prove itself with, or nothing.") {
            $0.type?.credentials.first?.name ?? ""
        },
        .list("calls", "Three calls of the API, of different groups where there are some.", \.calls),
    ]

    var manifest: PackageManifestView {
        PackageManifestView(
            name: name, document: document, hasTests: client.tests != nil, hasMocks: client.mocks != nil)
    }

    private var type: SwiftClientType? {
        client.declarations.lazy.compactMap { if case .client(let type) = $0 { type } else { nil } }.first
    }

    /// The first method of each group, then the second of each, until there are three.
    private var calls: [CallView] {
        let groups = callsByGroup
        let rounds = (0..<3).flatMap { round in groups.compactMap { $0.count > round ? $0[round] : nil } }
        return Array(rounds.prefix(3))
    }

    private var callsByGroup: [[CallView]] {
        let properties = Dictionary((type?.tags ?? []).map { ($0.type, $0.name) }) { first, _ in first }
        let groups = client.declarations.compactMap { declaration -> (receiver: String, methods: [SwiftMethod])? in
            guard case .tag(let tag) = declaration, let property = properties[tag.name] else { return nil }
            return ("client.\(property)", tag.methods)
        }
        let all = groups + [("client", (type?.methods ?? []) + client.methods(of: .client))]
        return all.map { group in
            group.methods.filter(\.isImmediate).prefix(3).map { CallView(receiver: group.receiver, method: $0) }
        }
    }
}

extension SwiftMethod {
    /// Whether calling it sends the request.
    fileprivate var isImmediate: Bool { !effects.isEmpty }
}

/// One call as a reader would write it.
struct CallView: TemplateView {
    let receiver: String
    let method: SwiftMethod

    static let fields: [TemplateField<CallView>] = [
        .text("name", "The method.", \.method.name),
        .lines("parameters", "What the caller has to say, each a comment: `// jobID: UUID`.") {
            $0.required.map { "// \($0.name): \($0.type)" }
        },
        .text("summary", "What the operation does, in the document's words.", \.summary),
        .flag("hasResult", "Whether the call gives something.") { !$0.method.resultClause.isEmpty },
        .text("call", "`client.jobs.cancel(jobID: jobID)`") {
            "\($0.receiver).\($0.method.name)(\($0.arguments.joined(separator: ", ")))"
        },
    ]

    private var summary: String {
        let words = (method.documentation.first ?? "").drop { $0 == "/" || $0 == " " }
        return words.isEmpty ? "`\(method.name)`" : markdownText(words)
    }

    private var required: [SwiftParameter] { method.parameters.filter(\.defaultValue.isEmpty) }

    private var arguments: [String] {
        required.map { "\($0.name): \($0.name)" }
    }
}

/// The manifest of a package.
struct PackageManifestView: TemplateRoot {
    let name: String
    let document: String
    let hasTests: Bool
    let hasMocks: Bool

    static let templates = ["PackageManifest"]
    var template: String { "PackageManifest" }

    static let fields: [TemplateField<PackageManifestView>] = [
        .text("document", "The document's file name.", \.document),
        .text("name", "The package, its library and its target.", \.name),
        .flag("hasTests", "Whether the client has contract tests.", \.hasTests),
        .flag("hasMocks", "Whether mocks of the client come along.", \.hasMocks),
    ]
}

extension SwiftClient {
    fileprivate var declarations: [SwiftDeclaration] { files.flatMap(\.declarations) }
}
