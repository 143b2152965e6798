import APIJSON

extension JSONReader {
    /// Whether what is here is of the kind of JSON that holds such a value; true where that can be of several.
    func mayHold(_ type: (some JSONCodable).Type) -> Bool {
        switch type {
        case is any JSONObjectCodable.Type: kind == .object
        case is any RandomAccessCollection.Type: kind == .array
        case is any Collection.Type: kind == .object
        case is any Numeric.Type: kind == .number
        case is Bool.Type: kind == .bool
        default: true
        }
    }
}
