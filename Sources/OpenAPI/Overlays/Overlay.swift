package import ToolDiagnostics
package import YAML

/// Changes to a document that is not ours to edit (Overlay Specification 1.0).
package struct Overlay: Sendable {
    struct Action: Sendable {
        let target: Node
        /// What is merged into the targets; absent when they are removed.
        let update: Node?
    }

    let actions: [Action]

    /// Reports what is no overlay; nil when nothing of it can be used.
    package init?(decoding node: Node, diagnostics: Diagnostics) {
        guard node["overlay"] != nil, let actions = node["actions"], actions.kind == .sequence else {
            diagnostics.error(.notAnOverlay, at: node.range)
            return nil
        }
        self.actions = actions.elements.compactMap { action in
            guard let target = action["target"], target.kind == .string else {
                diagnostics.error(.actionWithoutTarget, at: action.range)
                return nil
            }
            if action["remove"]?.boolean == true { return Action(target: target, update: nil) }
            guard let update = action["update"] else {
                diagnostics.error(.actionWithoutEffect, at: action.range)
                return nil
            }
            return Action(target: target, update: update)
        }
    }
}

extension Overlay {
    /// The document with all actions carried out in order. What an action adds keeps its place in the overlay.
    package func applied(to document: Node, diagnostics: Diagnostics) -> Node {
        var document = document
        for action in actions { document = applied(action, to: document, diagnostics) }
        return document
    }

    private func applied(_ action: Action, to document: Node, _ diagnostics: Diagnostics) -> Node {
        do {
            let matches = try JSONPathParser.parse(action.target.text).matches(in: document)
            if matches.isEmpty {
                diagnostics.warning(.actionMatchesNothing(action.target.text), at: action.target.range)
            }
            return NodeEdits(matches.map(\.steps)).applied(to: document, action.update) ?? document
        } catch {
            diagnostics.error(.brokenJSONPath(offset: error.offset, expected: error.expected), at: action.target.range)
            return document
        }
    }
}

extension Diagnostic.Message {
    static var notAnOverlay: Self {
        Self(
            id: "not-an-overlay",
            "an overlay begins with 'overlay: 1.0.0' and has a list of 'actions'; this file has not")
    }

    static var actionWithoutTarget: Self {
        Self(id: "overlay-target", "this action names no 'target'; say with a JSONPath what it changes")
    }

    static var actionWithoutEffect: Self {
        Self(id: "overlay-effect", "this action neither has an 'update' nor says 'remove: true'; add one of them")
    }

    static func actionMatchesNothing(_ target: String) -> Self {
        Self(
            id: "overlay-matches-nothing", "'\(target)' matches nothing in the document; correct or remove this action")
    }

    static func brokenJSONPath(offset: Int, expected: String) -> Self {
        Self(id: "broken-jsonpath", "this is no JSONPath: character \(offset + 1) should be \(expected)")
    }
}
