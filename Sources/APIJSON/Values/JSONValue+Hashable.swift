/// Values are equal when their canonical JSON is: objects whatever the order of their members, numbers whatever the way
/// they are written. Comparing bytes needs no recursion, however deep the values.
extension JSONValue: Hashable {
    public static func == (left: JSONValue, right: JSONValue) -> Bool {
        switch (left, right) {
        case (.null, .null): true
        case (.bool(let left), .bool(let right)): left == right
        case (.number(let left), .number(let right)): left == right
        case (.string(let left), .string(let right)): left.utf8.elementsEqual(right.utf8)
        case (.array(let left), .array(let right)): left.count == right.count && left.isWritten(like: right)
        case (.object(let left), .object(let right)): left == right
        default: false
        }
    }

    public func hash(into hasher: inout Hasher) { hashWritten(into: &hasher) }
}

extension JSONObject: Hashable {
    public static func == (left: JSONObject, right: JSONObject) -> Bool {
        left.count == right.count && left.isWritten(like: right)
    }

    public func hash(into hasher: inout Hasher) { hashWritten(into: &hasher) }
}
