package import Diagnostics

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
