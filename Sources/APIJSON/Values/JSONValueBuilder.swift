/// Makes a value of tape entries, with a stack of its own for the containers that are open.
struct JSONValueBuilder {
    private struct Container {
        var isObject = false
        var values: [JSONValue] = []
        var object = JSONObject()
        /// The key of the value that comes next.
        var key = ""
        var keys = KeySummary()
    }

    private let tape: JSONTape
    private var outer: [Container] = []
    private var innermost = Container()

    init(_ tape: JSONTape) { self.tape = tape }

    /// The value whose entries are these.
    mutating func value(of range: Range<Int>) -> JSONValue {
        for index in range { add(tape.entries[index], at: index) }
        return innermost.values.popLast() ?? .null
    }

    @inline(__always)
    private mutating func add(_ entry: TapeEntry, at index: Int) {
        switch entry.kind {
        case .missing, .null: add(.null)
        case .false: add(.bool(false))
        case .true: add(.bool(true))
        case .integer, .decimal: add(.number(JSONNumber(checked: tape.string(of: entry))))
        case .string, .escapedString: add(.string(tape.string(of: entry)))
        case .array: open(isObject: false)
        case .object: open(isObject: true)
        case .key, .escapedKey: innermost.key = tape.string(of: entry)
        case .end: close()
        }
    }

    @inline(__always)
    private mutating func add(_ value: JSONValue) {
        if !innermost.isObject {
            innermost.values.append(value)
        } else if innermost.keys.insert(innermost.key) {
            innermost.object.append(innermost.key, value)
        } else {
            innermost.object.insert(innermost.key, value)
        }
    }

    private mutating func open(isObject: Bool) {
        outer.append(innermost)
        innermost = Container(isObject: isObject)
    }

    private mutating func close() {
        let value = innermost.isObject ? JSONValue.object(innermost.object) : .array(innermost.values)
        guard !outer.isEmpty else { return }
        // Not through a name, which would share the arrays and so copy them at the next addition.
        innermost = outer.removeLast()
        add(value)
    }
}
