/// Writing of members: a key and its value. An optional that is nil is left out.
extension JSONWriter {
    public mutating func write(_ key: StaticString, _ value: String) {
        writeKey(key)
        appendQuoted(value)
    }

    public mutating func write(_ key: StaticString, _ value: String?) {
        if let value { write(key, value) }
    }

    public mutating func write(_ key: StaticString, _ value: Bool) {
        writeKey(key)
        append(literal: value ? "true" : "false")
    }

    public mutating func write(_ key: StaticString, _ value: Bool?) {
        if let value { write(key, value) }
    }

    public mutating func write(_ key: StaticString, _ value: Int) {
        writeKey(key)
        appendInteger(Int64(value))
    }

    public mutating func write(_ key: StaticString, _ value: Int?) {
        if let value { write(key, value) }
    }

    public mutating func write(_ key: StaticString, _ value: Double) {
        writeKey(key)
        write(value)
    }

    public mutating func write(_ key: StaticString, _ value: Double?) {
        if let value { write(key, value) }
    }

    @inlinable
    public mutating func write<Value: JSONCodable>(_ key: StaticString, _ value: Value) {
        writeKey(key)
        value.write(to: &self)
    }

    @inlinable
    public mutating func write<Value: JSONCodable>(_ key: StaticString, _ value: Value?) {
        if let value { write(key, value) }
    }

    /// Writes null for nil.
    @inlinable
    public mutating func writeNullable<Value: JSONCodable>(_ key: StaticString, _ value: Value?) {
        writeKey(key)
        if let value { value.write(to: &self) } else { writeNull() }
    }

    /// Writes further members into the open object, in the order of their keys.
    public mutating func write<Value: JSONCodable>(additional members: [String: Value]) {
        for (key, value) in members.sorted(by: { $0.key < $1.key }) {
            writeKey(key)
            value.write(to: &self)
        }
    }
}
