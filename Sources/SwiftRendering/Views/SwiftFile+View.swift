import SwiftModel
package import TemplateEngine

/// A file and the document it comes from.
package struct FileView: TemplateRoot {
    /// The file name of the document, on one line.
    let document: String
    let header: [String]
    let file: SwiftFile

    package static let templates = ["File"]
    package var template: String { "File" }

    package static let fields: [TemplateField<FileView>] = [
        .text("document", "The document's file name.", \.document),
        .lines("header", "Lines of the user, each a comment.", \.header),
        .lines("imports", "The lines that import modules.", \.file.imports),
        .parts("declarations", "What the file declares, in order.") { $0.file.declarations.map(\.view) },
    ]
}

extension SwiftDeclaration {
    /// The declaration as something that chooses its own template.
    var view: any TemplateRoot {
        switch self {
        case .client(let client): client
        case .tag(let tag): tag
        case .methods(let methods): methods
        case .operations(let operations): operations
        case .structure(let structure): structure
        case .enumeration(let enumeration): enumeration
        case .union(let union): union
        case .results(let results): results
        case .alias(let alias): alias
        }
    }
}
