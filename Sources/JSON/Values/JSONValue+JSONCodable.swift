extension JSONValue: JSONCodable {
    /// Reads without recursion. Of equal keys the first counts.
    public init(json: JSONReader) {
        var builder = JSONValueBuilder()
        let tape = json.tape
        var index = json.index
        let end = Swift.max(tape.index(behind: index), index + 1)
        while index < end {
            builder.add(tape.entries[index], of: tape)
            index += 1
        }
        self = builder.result
    }

    public func write(to json: inout JSONWriter) {
        switch self {
        case .null: json.writeNull()
        case .bool(let value): json.write(value)
        case .number(let value): json.write(value)
        case .string(let value): json.write(value)
        case .array(let values): values.write(to: &json)
        case .object(let object): object.write(to: &json)
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

    public func write(to json: inout JSONWriter) {
        json.beginObject()
        for (key, value) in self {
            json.writeKey(key)
            value.write(to: &json)
        }
        json.endObject()
    }
}

/// Makes a value of tape entries, with a stack of its own for the containers that are open.
private struct JSONValueBuilder {
    private enum Container {
        case array([JSONValue])
        case object(JSONObject, key: String)
    }

    private var open: [Container] = []
    private(set) var result = JSONValue.null

    mutating func add(_ entry: TapeEntry, of tape: JSONTape) {
        switch entry.kind {
        case .missing, .null: close(with: .null)
        case .false: close(with: .bool(false))
        case .true: close(with: .bool(true))
        case .integer, .decimal: close(with: .number(JSONNumber(checked: tape.string(of: entry))))
        case .string, .escapedString: close(with: .string(tape.string(of: entry)))
        case .array: open.append(.array([]))
        case .object: open.append(.object(JSONObject(), key: ""))
        case .key, .escapedKey: name(tape.string(of: entry))
        case .end: closeContainer()
        }
    }

    private mutating func name(_ key: String) {
        guard case .object(let object, _)? = open.popLast() else { return }
        open.append(.object(object, key: key))
    }

    private mutating func closeContainer() {
        switch open.popLast() {
        case .array(let values): close(with: .array(values))
        case .object(let object, _): close(with: .object(object))
        case nil: break
        }
    }

    /// Puts a finished value into the innermost container.
    private mutating func close(with value: JSONValue) {
        switch open.popLast() {
        case .array(var values):
            values.append(value)
            open.append(.array(values))
        case .object(var object, let key):
            object.insert(key, value)
            open.append(.object(object, key: key))
        case nil: result = value
        }
    }
}
