/// The elements of an array, in order.
public struct JSONArrayReader: Sequence, IteratorProtocol {
    private let tape: JSONTape
    private let array: Int
    private var position: Int
    private let end: Int

    /// `array` is the index of an array or of the missing value.
    init(tape: JSONTape, array: Int) {
        self.tape = tape
        self.array = array
        let entry = tape.entries[array]
        position = array + 1
        end = entry.kind == .array ? entry.extent - 1 : position
    }

    public mutating func next() -> JSONReader? {
        guard position < end else { return nil }
        let index = position
        position = tape.index(behind: index)
        return JSONReader(tape: tape, index: index)
    }

    /// The next element of an array whose elements each have a meaning of their own; a failure when there is none.
    public mutating func value<Value: JSONCodable>() -> Value {
        if let element = next() { return Value(json: element) }
        tape.recordMissingElement(of: array)
        return Value(json: JSONReader(tape: tape, index: tape.count))
    }

    /// All elements that were not read yet.
    public mutating func others<Value: JSONCodable>() -> [Value] {
        var others: [Value] = []
        while let element = next() { others.append(Value(json: element)) }
        return others
    }

    /// The number of elements to come. Counting skips over what is inside them.
    public var underestimatedCount: Int {
        var count = 0
        var index = position
        while index < end {
            index = tape.index(behind: index)
            count += 1
        }
        return count
    }
}

/// Keys and values of an object, in the order of the document.
public struct JSONMembers: Sequence, IteratorProtocol {
    private let tape: JSONTape
    private var position: Int
    private let end: Int

    init(tape: JSONTape, object: Int) {
        self.tape = tape
        let entry = tape.entries[object]
        position = object + 1
        end = entry.kind == .object ? entry.extent - 1 : position
    }

    public mutating func next() -> (key: String, value: JSONReader)? {
        guard position < end else { return nil }
        let index = position
        position = tape.index(behind: index + 1)
        return (tape.string(of: tape.entries[index]), JSONReader(tape: tape, index: index + 1))
    }
}
