import APIModel
package import Inspection
import OpenAPI
import SwiftModel
package import ToolDiagnostics

/// The client of an API description as a person looks at it. Nothing is rendered.
///
/// - Returns: Nil when the description cannot be read, which has been reported.
@MainActor
package func inspect(_ inputs: Inputs, options: GenerationOptions, diagnostics: Diagnostics) -> Inspection? {
    let loader = options.loader
    guard let node = inputs.node(loader: loader, diagnostics: diagnostics),
        let document = Document(decoding: node, loader: loader, diagnostics: diagnostics)
    else { return nil }
    let api = options.model(document, diagnostics)
    let client = options.name(api, of: node, diagnostics)
    return Inspection(
        of: client, title: api.title, version: api.version, document: options.documentName,
        remarks: diagnostics.sorted)
}
