import SwiftModel
import TemplateEngine
import ToolDiagnostics

/// The front page of a client's documentation: where to begin, and an article for each group of calls.
struct DocumentationCatalogView: TemplateRoot {
    let name: String
    let document: String
    let client: SwiftClient
    let articles: [DocumentationArticleView]

    static let templates = ["DocumentationCatalog"]
    var template: String { "DocumentationCatalog" }

    static let fields: [TemplateField<DocumentationCatalogView>] = [
        .text("document", "The document's file name.", \.document),
        .text("name", "The module.", \.name),
        .text("operationCount", "How many operations the client has.") { String($0.client.summary.operations) },
        .text("client", "The client's type.", \.client.name),
        .flag("hasMocks", "Whether mocks of the client come along.") { $0.client.mocks != nil },
        .lines("links", "A list of the articles.") { $0.articles.map { "- <doc:\($0.file)>" } },
    ]
}

/// An article about a group of calls, with an example of each.
struct DocumentationArticleView: TemplateRoot {
    let document: String
    /// The file's name without its suffix.
    let file: String
    /// `client.jobs`
    let receiver: String
    let documentation: [String]
    let methods: [SwiftMethod]

    static let templates = ["DocumentationArticle"]
    var template: String { "DocumentationArticle" }

    static let fields: [TemplateField<DocumentationArticleView>] = [
        .text("document", "The document's file name.", \.document),
        .text("title", "`Calling client.jobs`") { "Calling \($0.receiver)" },
        .text("abstract", "What the group is for, on one line.", \.abstract),
        .text("overview", "How many calls there are.", \.overview),
        .list("calls", "Its calls, in the document's order.") { article in
            article.methods.map { CallView(receiver: article.receiver, method: $0) }
        },
    ]

    private var abstract: String {
        let words = (documentation.first ?? "").drop { $0 == "/" || $0 == " " }
        return words.isEmpty ? "The calls of `\(receiver)`." : markdownText(words)
    }

    private var overview: String {
        "`\(receiver)` has \(counted(methods.count, "call")). "
            + "What an example does not declare is named above it."
    }
}

extension DocumentationArticleView {
    /// One for the client itself, where it has methods, and one for each tag.
    static func articles(of client: SwiftClient, document: String) -> [DocumentationArticleView] {
        let declarations = client.files.flatMap(\.declarations)
        var receivers: [String: String] = [:]
        var taken: Set<String> = []
        var articles: [DocumentationArticleView] = []
        func add(_ name: String, _ receiver: String, _ documentation: [String], _ methods: [SwiftMethod]) {
            guard !methods.isEmpty else { return }
            var file = "Calling-" + name
            // Disks that ignore case hold one of two such files.
            while !taken.insert(file.lowercased()).inserted { file += "-2" }
            articles.append(
                DocumentationArticleView(
                    document: document, file: file, receiver: receiver, documentation: documentation, methods: methods))
        }
        for case .client(let type) in declarations {
            for tag in type.tags { receivers[tag.type] = "client." + tag.name }
            add(type.name, "client", [], type.methods + client.methods(of: .client))
        }
        for title in client.pathSections { add(title, "client", [], client.methods(of: .path(title))) }
        for case .tag(let tag) in declarations {
            let methods = tag.methods + client.methods(of: .tag(tag.name))
            add(tag.name, receivers[tag.name] ?? "client", tag.documentation, methods)
        }
        return articles
    }
}
