import APIModel

/// Which declaration stands in which file.
struct FilePlan {
    /// A file that grows beyond this is cut, so that a debug build uses every core.
    static let maximumLines = 1_000

    private let catalog: TypeCatalog
    private let names: ClientNames
    private let tags: [APIModel.Tag]
    private var fileNames: FileNames

    init(catalog: TypeCatalog, clientNames: ClientNames, tags: [APIModel.Tag]) {
        self.catalog = catalog
        names = clientNames
        self.tags = tags
        fileNames = FileNames()
    }

    /// Declarations of types, nested ones included.
    var typeCount: Int { catalog.topLevel.count + catalog.nested.values.reduce(0) { $0 + $1.count } }

    func files(client: SwiftClientType, operations: OperationGroups) -> [SwiftFile] {
        var fileNames = fileNames
        var files = [clientFile(client, operations.untagged, &fileNames)]
        for (index, group) in operations.tags.enumerated() where !group.methods.isEmpty {
            files += tagFiles(index, group, &fileNames)
        }
        for group in modelGroups() { files += modelFiles(group, &fileNames) }
        return files
    }

    private func clientFile(
        _ client: SwiftClientType, _ group: OperationGroups.Group, _ fileNames: inout FileNames
    ) -> SwiftFile {
        var declarations: [SwiftDeclaration] = [.client(client)]
        if !group.factories.isEmpty { declarations.append(.operations(SwiftOperations(factories: group.factories))) }
        declarations += group.results.map { .results($0) }
        let runtime =
            catalog.options.access == .public ? "@_exported public import APIRuntime" : plainImport("APIRuntime")
        return SwiftFile(
            path: fileNames.assign(client.name),
            imports: [runtime] + foundationImport(for: declarations), declarations: declarations)
    }

    /// The methods and requests of a tag; the requests move to files of their own when there are many.
    private func tagFiles(
        _ index: Int, _ group: OperationGroups.Group, _ fileNames: inout FileNames
    ) -> [SwiftFile] {
        let access = catalog.options.access.prefix
        let name = names.tagTypes[index]
        let tag = SwiftDeclaration.tag(
            SwiftTag(
                documentation: DocumentationLines.lines([tags[index].description], indentation: 4), access: access,
                client: names.client, name: name, methods: group.methods))
        let results = group.results.map { SwiftDeclaration.results($0) }
        let lengths = group.factories.map { DeclarationMeasure.lines($0) }
        let tagLength = DeclarationMeasure.lines(tag)
        guard tagLength + lengths.reduce(0, +) > Self.maximumLines else {
            let requests = SwiftDeclaration.operations(SwiftOperations(factories: group.factories))
            return [file(fileNames.assign(name), [tag, requests] + results)]
        }
        let parts = FileParts.cut(group.factories, lengths: lengths, maximum: Self.maximumLines)
        let requestFiles = parts.enumerated().map { part, factories in
            file(
                fileNames.assign(name + "Requests" + FileParts.number(part, of: parts.count)),
                [.operations(SwiftOperations(factories: factories))])
        }
        return [file(fileNames.assign(name), [tag] + results)] + requestFiles
    }

    /// Types by the tag that alone leads to them, in the order of the tags; then what several share.
    private func modelGroups() -> [(name: String, types: [APIModel.TypeID])] {
        var byTag = Array(repeating: [APIModel.TypeID](), count: tags.count)
        var shared: [APIModel.TypeID] = []
        for id in catalog.topLevel {
            if case .tag(let index) = catalog.reach[id] { byTag[index].append(id) } else { shared.append(id) }
        }
        let owned = byTag.enumerated().filter { !$0.element.isEmpty }.map {
            (name: names.tagTypes[$0.offset] + "Models", types: $0.element)
        }
        let sharedName = owned.isEmpty ? "Models" : "SharedModels"
        return owned + (shared.isEmpty ? [] : [(name: sharedName, types: shared)])
    }

    private func modelFiles(
        _ group: (name: String, types: [APIModel.TypeID]), _ fileNames: inout FileNames
    ) -> [SwiftFile] {
        let declarations = group.types.compactMap { catalog.declaration(of: $0, depth: 0) }
        let lengths = declarations.map { DeclarationMeasure.lines($0) }
        let parts = FileParts.cut(declarations, lengths: lengths, maximum: Self.maximumLines)
        return parts.enumerated().map { part, declarations in
            file(fileNames.assign(group.name + FileParts.number(part, of: parts.count)), declarations)
        }
    }

    private func file(_ path: String, _ declarations: [SwiftDeclaration]) -> SwiftFile {
        SwiftFile(
            path: path, imports: [plainImport("APIRuntime")] + foundationImport(for: declarations),
            declarations: declarations)
    }

    private func foundationImport(for declarations: [SwiftDeclaration]) -> [String] {
        declarations.contains(where: FoundationUse.isShown) ? [plainImport("Foundation")] : []
    }

    private func plainImport(_ module: String) -> String { "\(catalog.options.access.prefix)import \(module)" }
}
