extension API {
    /// The model as indented text, which is stable and meant for reading and comparing.
    ///
    ///     operation getPet: GET /pets/{id} [pets]
    ///       path id: integer int64
    ///       200 application/json: Pet
    ///     type Pet: object, received
    ///       id: integer int64
    ///       nickname?: string | null
    ///
    /// A `?` behind a name: may be absent. Types without a name of their own are called by their place: `Pet.owner`.
    ///
    /// - Parameter name: Shows only the operations and types of this name, and the types inside them.
    package func dump(only name: String? = nil) -> String {
        var dump = APIDump(types: types, operations: operations, only: name)
        if name == nil { dump.addHead(of: self) }
        for operation in operations { dump.add(operation) }
        for id in types.ids { dump.add(id) }
        for form in xmlForms where name == nil || form.name == name { dump.add(form) }
        return dump.text
    }
}

/// Writes one line per object, each indented below the one that holds it.
struct APIDump {
    private(set) var text = ""
    private var margin = ""
    let types: TypeGraph
    let names: TypeNames
    let only: String?

    init(types: TypeGraph, operations: [Operation], only: String?) {
        self.types = types
        self.only = only
        names = TypeNames(of: types, operations: operations)
    }

    mutating func line(_ parts: String?...) {
        text += margin + parts.compactMap { $0 }.filter { !$0.isEmpty }.joined(separator: " ") + "\n"
    }

    mutating func indented(_ body: (inout APIDump) -> Void) {
        margin += "  "
        body(&self)
        margin.removeLast(2)
    }
}
