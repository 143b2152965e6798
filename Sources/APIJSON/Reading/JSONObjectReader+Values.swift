/// Reading members. `optional…` reads nil where the key is absent or its value null.
extension JSONObjectReader {
    public mutating func string(_ key: StaticString) -> String {
        tape.readString(at: requiredIndex(of: key, expected: "a string"))
    }

    public mutating func optionalString(_ key: StaticString) -> String? {
        presentIndex(of: key).map { tape.readString(at: $0) }
    }

    public mutating func int(_ key: StaticString) -> Int {
        tape.readInteger(at: requiredIndex(of: key, expected: "an integer"))
    }

    public mutating func optionalInt(_ key: StaticString) -> Int? {
        presentIndex(of: key).map { tape.readInteger(at: $0) }
    }

    public mutating func int32(_ key: StaticString) -> Int32 {
        tape.readInteger(at: requiredIndex(of: key, expected: "an integer"))
    }

    public mutating func optionalInt32(_ key: StaticString) -> Int32? {
        presentIndex(of: key).map { tape.readInteger(at: $0) }
    }

    public mutating func int64(_ key: StaticString) -> Int64 {
        tape.readInteger(at: requiredIndex(of: key, expected: "an integer"))
    }

    public mutating func optionalInt64(_ key: StaticString) -> Int64? {
        presentIndex(of: key).map { tape.readInteger(at: $0) }
    }

    public mutating func bool(_ key: StaticString) -> Bool {
        tape.readBool(at: requiredIndex(of: key, expected: "true or false"))
    }

    public mutating func optionalBool(_ key: StaticString) -> Bool? {
        presentIndex(of: key).map { tape.readBool(at: $0) }
    }

    public mutating func double(_ key: StaticString) -> Double {
        tape.readDouble(at: requiredIndex(of: key, expected: "a number"))
    }

    public mutating func optionalDouble(_ key: StaticString) -> Double? {
        presentIndex(of: key).map { tape.readDouble(at: $0) }
    }

    public mutating func float(_ key: StaticString) -> Float {
        tape.readFloat(at: requiredIndex(of: key, expected: "a number"))
    }

    public mutating func optionalFloat(_ key: StaticString) -> Float? {
        presentIndex(of: key).map { tape.readFloat(at: $0) }
    }

    public mutating func strings(_ key: StaticString) -> [String] {
        tape.readStrings(at: requiredIndex(of: key, expected: "an array of strings"))
    }

    public mutating func optionalStrings(_ key: StaticString) -> [String]? {
        presentIndex(of: key).map { tape.readStrings(at: $0) }
    }

    @inlinable
    public mutating func value<Value: JSONCodable>(_ key: StaticString) -> Value {
        Value(json: requiredReader(key, expected: "a value"))
    }

    @inlinable
    public mutating func optionalValue<Value: JSONCodable>(_ key: StaticString) -> Value? {
        guard let reader = presentReader(key) else { return nil }
        return Value(json: reader)
    }

    /// Nil for null, which is a value of its own here; `absent` when there is no such member.
    @inlinable
    public mutating func value<Value: JSONCodable>(_ key: StaticString, absent: Value) -> Value? {
        guard let reader = reader(key) else { return absent }
        return reader.isNull ? nil : Value(json: reader)
    }

    /// The members whose keys are not among `known`.
    public func additional<Value: JSONCodable>(except known: [StaticString]) -> [String: Value] {
        let known = Set(known.map { "\($0)" })
        var values: [String: Value] = [:]
        for (key, reader) in JSONMembers(tape: tape, object: object) where !known.contains(key) {
            if values[key] == nil { values[key] = Value(json: reader) }
        }
        return values
    }
}
