/// Reading members. `optional…` reads nil where the key is absent or its value null.
extension JSONObjectReader {
    public mutating func string(_ key: StaticString) -> String {
        String(json: requiredReader(key, expected: "a string"))
    }

    public mutating func optionalString(_ key: StaticString) -> String? {
        presentReader(key).map(String.init(json:))
    }

    public mutating func int(_ key: StaticString) -> Int {
        Int(json: requiredReader(key, expected: "an integer"))
    }

    public mutating func optionalInt(_ key: StaticString) -> Int? {
        presentReader(key).map(Int.init(json:))
    }

    public mutating func int32(_ key: StaticString) -> Int32 {
        Int32(json: requiredReader(key, expected: "an integer"))
    }

    public mutating func optionalInt32(_ key: StaticString) -> Int32? {
        presentReader(key).map(Int32.init(json:))
    }

    public mutating func int64(_ key: StaticString) -> Int64 {
        Int64(json: requiredReader(key, expected: "an integer"))
    }

    public mutating func optionalInt64(_ key: StaticString) -> Int64? {
        presentReader(key).map(Int64.init(json:))
    }

    public mutating func bool(_ key: StaticString) -> Bool {
        Bool(json: requiredReader(key, expected: "true or false"))
    }

    public mutating func optionalBool(_ key: StaticString) -> Bool? {
        presentReader(key).map(Bool.init(json:))
    }

    public mutating func double(_ key: StaticString) -> Double {
        Double(json: requiredReader(key, expected: "a number"))
    }

    public mutating func optionalDouble(_ key: StaticString) -> Double? {
        presentReader(key).map(Double.init(json:))
    }

    public mutating func float(_ key: StaticString) -> Float {
        Float(json: requiredReader(key, expected: "a number"))
    }

    public mutating func optionalFloat(_ key: StaticString) -> Float? {
        presentReader(key).map(Float.init(json:))
    }

    public mutating func strings(_ key: StaticString) -> [String] {
        requiredReader(key, expected: "an array of strings").strings()
    }

    public mutating func optionalStrings(_ key: StaticString) -> [String]? {
        presentReader(key)?.strings()
    }

    public mutating func value<Value: JSONCodable>(_ key: StaticString) -> Value {
        Value(json: requiredReader(key, expected: "a value"))
    }

    public mutating func optionalValue<Value: JSONCodable>(_ key: StaticString) -> Value? {
        presentReader(key).map(Value.init(json:))
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

extension JSONReader {
    func strings() -> [String] {
        var strings: [String] = []
        for element in array() { strings.append(String(json: element)) }
        return strings
    }
}
