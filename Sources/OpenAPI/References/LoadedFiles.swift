import ToolDiagnostics
import YAML

/// The entry file and the files that references lead to, each loaded and parsed once.
final class LoadedFiles {
    private let loader: DocumentLoader
    private let diagnostics: Diagnostics
    private var resources: [Address: Loading] = [:]
    private var resourcesByFile: [SourceFile: Resource] = [:]

    enum Loading {
        case loaded(Resource)
        case refused(DocumentLoader.Refusal)
        /// The reason has been reported.
        case failedBefore
    }

    init(entry: Resource, loader: DocumentLoader, diagnostics: Diagnostics) {
        self.loader = loader
        self.diagnostics = diagnostics
        add(entry)
    }

    /// The file that a reference names, written in another one. A file that cannot be loaded is refused once.
    func file(_ reference: String, relativeTo resource: Resource) -> Loading {
        let address = resource.address.appending(reference)
        if let known = resources[address] { return known }
        let loading = load(reference, address, relativeTo: resource)
        if case .loaded(let file) = loading {
            add(file)
            // Under both, where a server said that the file has moved.
            resources[address] = loading
        } else {
            resources[address] = .failedBefore
        }
        return loading
    }

    /// A file is known by where it lies and by the name it gives itself.
    private func add(_ file: Resource) {
        resourcesByFile[file.file] = file
        resources[file.address] = .loaded(file)
        for keyword in ["$self", "$id"] {
            guard let name = file.root[keyword], name.kind == .string else { continue }
            resources[file.address.appending(name.text)] = .loaded(file)
        }
    }

    func resource(of file: SourceFile) -> Resource? { resourcesByFile[file] }

    private func load(_ reference: String, _ address: Address, relativeTo resource: Resource) -> Loading {
        let isRemote = Address.hasScheme(address.text)
        switch loader.load(isRemote ? address.text : reference, relativeTo: resource.file) {
        case .failure(let refusal): return .refused(refusal)
        case .success(let file):
            guard let root = Node(parsing: file, diagnostics: diagnostics) else { return .failedBefore }
            let home = isRemote ? Address(file.path) : address
            let identifiers = IdentifierIndex(root: root, file: file, address: home)
            return .loaded(Resource(root: root, file: file, address: home, identifiers: identifiers))
        }
    }
}
