import Foundation
import SwiftRendering
import TemplateEngine
import Testing

private let root = URL(filePath: #filePath).resolvingSymlinksInPath().deletingLastPathComponent()
    .deletingLastPathComponent()
    .deletingLastPathComponent()

/// Compares a committed file with what it should hold. `UPDATE=1` rewrites it, and the test fails all the same.
func checkFresh(
    _ path: String, _ expected: [UInt8], location: Testing.SourceLocation = #_sourceLocation
) throws {
    let file = root.appending(path: path)
    let actual = (try? Data(contentsOf: file)).map { [UInt8]($0) }
    guard actual != expected else { return }
    let isUpdating = ProcessInfo.processInfo.environment["UPDATE"] == "1"
    if isUpdating { try Data(expected).write(to: file) }
    Issue.record(
        "\(path) \(isUpdating ? "was stale and has been rewritten" : "is stale; run the tests with UPDATE=1")",
        sourceLocation: location)
}

/// The files below a folder, by their paths from `base` on.
private func files(below folder: String, suffix: String, from base: String) throws -> [GeneratedFile] {
    let baseURL = root.appending(path: base)
    let names =
        FileManager.default.enumerator(atPath: root.appending(path: folder).path)?.compactMap { $0 as? String } ?? []
    let prefix = folder.dropFirst(base.count).drop { $0 == "/" }
    return try names.filter { $0.hasSuffix(suffix) }.map { prefix.isEmpty ? $0 : "\(prefix)/\($0)" }.sorted().map {
        path in
        GeneratedFile(path: path, bytes: [UInt8](try Data(contentsOf: baseURL.appending(path: path))))
    }
}

private func templateFiles() throws -> [GeneratedFile] {
    try files(below: "Templates", suffix: ".mustache", from: "Templates")
}

@Test func the_tool_holds_the_templates_of_the_folder() throws {
    let source = embeddedSource(
        "EmbeddedTemplates", of: "Templates", in: "Sources/SwiftRendering", files: try templateFiles())
    try checkFresh(source.path, source.bytes)
}

@Test func the_tool_holds_the_page() throws {
    let pages = try files(below: "Pages", suffix: "", from: "Pages")
    let source = embeddedSource("EmbeddedPage", of: "Pages", in: "Sources/Inspection", files: pages)
    try checkFresh(source.path, source.bytes)
}

@Test func the_tool_holds_the_runtime() throws {
    let runtime = try ["APIJSON", "APIRuntime", "APIMocks"].flatMap {
        try files(below: "Sources/\($0)", suffix: ".swift", from: "Sources")
    }.filter { !$0.path.hasPrefix("APIRuntime/Traits/") }
    let source = embeddedSource("EmbeddedRuntime", of: "the runtime", in: "Sources/RuntimeSources", files: runtime)
    try checkFresh(source.path, source.bytes)
}

@Test func the_vocabulary_is_that_of_the_views() throws {
    let readme = String(decoding: try Data(contentsOf: root.appending(path: "Templates/README.md")), as: UTF8.self)
    try checkFresh("Templates/README.md", Array(TemplateSet.readme(updating: readme).utf8))
}

@Test func templates_stay_small() throws {
    let files = try templateFiles()
    #expect(files.count <= 25)
    for file in files {
        let text = String(decoding: file.bytes, as: UTF8.self)
        #expect(text.split(separator: "\n", omittingEmptySubsequences: false).count <= 81, "\(file.path) is too long")
        #expect(deepestSection(in: text) <= 3, "\(file.path) nests too deep")
    }
}

private func deepestSection(in template: String) -> Int {
    var depth = 0
    var deepest = 0
    for tag in template.split(separator: "{{").dropFirst() {
        if tag.hasPrefix("#") || tag.hasPrefix("^") { depth += 1 }
        if tag.hasPrefix("/") { depth -= 1 }
        deepest = max(deepest, depth)
    }
    return deepest
}
