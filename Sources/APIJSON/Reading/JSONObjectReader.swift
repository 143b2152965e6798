/// Looks up the members of an object by key. Of equal keys the first counts, for whoever asks in the document's order.
///
/// Looking keys up in the order of the document costs one comparison each. Otherwise keys are compared from the one
/// behind the last that was found, so that asking for some of the members first and for the others later costs no more
/// than two passes. Once that has cost too much, an index is made: large objects take no quadratic time in any order.
public struct JSONObjectReader {
    let tape: JSONTape
    /// The index of an object, or of the missing value.
    let object: Int
    /// The index of a key, or of the end. All keys before it have been read.
    private var first: Int
    /// The index of the key behind the last one that was found out of order.
    private var next: Int
    /// The number of keys that lookups passed over.
    private var passed = 0
    private var summary: KeySummary?
    private var keyIndex: KeyIndex?

    init(tape: JSONTape, object: Int) {
        self.tape = tape
        self.object = object
        first = tape.entries[object].kind == .object ? object + 1 : object
        next = first
    }

    /// The work that lookups may do before an index is worth its cost.
    private static let patience = 256

    /// The index of the value of `key`, or of the missing value.
    @inline(__always)
    mutating func index(of key: StaticString) -> Int {
        let key = key.bytes
        if tape.isKey(first, equalTo: key) {
            let value = first + 1
            first = tape.index(behind: value)
            return value
        }
        return indexOutOfOrder(of: key)
    }

    @inline(never)
    private mutating func indexOutOfOrder(of key: UnsafeBufferPointer<UInt8>) -> Int {
        guard tape.entries[object].kind == .object else { return tape.count }
        if let keyIndex { return keyIndex.value(of: key) ?? tape.count }
        let summary = summary ?? KeySummary(of: object, in: tape)
        self.summary = summary
        guard summary.mayContain(key) else { return tape.count }
        if passed > JSONObjectReader.patience {
            let keyIndex = KeyIndex(of: object, in: tape)
            self.keyIndex = keyIndex
            return keyIndex.value(of: key) ?? tape.count
        }
        // The beginning is looked through last, because the same key may be asked for again.
        let start = max(first, next)
        let end = tape.entries[object].extent - 1
        return find(key, from: start, to: end) ?? find(key, from: object + 1, to: start) ?? tape.count
    }

    private mutating func find(
        _ key: UnsafeBufferPointer<UInt8>, from start: Int, to end: Int
    ) -> Int? {
        var candidate = start
        while candidate < end {
            let value = candidate + 1
            let following = tape.index(behind: value)
            if tape.isKey(candidate, equalTo: key) {
                next = following
                return value
            }
            candidate = following
            passed += 1
        }
        return nil
    }

    /// The value of `key`; nil when there is none.
    public mutating func reader(_ key: StaticString) -> JSONReader? {
        let index = index(of: key)
        return index == tape.count ? nil : JSONReader(tape: tape, index: index)
    }

    /// The index of the value of `key`; a failure when there is none.
    @inline(__always)
    mutating func requiredIndex(of key: StaticString, expected: StaticString) -> Int {
        let index = index(of: key)
        if index == tape.count { recordMissing(key, expected: expected) }
        return index
    }

    @inline(never)
    private func recordMissing(_ key: StaticString, expected: StaticString) {
        tape.recordMissing("\(key)", in: object, expected: "\(expected)")
    }

    /// The index of the value of `key`; nil when there is none or null.
    @inline(__always)
    mutating func presentIndex(of key: StaticString) -> Int? {
        let index = index(of: key)
        return tape.entries[index].kind <= .null ? nil : index
    }

    /// The value of `key`; a failure when there is none.
    @usableFromInline
    package mutating func requiredReader(_ key: StaticString, expected: StaticString) -> JSONReader {
        JSONReader(tape: tape, index: requiredIndex(of: key, expected: expected))
    }

    /// The value of `key`; nil when there is none or null.
    @usableFromInline
    package mutating func presentReader(_ key: StaticString) -> JSONReader? {
        presentIndex(of: key).map { JSONReader(tape: tape, index: $0) }
    }
}
