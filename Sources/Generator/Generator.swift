import APIModel
import OpenAPI
import SwiftModel
import SwiftRendering
import TemplateEngine
package import ToolDiagnostics
import YAML

/// Turns an API description into Swift files. Never touches the disk.
///
/// Runs on the main thread, which everywhere has the stack that deeply nested documents need; the files are printed in
/// parallel.
///
/// - Returns: Nil when something was wrong, which has been reported.
@MainActor
package func generate(_ inputs: Inputs, options: GenerationOptions, diagnostics: Diagnostics) async -> Generation? {
    var clock = StageClock(progress: options.progress)
    let loader = options.loader
    guard let node = clock.time("read", { inputs.node(loader: loader, diagnostics: diagnostics) }),
        let document = clock.time(
            "decode", { Document(decoding: node, loader: loader, diagnostics: diagnostics) })
    else { return nil }
    let api = clock.time("model") { options.model(document, diagnostics) }
    let client = clock.time("name") { options.name(api, of: node, diagnostics) }
    let templates = clock.time("templates") { TemplateSet(replacing: options.templates, diagnostics: diagnostics) }
    guard !diagnostics.hasErrors else { return nil }
    options.progress("render")
    let start = ContinuousClock.now
    var files = await render(client, of: options.documentName, with: templates)
    let others = testFiles(of: client, options, templates) + mockFiles(of: client, options, templates)
    if let name = options.packageName {
        files = packageFiles(name, around: files, beside: others, of: client, options.documentName, templates)
    } else {
        files += others
    }
    clock.add("render", since: start)
    return Generation(
        files: files, operations: client.summary.operations, types: client.summary.types,
        timings: clock.timings, trees: GeneratedTrees(document: document, api: api, client: client))
}

/// What the stages made of a document on the way to its files.
private final class GeneratedTrees: Sendable {
    let document: Document
    let api: API
    let client: SwiftClient

    init(document: Document, api: API, client: SwiftClient) {
        self.document = document
        self.api = api
        self.client = client
    }
}
