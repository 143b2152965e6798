extension String: JSONCodable {
    public init(json: JSONReader) { self = json.tape.readString(at: json.index) }

    public func write(to json: inout JSONWriter) { json.write(self) }
}

extension Bool: JSONCodable {
    public init(json: JSONReader) { self = json.tape.readBool(at: json.index) }

    public func write(to json: inout JSONWriter) { json.write(self) }
}

extension Int: JSONCodable {
    public init(json: JSONReader) { self = json.tape.readInteger(at: json.index) }
    public func write(to json: inout JSONWriter) { json.write(self) }
}

extension Int8: JSONCodable {
    public init(json: JSONReader) { self = json.tape.readInteger(at: json.index) }
    public func write(to json: inout JSONWriter) { json.write(self) }
}

extension Int16: JSONCodable {
    public init(json: JSONReader) { self = json.tape.readInteger(at: json.index) }
    public func write(to json: inout JSONWriter) { json.write(self) }
}

extension Int32: JSONCodable {
    public init(json: JSONReader) { self = json.tape.readInteger(at: json.index) }
    public func write(to json: inout JSONWriter) { json.write(self) }
}

extension Int64: JSONCodable {
    public init(json: JSONReader) { self = json.tape.readInteger(at: json.index) }
    public func write(to json: inout JSONWriter) { json.write(self) }
}

extension UInt: JSONCodable {
    public init(json: JSONReader) { self = json.tape.readInteger(at: json.index) }
    public func write(to json: inout JSONWriter) { json.write(self) }
}

extension UInt8: JSONCodable {
    public init(json: JSONReader) { self = json.tape.readInteger(at: json.index) }
    public func write(to json: inout JSONWriter) { json.write(self) }
}

extension UInt16: JSONCodable {
    public init(json: JSONReader) { self = json.tape.readInteger(at: json.index) }
    public func write(to json: inout JSONWriter) { json.write(self) }
}

extension UInt32: JSONCodable {
    public init(json: JSONReader) { self = json.tape.readInteger(at: json.index) }
    public func write(to json: inout JSONWriter) { json.write(self) }
}

extension UInt64: JSONCodable {
    public init(json: JSONReader) { self = json.tape.readInteger(at: json.index) }
    public func write(to json: inout JSONWriter) { json.write(self) }
}

extension Double: JSONCodable {
    public init(json: JSONReader) { self = json.tape.readDouble(at: json.index) }

    /// Writes the shortest text that reads back as the same number; null when it is not finite.
    public func write(to json: inout JSONWriter) { json.write(self) }
}

extension Float: JSONCodable {
    public init(json: JSONReader) { self = json.tape.readFloat(at: json.index) }

    /// Writes the shortest text that reads back as the same number; null when it is not finite.
    public func write(to json: inout JSONWriter) { json.write(self) }
}
