package import ToolDiagnostics
package import YAML

/// What a user settles once for a document: the contents of `openapi-gen.yaml`.
///
/// Every value keeps its place, because only later stages can tell whether a name means something in the document.
/// Nothing is decided here where the file is silent: options of the command come first, then this, then what the
/// document itself says in `x-swift-…`, then the defaults.
package struct Configuration: Sendable {
    package struct Text: Sendable, Hashable {
        package let text: String
        package let range: SourceRange
    }

    package enum Access: String, Sendable, CaseIterable {
        case `public`, package, `internal`
    }

    package enum Layout: String, Sendable, CaseIterable {
        case readable, fixed
    }

    package enum Enumerations: String, Sendable, CaseIterable {
        case auto, open, closed
    }

    package enum Properties: String, Sendable, CaseIterable {
        case auto, `let`, `var`
    }

    package enum Dates: String, Sendable, CaseIterable {
        case native, text
    }

    /// A type or protocol of the user.
    package struct TypeReference: Sendable, Hashable {
        package let type: String
        package let module: String?
        package let range: SourceRange
    }

    /// New names by the old ones.
    package typealias Names = [String: Text]

    package var document: Text?
    package var output: Text?
    package var templates: Text?
    package var access: Access?
    /// The module of a whole package.
    package var package: Text?
    package var client: Text?
    package var layout: Layout?
    package var files: Int?
    package var header: Text?
    package var only: [Text] = []
    package var except: [Text] = []
    /// By kind: `schemas`, `properties`, `operations`, `tags`, `values`.
    package var names: [String: Names] = [:]
    /// By JSON pointer into the document.
    package var namesByPlace: Names = [:]
    package var typesByFormat: [String: TypeReference] = [:]
    package var typesBySchema: [String: TypeReference] = [:]
    package var typesByPlace: [String: TypeReference] = [:]
    /// Ways to the next page, or `false`, by operation; `*` means all others.
    package var pages: [String: Node] = [:]
    package var clientWide: [Text] = []
    package var enumerations: Enumerations?
    package var properties: Properties?
    package var dates: Dates?
    /// By schema; `*` means all.
    package var conformances: [String: [TypeReference]] = [:]
    package var warnings: [String: Text] = [:]

    package init() {}

    /// How many files the fixed layout has when nobody says so.
    package static let defaultFiles = 32
}
