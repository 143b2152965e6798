package import TemplateEngine

extension TemplateSet {
    /// The guide to the templates with its tables brought up to date; they are its last section.
    package static func readme(updating guide: String) -> String {
        let heading = "## Vocabulary\n"
        let prose = guide.firstRange(of: heading).map { guide[..<$0.lowerBound] } ?? guide[...]
        return prose + heading + "\n" + vocabularyTables
    }

    /// What each template may say, as tables in Markdown.
    private static var vocabularyTables: String {
        roots.map { root in
            let title = root.templates.map { "`\($0).mustache`" }.joined(separator: " and ")
            return "### \(title)\n\n" + table(of: root) + sections(of: root, within: "")
        }
        .joined(separator: "\n")
    }

    private static func table(of view: any TemplateView.Type) -> String {
        "| name | use | meaning |\n| --- | --- | --- |\n"
            + view.vocabulary.entries.map { "| `\($0.name)` | \($0.kind.use) | \($0.meaning) |\n" }.joined()
    }

    private static func sections(of view: any TemplateView.Type, within path: String) -> String {
        view.vocabulary.entries.map { entry in
            guard case .list(let item) = entry.kind else { return "" }
            let name = path + "{{#\(entry.name)}}"
            return "\nWithin `\(name)`:\n\n" + table(of: item) + sections(of: item, within: name)
        }
        .joined()
    }
}

extension TemplateFieldKind {
    fileprivate var use: String {
        switch self {
        case .text: "text"
        case .lines: "lines"
        case .flag: "flag"
        case .list: "list"
        case .parts: "declarations"
        }
    }
}
