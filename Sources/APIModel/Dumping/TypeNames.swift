/// What the dump calls types: components by name, scalars and containers by what they are, all others by their place.
struct TypeNames {
    private let types: TypeGraph
    private var names: [String] = []

    init(of types: TypeGraph, operations: [Operation]) {
        self.types = types
        var counts: [String: Int] = [:]
        for id in types.ids {
            let name = Self.place(of: types[id].origin, names, operations)
            let count = counts[name, default: 0] + 1
            counts[name] = count
            names.append(count == 1 ? name : "\(name)#\(count)")
        }
    }

    func name(of id: TypeID) -> String { names[Int(id.index)] }

    /// Whether a definition has lines of its own, or is written out where it is used.
    func isWorthALine(_ id: TypeID) -> Bool {
        switch types[id].shape {
        case .object, .enumeration, .union, .alias: true
        case .scalar, .any, .never: false
        case .array, .dictionary, .tuple: if case .named = types[id].origin { true } else { false }
        }
    }

    func isNamed(_ id: TypeID, within name: String) -> Bool {
        let own = self.name(of: id)
        return own == name || own.hasPrefix(name + ".") || own.hasPrefix(name + "[") || own.hasPrefix(name + "|")
    }

    func text(of type: TypeUse) -> String {
        let text = isWorthALine(type.id) ? name(of: type.id) : text(of: types[type.id].shape)
        return type.isNullable ? text + " | null" : text
    }

    func text(of shape: TypeShape) -> String {
        switch shape {
        case .scalar(let scalar): scalar.text
        case .array(let item): "[\(text(of: item))]"
        case .dictionary(let value): "{\(text(of: value))}"
        case .tuple(let elements, let rest):
            "(" + (elements.map { text(of: $0) } + (rest.map { [text(of: $0) + "…"] } ?? [])).joined(separator: ", ")
                + ")"
        case .any: "any"
        case .never: "never"
        case .object: "object"
        case .enumeration: "enum"
        case .union: "union"
        case .alias(let target): text(of: target)
        }
    }

    /// Parents are defined before what stands inside them.
    private static func place(of origin: TypeOrigin, _ names: [String], _ operations: [Operation]) -> String {
        switch origin {
        case .named(let name): return name
        case .anonymous: return "-"
        case .inline(let parent, let role): return names[Int(parent.index)] + role.text
        case .operation(let index, let role):
            let operation = operations[index]
            return (operation.id ?? "\(operation.method) \(operation.path)") + " " + role.text
        }
    }
}

extension InlineRole {
    fileprivate var text: String {
        switch self {
        case .property(let name): "." + name
        case .item: "[]"
        case .additionalProperty: "{}"
        case .variant(let index): "|\(index)"
        case .tupleElement(let index): "(\(index))"
        }
    }
}

extension OperationRole {
    fileprivate var text: String {
        switch self {
        case .parameter(let name): "parameter \(name)"
        case .body: "body"
        case .bodyItem: "body item"
        case .bodyPart(let index): "body part \(index + 1)"
        case .response(let status): status.text
        case .responseItem(let status): status.text + " item"
        case .xml(let role): role.text + " in XML"
        case .header(let name, let status): status.text + " header \(name)"
        }
    }
}

extension Scalar {
    fileprivate var text: String {
        switch self {
        case .boolean: "boolean"
        case .null: "null"
        case .custom(let format, let scalar): "\(format) (\(scalar.text))"
        case .integer(let format): format == .any ? "integer" : format.rawValue
        case .number(let format): format == .any ? "number" : format.rawValue
        case .string(let format): format == .any ? "string" : format.rawValue
        }
    }
}
