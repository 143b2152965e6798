import SwiftModel
import SwiftRendering
import TemplateEngine

/// What mocks answer, where it belongs: a library of the package, else a folder of its own that a test target of the
/// user's can take.
func mockFiles(of client: SwiftClient, _ options: GenerationOptions, _ templates: TemplateSet) -> [GeneratedFile] {
    guard let mocks = client.mocks else { return [] }
    let module = options.packageName ?? options.moduleName ?? client.name
    let folder = options.packageName.map { "Sources/\($0)Mocks" } ?? "Mocks"
    let file = renderMocks(
        mocks, of: options.documentName, importing: module, asModule: options.packageName != nil, with: templates)
    return [GeneratedFile(path: "\(folder)/\(file.path)", bytes: file.bytes)]
}
