package import ToolDiagnostics

/// All templates of an output, checked and bound to the views that they print.
package struct TemplateSet: Sendable {
    private let templates: [String: Template]

    /// - Parameters:
    ///   - files: One template each; the file's name without folder and extension is the template's name.
    ///   - roots: Every type of view that is printed by a template of its own.
    package init(files: [SourceFile], roots: [any TemplateRoot.Type], diagnostics: Diagnostics) {
        var sources: [String: TemplateBinder.TemplateSource] = [:]
        for file in files {
            let nodes = TemplateParser.nodes(of: file, diagnostics: diagnostics)
            sources[Self.name(of: file)] = TemplateBinder.TemplateSource(text: file.bytes, nodes: nodes)
        }
        var templates: [String: Template] = [:]
        for root in roots {
            let vocabulary = TemplateVocabulary(of: root)
            for name in root.templates {
                templates[name] = TemplateBinder.bind(
                    name, for: vocabulary, sources: sources, diagnostics: diagnostics)
            }
        }
        self.templates = templates
        let used = Set(roots.flatMap { $0.templates } + sources.values.flatMap { $0.nodes.flatMap(\.partNames) })
        for file in files where !used.contains(Self.name(of: file)) {
            diagnostics.warning(.unusedTemplate(Self.name(of: file), among: used), at: SourceRange(wholeFile: file))
        }
    }

    /// `Struct` for `Templates/Struct.mustache`.
    private static func name(of file: SourceFile) -> String {
        let base = file.path.split(separator: "/").last ?? ""
        return String(base.prefix { $0 != "." })
    }

    /// The text of a view, by its own template.
    package func render(_ view: some TemplateRoot) -> [UInt8] {
        var renderer = TemplateRenderer(templates: templates)
        renderer.render(view, indentedBy: 0)
        return renderer.output
    }
}

extension TemplateNode {
    fileprivate var partNames: [String] {
        switch self {
        case .part(let tag, _): [tag.name]
        case .section(_, _, let body): body.flatMap(\.partNames)
        case .indentation, .literal, .lineBreak, .text: []
        }
    }
}

extension Diagnostic.Message {
    fileprivate static func unusedTemplate(_ name: String, among names: Set<String>) -> Self {
        Self(
            id: "unused-template", "nothing is printed by a template named '\(name)', and no template includes it",
            hint: nearestName(to: name, in: names.sorted()).map { "did you mean '\($0)'?" })
    }
}
