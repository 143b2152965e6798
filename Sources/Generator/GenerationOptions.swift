import APIModel
package import Diagnostics
import OpenAPI
import SwiftModel

/// What the user asks for beside the document.
package struct GenerationOptions {
    package enum Access: String, Sendable, CaseIterable {
        case `public`, package, `internal`
    }

    /// Loads the file at an address that a file of the document refers to; a failure says why not, and what to do.
    package typealias Loader = (_ address: String, _ file: SourceFile) -> Result<SourceFile, LoadingRefusal>

    package struct LoadingRefusal: Error {
        package enum Cause: Sendable { case unreadable, remote }

        let reason: String
        let cause: Cause

        /// - Parameter cause: What lies on a network and was not asked for is no mistake; the rest of the description
        ///   is used without it.
        package init(_ reason: String, cause: Cause = .unreadable) {
            self.reason = reason
            self.cause = cause
        }
    }

    /// The document's file name, for the first line of each file.
    package var documentName: String
    package var access = Access.public
    /// Instead of the name made from the document's title.
    package var clientName: String?
    /// Tags, paths and operations that alone are wanted; none means all.
    package var only: [String] = []
    /// Tags, paths and operations that are not wanted.
    package var except: [String] = []
    /// The user's templates; each stands in for ours of that name.
    package var templates: [SourceFile] = []
    /// A whole package of that name instead of the client's files alone.
    package var packageName: String?
    /// Names of parameters that the client may be given once for all operations.
    package var clientWideParameters: Set<String> = []
    /// Contract tests beside the client: one call of every operation.
    package var hasTests = false
    /// The module that the client is compiled into, for its tests to import; a package names it itself.
    package var moduleName: String?
    package var load: Loader?

    package init(documentName: String) {
        self.documentName = documentName
    }
}

extension GenerationOptions {
    var selection: APIModel.Selection {
        Selection(only: only.map(Selection.Pattern.init), except: except.map(Selection.Pattern.init))
    }

    var naming: NamingOptions {
        var naming = NamingOptions(access: accessLevel, clientName: clientName, sourceName: documentName)
        naming.hasTests = hasTests
        naming.clientWideParameters = clientWideParameters
        return naming
    }

    var sampling: APIModel.Sampling { hasTests ? .requests : .none }

    var loader: DocumentLoader {
        guard let load else { return .none }
        return DocumentLoader { address, file in
            load(address, file).mapError {
                DocumentLoader.Refusal($0.reason, cause: $0.cause == .remote ? .remote : .unreadable)
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
