public nonisolated struct Patterned: JSONObjectModel {
    public let id: String?
    /// Further properties, by name.
    public let additionalProperties: [String: StringOr<Double>]

    public init(id: String? = nil, additionalProperties: [String: StringOr<Double>] = [:]) {
        (self.id, self.additionalProperties) = (id, additionalProperties)
    }
    public init(members json: inout JSONObjectReader) {
        self.init(id: json.optionalString("id"), additionalProperties: json.additional(except: ["id"]))
    }
    public func writeMembers(to json: inout JSONWriter) {
        json.write("id", id)
        json.write(additional: additionalProperties)
    }
}

public nonisolated struct Sealed: JSONObjectModel {
    public let a, b: String?

    public init(a: String? = nil, b: String? = nil) { (self.a, self.b) = (a, b) }
    public init(members json: inout JSONObjectReader) {
        self.init(a: json.optionalString("a"), b: json.optionalString("b"))
    }
    public func writeMembers(to json: inout JSONWriter) {
        json.write("a", a)
        json.write("b", b)
    }
}

public nonisolated struct Open: JSONObjectModel {
    public let a: String?
    /// Further properties, by name.
    public let additionalProperties: [String: Int]

    public init(a: String? = nil, additionalProperties: [String: Int] = [:]) {
        (self.a, self.additionalProperties) = (a, additionalProperties)
    }
    public init(members json: inout JSONObjectReader) {
        self.init(a: json.optionalString("a"), additionalProperties: json.additional(except: ["a"]))
    }
    public func writeMembers(to json: inout JSONWriter) {
        json.write("a", a)
        json.write(additional: additionalProperties)
    }
}

public nonisolated struct Base: JSONObjectModel {
    public let a: String?

    public init(a: String? = nil) { self.a = a }
    public init(members json: inout JSONObjectReader) { self.init(a: json.optionalString("a")) }
    public func writeMembers(to json: inout JSONWriter) { json.write("a", a) }
}

public nonisolated struct Dependent: JSONObjectModel {
    public let card, address: String?

    public init(card: String? = nil, address: String? = nil) { (self.card, self.address) = (card, address) }
    public init(members json: inout JSONObjectReader) {
        self.init(card: json.optionalString("card"), address: json.optionalString("address"))
    }
    public func writeMembers(to json: inout JSONWriter) {
        json.write("card", card)
        json.write("address", address)
    }
}

public nonisolated struct Conditional: JSONObjectModel {
    public let kind: String?

    public init(kind: String? = nil) { self.kind = kind }
    public init(members json: inout JSONObjectReader) { self.init(kind: json.optionalString("kind")) }
    public func writeMembers(to json: inout JSONWriter) { json.write("kind", kind) }
}

public nonisolated struct Holder: JSONObjectModel {
    public let named: [String: Int]?
    public let booleans, nothing: [JSONValue]?

    public init(named: [String: Int]? = nil, booleans: [JSONValue]? = nil, nothing: [JSONValue]? = nil) {
        (self.named, self.booleans, self.nothing) = (named, booleans, nothing)
    }
    public init(members json: inout JSONObjectReader) {
        self.init(named: json.optionalValue("named"), booleans: json.optionalValue("booleans"),
            nothing: json.optionalValue("nothing"))
    }
    public func writeMembers(to json: inout JSONWriter) {
        json.write("named", named)
        json.write("booleans", booleans)
        json.write("nothing", nothing)
    }
}
