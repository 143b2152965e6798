import APIModel
import OpenAPI
import SwiftModel
package import ToolDiagnostics
import YAML

/// How much a checked description holds.
package struct CheckedExtent: Sendable {
    package let operations: Int
    package let types: Int
}

/// Runs all stages up to the names, and so reports everything that is wrong with the inputs or cannot be used.
///
/// - Returns: Nil when the inputs are no description at all.
@MainActor
package func check(_ inputs: Inputs, options: GenerationOptions, diagnostics: Diagnostics) -> CheckedExtent? {
    let loader = options.loader
    guard let node = inputs.node(loader: loader, diagnostics: diagnostics),
        let document = Document(decoding: node, loader: loader, diagnostics: diagnostics)
    else { return nil }
    let api = options.model(document, diagnostics)
    let client = options.name(api, of: node, diagnostics)
    return CheckedExtent(operations: client.summary.operations, types: client.summary.types)
}
