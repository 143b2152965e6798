extension Array: JSONCodable where Element: JSONCodable {
    @inlinable
    public init(json: JSONReader) {
        let elements = json.array()
        self.init()
        reserveCapacity(elements.underestimatedCount)
        for element in elements { append(Element(json: element)) }
    }

    @inlinable
    public func write(to json: inout JSONWriter) {
        json.beginArray()
        for index in indices { self[index].write(to: &json) }
        json.endArray()
    }
}

/// Null is nil, for the elements of arrays and the values of maps.
extension Optional: JSONCodable where Wrapped: JSONCodable {
    @inlinable
    public init(json: JSONReader) {
        self = json.isNull ? nil : Wrapped(json: json)
    }

    @inlinable
    public func write(to json: inout JSONWriter) {
        if let self { self.write(to: &json) } else { json.writeNull() }
    }
}

/// An object whose keys are data. Written in the order of the keys, so that equal dictionaries are equal bytes.
extension Dictionary: JSONCodable where Key == String, Value: JSONCodable {
    public init(json: JSONReader) {
        self = json.object().additional(except: [])
    }

    public func write(to json: inout JSONWriter) {
        json.beginObject()
        json.write(additional: self)
        json.endObject()
    }
}
