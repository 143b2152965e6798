public nonisolated struct Typed: JSONModel {
    public let a: String?
    /// Further properties, by name.
    public let additionalProperties: [String: Int]

    public init(a: String? = nil, additionalProperties: [String: Int] = [:]) {
        self.a = a
        self.additionalProperties = additionalProperties
    }

    public init(json reader: JSONReader) {
        var json = reader.object()
        a = json.optionalString("a")
        additionalProperties = json.additional(except: ["a"])
    }

    public func write(to json: inout JSONWriter) {
        json.beginObject()
        json.write("a", a)
        json.write(additional: additionalProperties)
        json.endObject()
    }
}

public nonisolated struct Free: JSONModel {
    public let a: String?
    /// Further properties, by name.
    public let additionalProperties: [String: JSONValue]

    public init(a: String? = nil, additionalProperties: [String: JSONValue] = [:]) {
        self.a = a
        self.additionalProperties = additionalProperties
    }

    public init(json reader: JSONReader) {
        var json = reader.object()
        a = json.optionalString("a")
        additionalProperties = json.additional(except: ["a"])
    }

    public func write(to json: inout JSONWriter) {
        json.beginObject()
        json.write("a", a)
        json.write(additional: additionalProperties)
        json.endObject()
    }
}

public nonisolated struct Closed: JSONModel {
    public let a: String?

    public init(a: String? = nil) {
        self.a = a
    }

    public init(json reader: JSONReader) {
        var json = reader.object()
        a = json.optionalString("a")
    }

    public func write(to json: inout JSONWriter) {
        json.beginObject()
        json.write("a", a)
        json.endObject()
    }
}

public nonisolated struct Clash: JSONModel {
    public let additionalProperties: String?
    /// Further properties, by name.
    public let otherProperties: [String: JSONValue]

    public init(additionalProperties: String? = nil, otherProperties: [String: JSONValue] = [:]) {
        self.additionalProperties = additionalProperties
        self.otherProperties = otherProperties
    }

    public init(json reader: JSONReader) {
        var json = reader.object()
        additionalProperties = json.optionalString("additionalProperties")
        otherProperties = json.additional(except: ["additionalProperties"])
    }

    public func write(to json: inout JSONWriter) {
        json.beginObject()
        json.write("additionalProperties", additionalProperties)
        json.write(additional: otherProperties)
        json.endObject()
    }
}
