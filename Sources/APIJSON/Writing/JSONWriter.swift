/// Writes JSON without spaces. Commas and escapes are its business; opening and closing is the caller's.
public struct JSONWriter: ~Copyable {
    private var storage: UnsafeMutablePointer<UInt8>
    private var capacity: Int
    /// The number of bytes written.
    public private(set) var count = 0
    /// The first value that JSON cannot hold, for which null was written.
    public private(set) var failure: JSONError?

    /// Whether equal values are to become equal bytes, which costs sorting.
    let isCanonical: Bool

    public init(minimumCapacity: Int = 256) {
        self.init(minimumCapacity: minimumCapacity, isCanonical: false)
    }

    /// A writer for comparing: objects are sorted by key and numbers are written in one way only.
    public static func canonical(minimumCapacity: Int = 256) -> JSONWriter {
        JSONWriter(minimumCapacity: minimumCapacity, isCanonical: true)
    }

    private init(minimumCapacity: Int, isCanonical: Bool) {
        self.isCanonical = isCanonical
        capacity = max(minimumCapacity, 64)
        storage = .allocate(capacity: capacity)
    }

    deinit { storage.deallocate() }

    /// What was written.
    public consuming func finish() -> [UInt8] {
        Array(UnsafeBufferPointer(start: storage, count: count))
    }

    /// Lends what was written so far.
    public func withBytes<Result>(_ body: (UnsafeRawBufferPointer) throws -> Result) rethrows -> Result {
        try body(UnsafeRawBufferPointer(start: storage, count: count))
    }

    borrowing func hasSameBytes(as other: borrowing JSONWriter) -> Bool {
        count == other.count && areEqual(storage, other.storage, count)
    }

    /// Makes room for `extra` more bytes and returns where they go; `advance` takes them up.
    @inline(__always)
    mutating func reserve(_ extra: Int) -> UnsafeMutablePointer<UInt8> {
        if capacity - count < extra { grow(by: extra) }
        return storage + count
    }

    @inline(__always)
    mutating func advance(by written: Int) { count += written }

    @inline(never)
    private mutating func grow(by extra: Int) {
        capacity = max(capacity * 2, count + extra)
        let larger = UnsafeMutablePointer<UInt8>.allocate(capacity: capacity)
        larger.update(from: storage, count: count)
        storage.deallocate()
        storage = larger
    }

    @inline(__always)
    mutating func append(_ byte: UInt8) {
        reserve(1).pointee = byte
        advance(by: 1)
    }

    /// Writes the comma that a value needs here, if any. What stands before tells: an opening, a colon or nothing.
    @inline(__always)
    mutating func separateValue() {
        guard count > 0 else { return }
        switch storage[count - 1] {
        case .openingBracket, .colon: break
        default: append(.comma)
        }
    }

    @inline(__always)
    mutating func separateKey() {
        if count > 0, storage[count - 1] != .openingBrace { append(.comma) }
    }

    /// Writes null for a value that JSON, or its format, cannot hold, and notes it in ``failure``.
    public mutating func writeUnwritable(_ value: String, expected: String) {
        separateValue()
        if failure == nil {
            failure = JSONError(
                reason: .unexpectedValue, path: openPath(), expected: expected, found: value, offset: count)
        }
        append(literal: "null")
    }
}

extension JSONWriter {
    public mutating func beginObject() {
        separateValue()
        append(.openingBrace)
    }

    public mutating func endObject() { append(.closingBrace) }

    public mutating func beginArray() {
        separateValue()
        append(.openingBracket)
    }

    public mutating func endArray() { append(.closingBracket) }

    /// Writes a key and its colon. One value must follow.
    public mutating func writeKey(_ key: StaticString) {
        separateKey()
        appendQuoted(UnsafeBufferPointer(start: key.utf8Start, count: key.utf8CodeUnitCount))
        append(.colon)
    }

    /// Writes a key and its colon. One value must follow.
    public mutating func writeKey(_ key: String) {
        separateKey()
        appendQuoted(key)
        append(.colon)
    }
}
