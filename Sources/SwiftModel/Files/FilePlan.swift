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
        let runtime = catalog.options.access == .public ? "@_exported public import APIRuntime" : plainImport("APIRuntime")
        return SwiftFile(
            path: fileNames.assign(client.name),
            imports: [runtime] + (group.isFromFoundation ? [plainImport("Foundation")] : []), declarations: declarations)
    }

    private func tagFiles(
        _ index: Int, _ group: OperationGroups.Group, _ fileNames: inout FileNames
    ) -> [SwiftFile] {
        let access = catalog.options.access.prefix
        let tag = SwiftTag(
            documentation: DocumentationLines.lines([tags[index].description], indentation: 4), access: access,
            client: names.client, name: names.tagTypes[index], methods: group.methods)
        let declarations: [SwiftDeclaration] =
            [.tag(tag), .operations(SwiftOperations(factories: group.factories))] + group.results.map { .results($0) }
        return [
            SwiftFile(
                path: fileNames.assign(names.tagTypes[index]),
                imports: imports(isFromFoundation: group.isFromFoundation), declarations: declarations)
        ]
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

    /// Parts of about equal length, cut between declarations.
    private func modelFiles(
        _ group: (name: String, types: [APIModel.TypeID]), _ fileNames: inout FileNames
    ) -> [SwiftFile] {
        let declarations = group.types.compactMap { catalog.declaration(of: $0, depth: 0) }
        let lengths = declarations.map(DeclarationMeasure.lines)
        let total = lengths.reduce(0, +)
        let partCount = max(1, (total + Self.maximumLines - 1) / Self.maximumLines)
        var parts: [[SwiftDeclaration]] = [[]]
        var filled = 0
        for (declaration, length) in zip(declarations, lengths) {
            if filled >= total * parts.count / partCount, parts.count < partCount { parts.append([]) }
            parts[parts.count - 1].append(declaration)
            filled += length
        }
        return parts.enumerated().map { index, declarations in
            SwiftFile(
                path: fileNames.assign(partCount == 1 ? group.name : "\(group.name)\(index + 1)"),
                imports: imports(isFromFoundation: declarations.contains(where: DeclarationMeasure.isFromFoundation)),
                declarations: declarations)
        }
    }

    private func imports(isFromFoundation: Bool) -> [String] {
        [plainImport("APIRuntime")] + (isFromFoundation ? [plainImport("Foundation")] : [])
    }

    private func plainImport(_ module: String) -> String { "\(catalog.options.access.prefix)import \(module)" }
}
