import APIModel

/// Which declaration stands in which file.
struct FilePlan {
    /// A file that grows beyond this is cut, so that a debug build uses every core.
    static let maximumLines = 1_000

    private let catalog: TypeCatalog
    private let names: ClientNames
    private let tags: [APIModel.Tag]
    private let paths: [String]
    private let modules: [String: String]
    private var fileNames: FileNames

    init(catalog: TypeCatalog, clientNames: ClientNames, tags: [APIModel.Tag], paths: [String]) {
        self.catalog = catalog
        names = clientNames
        self.tags = tags
        self.paths = paths
        modules = catalog.options.modules
        fileNames = FileNames()
    }

    /// Declarations of types, nested ones included.
    var typeCount: Int { catalog.topLevel.count + catalog.nested.values.reduce(0) { $0 + $1.count } }

    func files(client: SwiftClientType, operations: OperationGroups) -> [SwiftFile] {
        if case .fixed(let count) = catalog.options.layout {
            return fixedFiles(count, client: client, operations: operations)
        }
        var fileNames = fileNames
        var files = [clientFile(client, operations.client, &fileNames)]
        for (index, group) in operations.tags.enumerated() where !group.methods.isEmpty {
            files += sectionFiles(names.tagTypes[index], tagDeclaration(index, group), group, &fileNames)
        }
        for (path, group) in zip(paths, operations.paths) {
            let methods = SwiftMethods(type: names.client, section: .path(path), methods: group.methods)
            files += sectionFiles(path, .methods(methods), group, &fileNames)
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
        return clientFile(fileNames.assign(client.name), declarations)
    }

    private func clientFile(_ path: String, _ declarations: [SwiftDeclaration]) -> SwiftFile {
        let declarations = declarations + aliases
        let runtime =
            catalog.options.access == .public ? "@_exported public import APIRuntime" : plainImport("APIRuntime")
        return SwiftFile(
            path: path, imports: [runtime] + furtherImports(for: declarations), declarations: declarations)
    }

    /// What the client's own methods call types that tags hide there.
    private var aliases: [SwiftDeclaration] {
        catalog.hidden.aliases.map { name, type in
            .alias(
                SwiftAlias(
                    documentation: ["/// What ``\(type)`` is called inside ``\(names.client)``, where that is a tag."],
                    attributes: [], access: catalog.options.access.prefix, name: name, type: type))
        }
    }

    /// The methods and requests of a section; the requests move to files of their own when there are many.
    private func sectionFiles(
        _ name: String, _ methods: SwiftDeclaration, _ group: OperationGroups.Group, _ fileNames: inout FileNames
    ) -> [SwiftFile] {
        let results = group.results.map { SwiftDeclaration.results($0) }
        let lengths = group.factories.map { DeclarationMeasure.lines($0) }
        guard DeclarationMeasure.lines(methods) + lengths.reduce(0, +) > Self.maximumLines else {
            let requests = SwiftDeclaration.operations(SwiftOperations(factories: group.factories))
            return [file(fileNames.assign(name), [methods, requests] + results)]
        }
        let parts = methodParts(methods)
        var files = [file(fileNames.assign(name), [parts[0]] + results)]
        for (part, methods) in parts.enumerated().dropFirst() {
            files.append(file(fileNames.assign("\(name)Methods\(part + 1)"), [methods]))
        }
        let requests = FileParts.cut(group.factories, lengths: lengths, maximum: Self.maximumLines)
        return files + requests.enumerated().map { part, factories in
            file(
                fileNames.assign(name + "Requests" + FileParts.number(part, of: requests.count)),
                [.operations(SwiftOperations(factories: factories))])
        }
    }

    /// The declaration, and extensions with what would make its file too long.
    private func methodParts(_ declaration: SwiftDeclaration) -> [SwiftDeclaration] {
        switch declaration {
        case .tag(var tag):
            let parts = cut(tag.methods)
            tag.methods = parts[0]
            return [.tag(tag)] + parts.dropFirst().map {
                .methods(SwiftMethods(type: "\(tag.client).\(tag.name)", section: .tag(tag.name), methods: $0))
            }
        case .methods(let methods):
            return cut(methods.methods).map {
                .methods(SwiftMethods(type: methods.type, section: methods.section, methods: $0))
            }
        default: return [declaration]
        }
    }

    private func cut(_ methods: [SwiftMethod]) -> [[SwiftMethod]] {
        FileParts.cut(methods, lengths: methods.map { DeclarationMeasure.lines([$0]) }, maximum: Self.maximumLines)
    }

    private func tagDeclaration(_ index: Int, _ group: OperationGroups.Group) -> SwiftDeclaration {
        .tag(
            SwiftTag(
                documentation: DocumentationLines.lines(of: tags[index]),
                access: catalog.options.access.prefix, client: names.client, name: names.tagTypes[index],
                methods: group.methods))
    }

    /// Types by the section that alone leads to them, in the order of the sections; then what several share.
    private func modelGroups() -> [(name: String, types: [APIModel.TypeID])] {
        var owned: [OperationSection: [APIModel.TypeID]] = [:]
        var shared: [APIModel.TypeID] = []
        for id in catalog.topLevel {
            if case .section(let section) = catalog.reach[id] {
                owned[section, default: []].append(id)
            } else {
                shared.append(id)
            }
        }
        let sections = tags.indices.map { (names.tagTypes[$0], OperationSection.tag($0)) }
            + paths.enumerated().map { ($1, .path($0)) }
        let groups = sections.compactMap { name, section in owned[section].map { (name: name + "Models", types: $0) } }
        let sharedName = groups.isEmpty ? "Models" : "SharedModels"
        return groups + (shared.isEmpty ? [] : [(name: sharedName, types: shared)])
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
        guard !declarations.isEmpty else { return SwiftFile(path: path, imports: [], declarations: []) }
        return SwiftFile(
            path: path, imports: [plainImport("APIRuntime")] + furtherImports(for: declarations),
            declarations: declarations)
    }

    private func furtherImports(for declarations: [SwiftDeclaration]) -> [String] {
        ModuleUse(of: declarations, modules: modules).names.map(plainImport)
    }

    private func plainImport(_ module: String) -> String { "\(catalog.options.access.prefix)import \(module)" }
}

extension FilePlan {
    /// `Client.swift` and so many files beside it, each declaration in the one that its own name leads to: changing,
    /// adding or removing one moves no other.
    private func fixedFiles(_ count: Int, client: SwiftClientType, operations: OperationGroups) -> [SwiftFile] {
        var dealt = Array(repeating: [SwiftDeclaration](), count: count)
        for (index, group) in operations.tags.enumerated() where !group.methods.isEmpty {
            dealt[part(of: names.tagTypes[index], among: count)].append(tagDeclaration(index, group))
        }
        for id in catalog.topLevel {
            guard let name = catalog.names[id]?.name, let declaration = catalog.declaration(of: id, depth: 0) else {
                continue
            }
            dealt[part(of: name, among: count)].append(declaration)
        }
        for group in operations.all {
            for result in group.results { dealt[part(of: result.name, among: count)].append(.results(result)) }
        }
        let methods = dealtMethods(operations, among: count)
        let requests = dealtRequests(operations, among: count)
        let files = dealt.indices.map { index in
            file("Client\(index + 1).swift", dealt[index] + methods[index] + requests[index])
        }
        var client = client
        client.methods = []
        return [clientFile("Client.swift", [.client(client)])] + files
    }

    private func dealtMethods(_ operations: OperationGroups, among count: Int) -> [[SwiftDeclaration]] {
        var dealt = Array(repeating: [SwiftMethod](), count: count)
        for group in operations.paths + [operations.client] {
            for method in group.methods { dealt[part(of: method.factory, among: count)].append(method) }
        }
        return dealt.map { methods in
            methods.isEmpty
                ? [] : [.methods(SwiftMethods(type: names.client, section: .client, methods: methods))]
        }
    }

    private func dealtRequests(_ operations: OperationGroups, among count: Int) -> [[SwiftDeclaration]] {
        var dealt = Array(repeating: [SwiftOperationFactory](), count: count)
        for group in operations.all {
            for factory in group.factories { dealt[part(of: factory.name, among: count)].append(factory) }
        }
        return dealt.map { $0.isEmpty ? [] : [.operations(SwiftOperations(factories: $0))] }
    }

    /// FNV-1a: the same on every machine and in every run.
    private func part(of name: String, among count: Int) -> Int {
        let hash = name.utf8.reduce(14_695_981_039_346_656_037 as UInt64) { ($0 ^ UInt64($1)) &* 1_099_511_628_211 }
        return Int((hash ^ hash >> 32) % UInt64(count))
    }
}
