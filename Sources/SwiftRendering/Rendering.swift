package import SwiftModel
package import TemplateEngine

/// Prints every file of the client, each by a task of its own; in the client's order.
package func render(_ client: SwiftClient, of document: String, with templates: TemplateSet) async -> [GeneratedFile] {
    let document = displayName(document)
    return await withTaskGroup(of: (Int, GeneratedFile).self) { group in
        for (index, file) in client.files.enumerated() {
            group.addTask {
                let view = FileView(document: document, header: client.header, file: file)
                return (index, GeneratedFile(path: file.path, bytes: templates.render(view)))
            }
        }
        var files = [GeneratedFile?](repeating: nil, count: client.files.count)
        for await (index, file) in group { files[index] = file }
        return files.compactMap { $0 }
    }
}

/// One file that sets the tests up, and one for each group of operations.
package func renderTests(
    _ tests: SwiftTests, of document: String, importing module: String, with templates: TemplateSet
) -> [GeneratedFile] {
    let document = displayName(document)
    let client = (tests.access == .internal ? "@testable import " : "import ") + module
    let imports = ["import Foundation", "import Testing", client]
    let setup = TestSetupView(document: document, tests: tests, imports: imports)
    let suites = tests.suites.map { TestSuiteView(document: document, suite: $0, imports: imports) }
    return [GeneratedFile(path: "ContractTests.swift", bytes: templates.render(setup))]
        + suites.map { GeneratedFile(path: "\($0.suite.name).swift", bytes: templates.render($0)) }
}

/// The file with what mocks of the client answer, named for the client.
///
/// - Parameter isModule: Whether the file is all of a module, which then shows the mocks as well.
package func renderMocks(
    _ mocks: SwiftMocks, of document: String, importing module: String, asModule isModule: Bool,
    with templates: TemplateSet
) -> GeneratedFile {
    let isPublic = mocks.access == .public
    var imports = ["import APIMocks", (mocks.access == .internal ? "@testable import " : "import ") + module]
    if isPublic { imports = imports.map { "public " + $0 } }
    if isModule { imports[0] = "@_exported " + imports[0] }
    let view = MocksView(document: displayName(document), mocks: mocks, imports: imports)
    return GeneratedFile(path: "\(mocks.client)Examples.swift", bytes: templates.render(view))
}

/// What a package needs beside its sources: a manifest and a page that shows how to call the client.
package func renderPackage(
    _ name: String, around client: SwiftClient, of document: String, with templates: TemplateSet
) -> [GeneratedFile] {
    let package = PackageView(name: name, document: displayName(document), client: client)
    return [
        GeneratedFile(path: "Package.swift", bytes: templates.render(package.manifest)),
        GeneratedFile(path: "README.md", bytes: templates.render(package)),
    ]
}

/// The documentation catalogue of a module: a front page, and an article for each group of calls. The paths begin with
/// the catalogue's folder.
package func renderDocumentation(
    _ name: String, of client: SwiftClient, from document: String, with templates: TemplateSet
) -> [GeneratedFile] {
    let document = displayName(document)
    let articles = DocumentationArticleView.articles(of: client, document: document)
    let catalog = DocumentationCatalogView(name: name, document: document, client: client, articles: articles)
    let folder = name + ".docc/"
    return [GeneratedFile(path: folder + name + ".md", bytes: templates.render(catalog))]
        + articles.map { GeneratedFile(path: folder + $0.file + ".md", bytes: templates.render($0)) }
}
