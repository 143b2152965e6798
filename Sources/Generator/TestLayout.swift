import SwiftModel
import SwiftRendering
import TemplateEngine

/// The contract tests where they belong: a target of the package, else a folder of their own that a test target of the
/// user's can take.
func testFiles(of client: SwiftClient, _ options: GenerationOptions, _ templates: TemplateSet) -> [GeneratedFile] {
    guard let tests = client.tests else { return [] }
    let module = options.packageName ?? options.moduleName ?? client.name
    let folder = options.packageName.map { "Tests/\($0)Tests" } ?? "Tests"
    return renderTests(tests, of: options.documentName, importing: module, with: templates).map {
        GeneratedFile(path: "\(folder)/\($0.path)", bytes: $0.bytes)
    }
}
