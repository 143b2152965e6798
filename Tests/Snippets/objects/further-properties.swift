public nonisolated struct Typed: JSONObjectModel {
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

public nonisolated struct Free: JSONObjectModel {
    public let a: String?
    /// Further properties, by name.
    public let additionalProperties: [String: JSONValue]

    public init(a: String? = nil, additionalProperties: [String: JSONValue] = [:]) {
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

public nonisolated struct Closed: JSONObjectModel {
    public let a: String?

    public init(a: String? = nil) { self.a = a }
    public init(members json: inout JSONObjectReader) { self.init(a: json.optionalString("a")) }
    public func writeMembers(to json: inout JSONWriter) { json.write("a", a) }
}

public nonisolated struct Clash: JSONObjectModel {
    public let additionalPropertiesValue: String?
    /// Further properties, by name.
    public let additionalProperties: [String: JSONValue]

    public init(additionalPropertiesValue: String? = nil, additionalProperties: [String: JSONValue] = [:]) {
        (self.additionalPropertiesValue, self.additionalProperties) = (additionalPropertiesValue, additionalProperties)
    }
    public init(members json: inout JSONObjectReader) {
        self.init(additionalPropertiesValue: json.optionalString("additionalProperties"),
            additionalProperties: json.additional(except: ["additionalProperties"]))
    }
    public func writeMembers(to json: inout JSONWriter) {
        json.write("additionalProperties", additionalPropertiesValue)
        json.write(additional: additionalProperties)
    }
}
