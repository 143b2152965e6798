/// The Swift that will be written, decided to the last word: templates only arrange it.
///
/// Texts are ready to print: identifiers escaped, types spelled, literals quoted, documentation cut into lines that
/// begin with `///`.
package struct SwiftClient: Sendable {
    /// The client type, such as `PlatformClient`.
    package var name: String
    package var files: [SwiftFile]
    /// Only where they are asked for.
    package var tests: SwiftTests?
    /// Only where they are asked for.
    package var mocks: SwiftMocks?
    /// Lines for the top of every file, in the user's words.
    package var header: [String] = []
    package var summary: Summary

    /// What the command reports.
    package struct Summary: Sendable {
        package var operations: Int
        package var types: Int
    }
}

extension SwiftClient {
    /// What paths of the client's own methods begin with, where those are told apart by it.
    package var pathSections: [String] {
        var seen: Set<String> = []
        return extensions.compactMap { methods in
            guard case .path(let path) = methods.section, seen.insert(path).inserted else { return nil }
            return path
        }
    }

    /// Methods that stand in extensions, of one section.
    package func methods(of section: SwiftMethods.Section) -> [SwiftMethod] {
        extensions.flatMap { $0.section == section ? $0.methods : [] }
    }

    /// Whether it sends or receives values in XML.
    package var hasXML: Bool {
        files.contains { file in
            file.declarations.contains { if case .client(let client) = $0 { client.xmlForms != nil } else { false } }
        }
    }

    private var extensions: [SwiftMethods] {
        files.flatMap { file in
            file.declarations.compactMap { if case .methods(let methods) = $0 { methods } else { nil } }
        }
    }
}

/// One file of the output.
package struct SwiftFile: Sendable {
    /// Relative, with `/`, such as `Jobs.swift`.
    package var path: String
    /// The lines that import modules, such as `public import Foundation`.
    package var imports: [String]
    package var declarations: [SwiftDeclaration]
}

/// `public`, `package` or `internal` (printed as nothing).
package enum AccessLevel: String, Sendable, CaseIterable {
    case `public`, package, `internal`

    /// What stands before a declaration: the keyword and a blank, or nothing.
    package var prefix: String { self == .internal ? "" : rawValue + " " }
}

package enum SwiftDeclaration: Sendable {
    case client(SwiftClientType)
    case tag(SwiftTag)
    case methods(SwiftMethods)
    case operations(SwiftOperations)
    case structure(SwiftStruct)
    case enumeration(SwiftEnum)
    case union(SwiftUnion)
    case results(SwiftResponseEnum)
    case alias(SwiftAlias)
}
