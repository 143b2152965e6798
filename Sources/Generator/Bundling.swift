package import Diagnostics
import OpenAPI
import YAML

/// How a bundle is written.
package enum BundleFormat: String, Sendable, CaseIterable {
    case yaml, json
}

/// All inputs as one standard OpenAPI document of version 3.1 or newer, of which the same client is made.
///
/// - Returns: Nil when something was wrong, which has been reported.
@MainActor
package func bundle(
    _ inputs: Inputs, as format: BundleFormat, options: GenerationOptions, diagnostics: Diagnostics
) -> [UInt8]? {
    let loader = options.loader
    guard let node = inputs.node(loader: loader, diagnostics: diagnostics),
        let bundle = Node(bundling: node, loader: loader, diagnostics: diagnostics), !diagnostics.hasErrors
    else { return nil }
    return format == .yaml ? bundle.yamlBytes : bundle.jsonBytes
}
