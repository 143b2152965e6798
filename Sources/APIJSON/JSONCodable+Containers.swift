extension Array: JSONCodable where Element: JSONCodable {
    // Not inlinable: specialized copies in the module of the models doubled its time to compile, for a twentieth of the
    // time to read. Elements are made and read in place, which needs no specialization to be quick.
    public init(json: JSONReader) {
        var elements = json.array()
        self.init(unsafeUninitializedCapacity: elements.underestimatedCount) { buffer, count in
            while let element = elements.next(), let start = buffer.baseAddress {
                (start + count).initialize(to: Element(json: element))
                count += 1
            }
        }
    }

    public func write(to json: inout JSONWriter) {
        json.beginArray()
        withUnsafeBufferPointer { buffer in
            for index in buffer.indices { buffer[index].write(to: &json) }
        }
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
