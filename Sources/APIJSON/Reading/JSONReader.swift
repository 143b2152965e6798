/// A place in a document from which a value can be read. Cheap to copy.
///
/// Reading never throws: the first value that is not what it should be is kept in the tape, and a harmless stand-in is
/// read in its place. Whoever began reading asks the tape at the end.
public struct JSONReader {
    public enum Kind: Hashable, Sendable {
        case null, bool, number, string, array, object
    }

    public let tape: JSONTape
    let index: Int

    @inline(__always)
    init(tape: JSONTape, index: Int) {
        self.tape = tape
        self.index = index
    }

    @inline(__always)
    var entry: TapeEntry { tape.entries[index] }

    /// What kind of value stands here. A missing value counts as null.
    public var kind: Kind {
        switch entry.kind {
        case .missing, .null, .end: .null
        case .true, .false: .bool
        case .integer, .decimal: .number
        case .string, .escapedString, .key, .escapedKey: .string
        case .array: .array
        case .object: .object
        }
    }

    public var isNull: Bool { entry.kind <= .null }

    /// Where the value stands in the document, in bytes from its beginning.
    public var byteRange: Range<Int> { tape.byteRange(of: index) }

    /// Notes that the value is not what it should be, for example `a colour such as #ff0000`.
    public func fail(expected: String) {
        tape.recordUnexpected(index, expected: expected)
    }

    /// The members of the object here; another kind of value is a failure.
    public func object() -> JSONObjectReader {
        guard entry.kind == .object else {
            fail(expected: "an object")
            return JSONObjectReader(tape: tape, object: tape.count)
        }
        return JSONObjectReader(tape: tape, object: index)
    }

    /// The elements of the array here; another kind of value is a failure.
    public func array() -> JSONArrayReader {
        guard entry.kind == .array else {
            fail(expected: "an array")
            return JSONArrayReader(tape: tape, array: tape.count)
        }
        return JSONArrayReader(tape: tape, array: index)
    }

    /// The members of the object here in the order of the document, equal keys included; none for another kind of
    /// value.
    public var members: JSONMembers { JSONMembers(tape: tape, object: index) }
}

extension TapeEntry.Kind: Comparable {
    @inline(__always)
    static func < (left: Self, right: Self) -> Bool { left.rawValue < right.rawValue }
}
