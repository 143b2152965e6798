import ToolDiagnostics
import YAML

extension SpecificationVersion {
    /// The version that a document names; `nil` when it is no OpenAPI document, which is reported.
    init?(of root: Node, _ diagnostics: Diagnostics) {
        guard root.kind == .mapping else {
            diagnostics.error(.notOpenAPI("the file holds \(root.kindName)"), at: root.range)
            return nil
        }
        guard let node = root["openapi"] ?? root["swagger"] else {
            self.init(withoutVersion: root, diagnostics)
            return
        }
        let text = node.text
        let numbers = text.split(separator: ".").map { Int($0) }
        switch (numbers.first ?? nil, numbers.count > 1 ? numbers[1] : 0) {
        case (2, _): self = .v2_0
        case (3, 0): self = .v3_0
        case (3, 1): self = .v3_1
        case (3, 2): self = .v3_2
        case (3, _):
            diagnostics.note(.unknownMinorVersion(text), at: node.range)
            self = .v3_2
        default:
            diagnostics.error(.unknownVersion(text), at: node.range)
            return nil
        }
    }

    private init?(withoutVersion root: Node, _ diagnostics: Diagnostics) {
        if let other = root.entry(forKey: "asyncapi") ?? root.entry(forKey: "arazzo") ?? root.entry(forKey: "overlay") {
            diagnostics.error(.notOpenAPI("it says '\(other.key.text): \(other.value.text)'"), at: other.key.range)
            return nil
        }
        guard root["paths"]?.kind == .mapping || root["components"]?.kind == .mapping else {
            diagnostics.error(.notOpenAPI("it has no 'openapi' key"), at: root.range)
            return nil
        }
        diagnostics.warning(.missingVersion(), at: root.range)
        self = .v3_1
    }
}

extension Diagnostic.Message {
    static func notOpenAPI(_ reason: String) -> Self {
        Self(
            id: "not-openapi",
            "this is no OpenAPI document: \(reason); it must begin with 'openapi: 3.1.0' or the like")
    }

    static func unknownMinorVersion(_ text: String) -> Self {
        Self(id: "unknown-version", "version '\(text)' is read as 3.2, the newest that is known here")
    }

    static func unknownVersion(_ text: String) -> Self {
        Self(id: "unknown-version", "version '\(text)' is not known; 2.0, 3.0, 3.1 and 3.2 are")
    }

    static func missingVersion() -> Self {
        Self(id: "missing-key", "an OpenAPI document must have 'openapi'; it is read as '3.1.0'")
    }
}
