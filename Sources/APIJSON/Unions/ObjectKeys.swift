/// The keys of an object, to be asked for again and again.
struct ObjectKeys {
    private let tape: JSONTape
    private let summary: KeySummary
    private let keys: [Int]
    /// For objects in which a search from the beginning would take long.
    private let index: KeyIndex?

    private static let smallCount = 24

    /// No keys at all.
    init(in tape: JSONTape) {
        self.tape = tape
        summary = KeySummary()
        keys = []
        index = nil
    }

    init(of object: Int, in tape: JSONTape) {
        self.tape = tape
        summary = KeySummary(of: object, in: tape)
        var keys: [Int] = []
        var key = object + 1
        while key < tape.entries[object].extent - 1 {
            keys.append(key)
            key = tape.index(behind: key + 1)
        }
        self.keys = keys
        index = keys.count > ObjectKeys.smallCount ? KeyIndex(of: object, in: tape) : nil
    }

    var count: Int { keys.count }

    /// The index of the value of a key; nil when the key is not there.
    func value(of key: UnionText) -> Int? {
        key.bytes.withUnsafeBufferPointer { key in
            guard summary.mayContain(key) else { return nil }
            if let index { return index.value(of: key) }
            for position in keys where tape.isKey(position, equalTo: key) { return position + 1 }
            return nil
        }
    }
}
