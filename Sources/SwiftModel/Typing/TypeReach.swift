import APIModel

/// Which operations lead to a type, as far as files are cut by it.
enum TypeOwner: Sendable, Hashable {
    /// No declaration is needed.
    case unreached
    /// Only operations of this section, which is not the client.
    case section(OperationSection)
    /// Several sections, operations beside the client, or nothing but the document's list of schemas.
    case shared
}

/// Follows every operation to the types it needs. A type changes its owner at most twice, so the walk is linear.
struct TypeReach {
    private let forms: TypeForms
    private let types: APIModel.TypeGraph
    private(set) var owners: [TypeOwner]

    init(_ api: APIModel.API, forms: TypeForms, sections: [OperationSection]) {
        self.forms = forms
        types = api.types
        owners = Array(repeating: .unreached, count: api.types.definitions.count)
        var formBodies: Set<APIModel.TypeID> = []
        for (operation, section) in zip(api.operations, sections) {
            let owner = section == .client ? TypeOwner.shared : .section(section)
            visit(roots(of: operation, formBodies: &formBodies), for: owner)
        }
        // What the document names is there for its readers, even when no operation uses it.
        for (index, definition) in types.definitions.enumerated() {
            let id = APIModel.TypeID(index: Int32(index))
            guard case .named = definition.origin, owners[index] == .unreached, !formBodies.contains(id) else {
                continue
            }
            visit([id], for: .shared)
        }
    }

    subscript(id: APIModel.TypeID) -> TypeOwner { owners[Int(id.index)] }

    private func roots(
        of operation: APIModel.Operation, formBodies: inout Set<APIModel.TypeID>
    ) -> [APIModel.TypeID] {
        var roots = operation.parameters.map { $0.type.id }
        for content in operation.body?.contents ?? [] {
            roots += content.partTypes.map(\.id)
            if let item = content.itemType { roots.append(item.id) }
            guard let type = content.type else { continue }
            if let object = flattenedBody(content, forms: forms) {
                formBodies.insert(forms.resolved(type).id)
                roots += object.properties.filter { forms.fileType($0.type) == nil }.map { $0.type.id }
            } else {
                roots.append(type.id)
            }
        }
        for response in operation.responses {
            if let type = response.content?.type { roots.append(type.id) }
            roots += response.headers.map(\.type.id)
            let others = response.status.isSuccess ? response.furtherContents : response.errorsWithMembers
            roots += others.compactMap { $0.type?.id }
            // Items of errors are not read one by one.
            guard response.status.isSuccess || response.status.standsInForSuccess else { continue }
            let streams = [response.content, response.streamBesideContent]
            roots += streams.compactMap { $0?.itemType?.id }
        }
        return roots
    }

    private mutating func visit(_ roots: [APIModel.TypeID], for owner: TypeOwner) {
        var pending = roots
        while let id = pending.popLast() {
            let index = Int(id.index)
            let merged = owners[index] == .unreached || owners[index] == owner ? owner : .shared
            if owners[index] == merged { continue }
            owners[index] = merged
            pending += forms.members(of: id)
        }
    }
}
