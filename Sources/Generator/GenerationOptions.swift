import APIModel
import OpenAPI
import SwiftModel
package import ToolConfiguration
package import ToolDiagnostics
import YAML

/// What the user asks for beside the document.
package struct GenerationOptions {
    package enum Access: String, Sendable, CaseIterable {
        case `public`, package, `internal`
    }

    /// Loads the file at an address that a file of the document refers to; a failure says why not, and what to do.
    package typealias Loader = (_ address: String, _ file: SourceFile) -> Result<SourceFile, LoadingRefusal>

    package struct LoadingRefusal: Error {
        package enum Cause: Sendable { case unreadable, absent }

        let reason: String
        let cause: Cause

        /// - Parameter cause: Real descriptions refer to files that were never published, or lie on a network; what is
        ///   absent is told, and the rest is used without it.
        package init(_ reason: String, cause: Cause = .unreadable) {
            self.reason = reason
            self.cause = cause
        }
    }

    /// Something of the document that the user names, in the configuration or elsewhere.
    package struct Mention: Sendable, ExpressibleByStringLiteral {
        let name: String
        let range: SourceRange?

        package init(_ name: String, at range: SourceRange? = nil) {
            self.name = name
            self.range = range
        }

        package init(stringLiteral name: String) { self.init(name) }

        fileprivate init(_ text: Configuration.Text) { self.init(text.text, at: text.range) }
    }

    /// The document's file name, for the first line of each file.
    package var documentName: String
    package var access = Access.public
    /// Instead of the name made from the document's title.
    package var clientName: String?
    /// Tags, paths and operations that alone are wanted; none means all.
    package var only: [Mention] = []
    /// Tags, paths and operations that are not wanted.
    package var except: [Mention] = []
    /// The user's templates; each stands in for ours of that name.
    package var templates: [SourceFile] = []
    /// A whole package of that name instead of the client's files alone.
    package var packageName: String?
    /// Names of parameters that the client may be given once for all operations.
    package var clientWideParameters: [Mention] = []
    /// Contract tests beside the client: one call of every operation.
    package var hasTests = false
    /// What mocks of the client answer, beside the client.
    package var hasMocks = false
    /// The module that the client is compiled into, for its tests to import; a package names it itself.
    package var moduleName: String?
    package var load: Loader?
    /// Told the name of each stage when it begins.
    package var progress: @MainActor (_ stage: String) -> Void = { _ in }
    /// Which files come out.
    package var layout = Configuration.Layout.readable
    /// How many files the fixed layout has.
    package var fixedFiles = Configuration.defaultFiles
    /// What the user settled for names and types.
    package private(set) var configuration = Configuration()

    package init(documentName: String) {
        self.documentName = documentName
    }

    /// - Parameter configuration: Decides wherever it says something; what is set afterwards comes first.
    package init(documentName: String, configuration: Configuration) {
        self.init(documentName: documentName)
        self.configuration = configuration
        access = configuration.access.flatMap { Access(rawValue: $0.rawValue) } ?? access
        clientName = configuration.client?.text
        only = configuration.only.map(Mention.init)
        except = configuration.except.map(Mention.init)
        clientWideParameters = configuration.clientWide.map(Mention.init)
        layout = configuration.layout ?? layout
        fixedFiles = configuration.files ?? fixedFiles
    }
}

extension GenerationOptions {
    var selection: APIModel.Selection {
        Selection(only: only.map(\.pattern), except: except.map(\.pattern))
    }

    /// The third stage as the user wants it.
    func model(_ document: Document, _ diagnostics: Diagnostics) -> API {
        API(
            modeling: document, selection: selection, sampling: sampling,
            customFormats: Set(configuration.typesByFormat.keys),
            pagination: PaginationRules(configuration), diagnostics: diagnostics)
    }

    /// The fourth stage as the user wants it.
    func name(_ api: API, of root: Node, _ diagnostics: Diagnostics) -> SwiftClient {
        var naming = NamingOptions(
            access: accessLevel, clientName: clientName, sourceName: documentName, layout: namingLayout)
        naming.hasTests = hasTests
        naming.hasMocks = hasMocks
        for parameter in clientWideParameters { naming.clientWide.add(parameter.name, at: parameter.range) }
        ConfiguredNaming(configuration, for: root, diagnostics: diagnostics).apply(to: &naming)
        return SwiftClient(naming: api, options: naming, diagnostics: diagnostics)
    }

    private var sampling: Set<Sampling> {
        Set((hasTests ? [.requests] : []) + (hasMocks ? [.responses] : []))
    }

    private var namingLayout: NamingOptions.Layout {
        switch layout {
        case .readable: .readable
        case .fixed: .fixed(files: fixedFiles)
        }
    }

    var loader: DocumentLoader {
        guard let load else { return .none }
        return DocumentLoader { address, file in
            load(address, file).mapError {
                DocumentLoader.Refusal($0.reason, cause: $0.cause == .absent ? .absent : .unreadable)
            }
        }
    }

    private var accessLevel: AccessLevel {
        switch access {
        case .public: .public
        case .package: .package
        case .internal: .internal
        }
    }
}

extension GenerationOptions.Mention {
    fileprivate var pattern: Selection.Pattern { Selection.Pattern(name, at: range) }
}

extension PaginationRules {
    /// A way to the next page is written as in `x-pagination`.
    fileprivate init(_ configuration: Configuration) {
        self.init()
        byOperation = configuration.pages.mapValues { Rule(Pagination($0), at: $0.range) }
        general = byOperation.removeValue(forKey: "*")
    }
}
