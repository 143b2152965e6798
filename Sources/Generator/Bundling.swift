import OpenAPI
package import ToolDiagnostics
import YAML

/// How a bundle is written.
package enum BundleFormat: String, Sendable, CaseIterable {
    case yaml, json
}

/// A bundle's text.
package struct BundledInputs: Sendable {
    package let bytes: [UInt8]
    /// All that it was made from. To take it apart costs as much as decoding did.
    package let trees: any AnyObject & Sendable
}

/// All inputs as one standard OpenAPI document of version 3.1 or newer, of which the same client is made.
///
/// - Returns: Nil when something was wrong, which has been reported.
@MainActor
package func bundle(
    _ inputs: Inputs, as format: BundleFormat, options: GenerationOptions, diagnostics: Diagnostics
) -> BundledInputs? {
    let loader = options.loader
    guard let node = inputs.node(loader: loader, diagnostics: diagnostics),
        let bundle = DocumentBundle(of: node, loader: loader, diagnostics: diagnostics), !diagnostics.hasErrors
    else { return nil }
    let bytes = format == .yaml ? bundle.node.yamlBytes : bundle.node.jsonBytes
    return BundledInputs(bytes: bytes, trees: BundledTrees(bundle))
}

private final class BundledTrees: Sendable {
    let bundle: DocumentBundle

    init(_ bundle: DocumentBundle) { self.bundle = bundle }
}
