extension JSONValue: JSONCodable {
    /// Reads without recursion. Of equal keys the first counts.
    public init(json: JSONReader) {
        var builder = JSONValueBuilder(json.tape)
        self = builder.value(of: json.index..<json.tape.index(behind: json.index))
    }

    /// Writes without recursion.
    public func write(to json: inout JSONWriter) {
        var open: [OpenContainer] = []
        json.write(self, &open)
        while let last = open.indices.last {
            if let value = open[last].writeNext(to: &json) {
                json.write(value, &open)
            } else {
                open.removeLast()
            }
        }
    }
}

extension JSONObject: JSONCodable {
    public init(json: JSONReader) {
        if case .object(let object) = JSONValue(json: json) {
            self = object
        } else {
            json.fail(expected: "an object")
            self.init()
        }
    }

    public func write(to json: inout JSONWriter) { JSONValue.object(self).write(to: &json) }
}

extension JSONWriter {
    /// Writes a scalar, or opens a container.
    fileprivate mutating func write(_ value: JSONValue, _ open: inout [OpenContainer]) {
        switch value {
        case .null: writeNull()
        case .bool(let value): write(value)
        case .number(let value): write(value)
        case .string(let value): write(value)
        case .array(let values):
            beginArray()
            open.append(OpenContainer(.array(values)))
        case .object(let object):
            beginObject()
            open.append(OpenContainer(.object(isCanonical ? object.sortedByKey() : object)))
        }
    }
}

/// A container of which some values are written.
private struct OpenContainer {
    enum Content {
        case array([JSONValue])
        case object(JSONObject)
    }

    private let content: Content
    private var position = 0

    init(_ content: Content) { self.content = content }

    /// The value that comes next, whose key is written; nil when the container has been closed.
    mutating func writeNext(to json: inout JSONWriter) -> JSONValue? {
        defer { position += 1 }
        switch content {
        case .array(let values):
            if position < values.count { return values[position] }
            json.endArray()
        case .object(let object):
            if position < object.count {
                let (key, value) = object[position]
                json.writeKey(key)
                return value
            }
            json.endObject()
        }
        return nil
    }
}
