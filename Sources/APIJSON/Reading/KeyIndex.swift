extension StaticString {
    @inline(__always)
    var bytes: UnsafeBufferPointer<UInt8> { UnsafeBufferPointer(start: utf8Start, count: utf8CodeUnitCount) }
}

extension JSONTape {
    /// False also where no key stands.
    @inline(__always)
    func isKey(_ index: Int, equalTo key: UnsafeBufferPointer<UInt8>) -> Bool {
        let entry = entries[index]
        if entry.kind == .key {
            return entry.extent == key.count
                && key.baseAddress.map { areEqual(source + entry.offset + 1, $0, key.count) } ?? true
        }
        return entry.kind == .escapedKey && isEscapedKey(entry, equalTo: key)
    }

    @inline(never)
    private func isEscapedKey(_ entry: TapeEntry, equalTo key: UnsafeBufferPointer<UInt8>) -> Bool {
        withText(of: entry) { $0.elementsEqual(key) }
    }
}

/// Whether two stretches of `count` bytes are the same. Nothing beyond them is touched.
@inline(__always)
func areEqual(_ left: UnsafePointer<UInt8>, _ right: UnsafePointer<UInt8>, _ count: Int) -> Bool {
    if count >= 8 {
        var offset = 0
        while offset < count - 8 {
            if (left + offset).word != (right + offset).word { return false }
            offset += 8
        }
        return (left + count - 8).word == (right + count - 8).word
    }
    for index in 0..<count where left[index] != right[index] { return false }
    return true
}

/// One bit for each key of an object, so that most keys that are not there need no search.
struct KeySummary {
    private var bits: UInt64 = 0

    init() {}

    init(of object: Int, in tape: JSONTape) {
        var key = object + 1
        while tape.entries[key].kind == .key || tape.entries[key].kind == .escapedKey {
            tape.withText(of: tape.entries[key]) { bits |= KeySummary.bit($0.baseAddress, $0.count) }
            key = tape.index(behind: key + 1)
        }
    }

    /// Adds a key. False when it, or another with the same bit, is there already.
    mutating func insert(_ key: String) -> Bool {
        var key = key
        let bit = key.withUTF8 { KeySummary.bit($0.baseAddress, $0.count) }
        defer { bits |= bit }
        return bits & bit == 0
    }

    func mayContain(_ key: UnsafeBufferPointer<UInt8>) -> Bool {
        bits & KeySummary.bit(key.baseAddress, key.count) != 0
    }

    private static func bit(_ text: UnsafePointer<UInt8>?, _ count: Int) -> UInt64 {
        guard let text, count > 0 else { return 1 }
        let mixed =
            UInt64(count) &* 0x9E37 &+ UInt64(text[0]) &* 31 &+ UInt64(text[count - 1]) &* 7
            &+ UInt64(text[count / 2])
        return 1 << ((mixed &* 0x9E37_79B9_7F4A_7C15) >> 58)
    }
}

/// The keys of a large object, sorted, so that any of them is found in logarithmic time.
struct KeyIndex {
    private let tape: JSONTape
    private let keys: [Int]

    init(of object: Int, in tape: JSONTape) {
        var keys: [Int] = []
        var key = object + 1
        while key < tape.entries[object].extent - 1 {
            keys.append(key)
            key = tape.index(behind: key + 1)
        }
        // Equal keys stay in the order of the document.
        keys.sort { left, right in
            let order = KeyIndex.compare(tape, left, right)
            return order == 0 ? left < right : order < 0
        }
        self.tape = tape
        self.keys = keys
    }

    func value(of key: UnsafeBufferPointer<UInt8>) -> Int? {
        var low = 0
        var high = keys.count
        while low < high {
            let middle = (low + high) / 2
            let order = tape.withText(of: tape.entries[keys[middle]]) { KeyIndex.compare($0, key) }
            if order < 0 { low = middle + 1 } else { high = middle }
        }
        guard low < keys.count, tape.isKey(keys[low], equalTo: key) else { return nil }
        return keys[low] + 1
    }

    private static func compare(_ tape: JSONTape, _ left: Int, _ right: Int) -> Int {
        tape.withText(of: tape.entries[left]) { leftText in
            tape.withText(of: tape.entries[right]) { compare(leftText, $0) }
        }
    }

    /// Below zero when `left` comes first. Shorter texts do.
    private static func compare(_ left: UnsafeBufferPointer<UInt8>, _ right: UnsafeBufferPointer<UInt8>) -> Int {
        if left.count != right.count { return left.count - right.count }
        for (leftByte, rightByte) in zip(left, right) where leftByte != rightByte {
            return Int(leftByte) - Int(rightByte)
        }
        return 0
    }
}
