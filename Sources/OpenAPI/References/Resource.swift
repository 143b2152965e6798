import ToolDiagnostics
import YAML

/// What relative references start from: a file, or a schema in it that names itself with `$id`.
final class Resource {
    let root: Node
    let file: SourceFile
    let address: Address
    /// What its file names by `$id` and `$anchor`; `nil` for the many files that use neither.
    let identifiers: IdentifierIndex?
    /// What references with this text led to before.
    var resolutions: [String: Resolution] = [:]

    init(root: Node, file: SourceFile, address: Address, identifiers: IdentifierIndex?) {
        self.root = root
        self.file = file
        self.address = address
        self.identifiers = identifiers
    }
}

/// A node that a reference leads to, and what the references in it are relative to.
struct ReferenceTarget {
    let node: Node
    /// Kept by the files that were loaded; it remembers targets in itself.
    unowned let resource: Resource
}

/// Where a reference leads.
enum Resolution {
    case found(ReferenceTarget)
    /// The author clearly meant this target, but wrote something else.
    case repaired(ReferenceTarget, Diagnostic.Message)
    case failed(Diagnostic.Message)
    /// The file cannot be read, which is to be reported once.
    case unreadable(Diagnostic.Message, DocumentLoader.Refusal.Cause)
    /// Fails for a reason that has been reported where it first occurred.
    case failedBefore

    var target: ReferenceTarget? {
        switch self {
        case .found(let target), .repaired(let target, _): target
        case .failed, .unreadable, .failedBefore: nil
        }
    }
}
