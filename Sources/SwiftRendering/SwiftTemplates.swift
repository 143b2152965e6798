import SwiftModel
package import TemplateEngine
package import ToolDiagnostics

extension TemplateView {
    package func value(at slot: Int) -> TemplateValue { Self.fields[slot].read(self) }
}

extension TemplateSet {
    /// Every type of view that has a template of its own.
    static let roots: [any TemplateRoot.Type] = [
        FileView.self, SwiftClientType.self, SwiftTag.self, SwiftMethods.self, SwiftOperations.self, SwiftStruct.self,
        SwiftEnum.self, SwiftUnion.self, SwiftResponseEnum.self, SwiftAlias.self, DocumentationCatalogView.self,
        DocumentationArticleView.self, PackageView.self, PackageManifestView.self,
        TestSetupView.self, TestSuiteView.self, MocksView.self,
    ]

    /// The templates that this tool was built with.
    /// - Parameter replacements: Templates of the user; each stands in for the one of its name.
    package init(replacing replacements: [SourceFile] = [], diagnostics: Diagnostics) {
        var files = EmbeddedTemplates.all.map { entry in
            SourceFile(path: "Templates/\(entry.path)", bytes: entry.text.withUTF8Buffer { Array($0) })
        }
        files += replacements
        self.init(files: files, roots: Self.roots, diagnostics: diagnostics)
    }
}
