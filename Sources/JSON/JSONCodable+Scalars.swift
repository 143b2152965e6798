extension String: JSONCodable {
    public init(json: JSONReader) {
        let entry = json.entry
        if entry.kind == .string || entry.kind == .escapedString {
            self = json.tape.string(of: entry)
        } else {
            json.fail(expected: "a string")
            self = ""
        }
    }

    public func write(to json: inout JSONWriter) {
        json.write(self)
    }
}

extension Bool: JSONCodable {
    public init(json: JSONReader) {
        switch json.entry.kind {
        case .true: self = true
        case .false: self = false
        default:
            json.fail(expected: "true or false")
            self = false
        }
    }

    public func write(to json: inout JSONWriter) {
        json.write(self)
    }
}

extension JSONReader {
    /// The integer here, also when it is written like `1.0` or `1e3`.
    @inline(__always)
    func integer<Integer: FixedWidthInteger>() -> Integer {
        let entry = entry
        if entry.kind == .integer, let value = Integer(digits: tape.text(of: entry)) { return value }
        return unusualInteger()
    }

    @inline(never)
    private func unusualInteger<Integer: FixedWidthInteger>() -> Integer {
        if kind == .number, let value = Integer(exactNumber: tape.text(of: entry)) { return value }
        fail(expected: entry.kind == .integer ? "an integer from \(Integer.min) to \(Integer.max)" : "an integer")
        return 0
    }
}

extension Int: JSONCodable {
    public init(json: JSONReader) { self = json.integer() }
    public func write(to json: inout JSONWriter) { json.write(self) }
}

extension Int8: JSONCodable {
    public init(json: JSONReader) { self = json.integer() }
    public func write(to json: inout JSONWriter) { json.write(self) }
}

extension Int16: JSONCodable {
    public init(json: JSONReader) { self = json.integer() }
    public func write(to json: inout JSONWriter) { json.write(self) }
}

extension Int32: JSONCodable {
    public init(json: JSONReader) { self = json.integer() }
    public func write(to json: inout JSONWriter) { json.write(self) }
}

extension Int64: JSONCodable {
    public init(json: JSONReader) { self = json.integer() }
    public func write(to json: inout JSONWriter) { json.write(self) }
}

extension UInt: JSONCodable {
    public init(json: JSONReader) { self = json.integer() }
    public func write(to json: inout JSONWriter) { json.write(self) }
}

extension UInt8: JSONCodable {
    public init(json: JSONReader) { self = json.integer() }
    public func write(to json: inout JSONWriter) { json.write(self) }
}

extension UInt16: JSONCodable {
    public init(json: JSONReader) { self = json.integer() }
    public func write(to json: inout JSONWriter) { json.write(self) }
}

extension UInt32: JSONCodable {
    public init(json: JSONReader) { self = json.integer() }
    public func write(to json: inout JSONWriter) { json.write(self) }
}

extension UInt64: JSONCodable {
    public init(json: JSONReader) { self = json.integer() }
    public func write(to json: inout JSONWriter) { json.write(self) }
}

extension Double: JSONCodable {
    public init(json: JSONReader) {
        let entry = json.entry
        if entry.kind == .integer || entry.kind == .decimal, let value = Double(number: json.tape.text(of: entry)) {
            self = value
        } else {
            json.fail(expected: "a number")
            self = 0
        }
    }

    /// Writes the shortest text that reads back as the same number; null when it is not finite.
    public func write(to json: inout JSONWriter) { json.write(self) }
}

extension Float: JSONCodable {
    public init(json: JSONReader) {
        if json.kind == .number, let value = Float(json.tape.string(of: json.entry)), value.isFinite {
            self = value
        } else {
            json.fail(expected: "a number")
            self = 0
        }
    }

    /// Writes the shortest text that reads back as the same number; null when it is not finite.
    public func write(to json: inout JSONWriter) { json.write(self) }
}
