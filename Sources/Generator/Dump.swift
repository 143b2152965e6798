import APIModel
import OpenAPI
import SwiftModel
package import ToolDiagnostics
import YAML

/// The result of a stage that can be looked at.
package enum DumpStage: String, Sendable, CaseIterable {
    case nodes, document, api, swift
}

/// What a stage makes of a document, as text.
///
/// - Parameter name: Shows only what has this name.
/// - Returns: Nil when the document did not come that far, which has been reported.
package func dump(
    _ stage: DumpStage, of inputs: Inputs, only name: String?, options: GenerationOptions, diagnostics: Diagnostics
) -> String? {
    let loader = options.loader
    guard let node = inputs.node(loader: loader, diagnostics: diagnostics) else { return nil }
    if stage == .nodes { return dump(node, only: name) }
    guard let document = Document(decoding: node, loader: loader, diagnostics: diagnostics) else { return nil }
    if stage == .document { return document.dump(only: name) }
    let api = options.model(document, diagnostics)
    if stage == .api { return api.dump(only: name) }
    return options.name(api, of: node, diagnostics).dump(only: name)
}

/// The whole tree, or the values of every key of that name.
private func dump(_ root: Node, only name: String?) -> String {
    guard let name else { return root.dump(.places) }
    var text = ""
    var seen: Set<Node> = [root]
    var open = [root]
    while let node = open.popLast() {
        for (key, value) in node.entries where key.text == name { text += "\(name): " + value.dump(.places) }
        let inner = node.entries.map(\.value) + Array(node.elements)
        open += inner.reversed().filter { seen.insert($0).inserted }
    }
    return text
}
