package import SwiftModel
package import TemplateEngine

/// The file with what mocks of a client answer.
struct MocksView: TemplateRoot {
    let document: String
    let mocks: SwiftMocks
    let imports: [String]

    static let templates = ["Mocks"]
    var template: String { "Mocks" }

    static let fields: [TemplateField<MocksView>] = [
        .text("document", "The document's file name.", \.document),
        .lines("imports", "The lines that import modules.", \.imports),
        .text("access", "`public ` or nothing.", \.mocks.access.prefix),
        .text("client", "The client's type.", \.mocks.client),
        .list("examples", "The answers, in the order of the operations.", \.mocks.examples),
    ]
}

extension SwiftExample: TemplateView {
    package static let fields: [TemplateField<SwiftExample>] = [
        .lines("example", "`MockExample(\"getJob\", 200, \"application/json\", #\"{}\"#)`", \.lines)
    ]
}
