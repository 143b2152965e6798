/// A JSON document (RFC 8259) as one flat list of what stands in it, in order, each with its place in the bytes.
///
/// Nothing is decoded before it is asked for. Readers look into the tape; the first failure of any of them is kept
/// here, so that reading itself never throws.
///
/// A byte order mark is skipped. Equal keys are kept; lookups find the first. A lone surrogate (`"\ud800"`), which no
/// Swift string can hold, reads as U+FFFD. Documents of 1 GiB or more are refused.
public final class JSONTape {
    /// The document followed by zeros, so that words can be loaded anywhere and every scan stops at its end.
    let source: UnsafePointer<UInt8>
    /// The number of bytes in the document.
    public let byteCount: Int
    let entries: UnsafePointer<TapeEntry>
    /// The number of tokens.
    public let count: Int
    /// What went wrong first while reading values, if anything did.
    public private(set) var failure: JSONError?

    /// Takes the document apart, which checks all of it.
    ///
    /// - Parameter depthLimit: how many containers may stand inside each other.
    public convenience init(parsing document: [UInt8], depthLimit: Int = 512) throws(JSONError) {
        let source = document.withUnsafeBytes(JSONTape.paddedCopy)
        try self.init(owning: source, byteCount: document.count, depthLimit: depthLimit)
    }

    /// Takes the document apart, which checks all of it. The bytes are copied.
    public convenience init(parsing document: UnsafeRawBufferPointer, depthLimit: Int = 512) throws(JSONError) {
        let source = JSONTape.paddedCopy(of: document)
        try self.init(owning: source, byteCount: document.count, depthLimit: depthLimit)
    }

    private init(owning source: UnsafePointer<UInt8>, byteCount: Int, depthLimit: Int) throws(JSONError) {
        self.source = source
        self.byteCount = byteCount
        var parser = JSONParser(source: source, byteCount: byteCount, depthLimit: depthLimit)
        let problem = parser.parse()
        entries = UnsafePointer(parser.finishedEntries())
        count = parser.count
        if let problem { throw syntaxError(problem) }
    }

    deinit {
        source.deallocate()
        entries.deallocate()
    }

    private static let padding = 16

    private static func paddedCopy(of document: UnsafeRawBufferPointer) -> UnsafePointer<UInt8> {
        let copy = UnsafeMutablePointer<UInt8>.allocate(capacity: document.count + padding)
        let bytes = document.bindMemory(to: UInt8.self)
        if let first = bytes.baseAddress { copy.update(from: first, count: bytes.count) }
        (copy + document.count).update(repeating: 0, count: padding)
        return UnsafePointer(copy)
    }

    /// Keeps the failure unless an earlier one is known.
    func record(_ failure: @autoclosure () -> JSONError) {
        if self.failure == nil { self.failure = failure() }
    }
}

extension JSONTape {
    /// The whole document as a value.
    public var root: JSONReader { JSONReader(tape: self, index: 0) }

    /// The index of the token behind the value, or key, at `index` and everything inside it.
    @inline(__always)
    public func index(behind index: Int) -> Int {
        let entry = entries[index]
        return entry.isContainer ? entry.extent : index + 1
    }

    /// The bytes of a scalar as written; of a string or key without its quotes.
    @inline(__always)
    func text(of entry: TapeEntry) -> UnsafeBufferPointer<UInt8> {
        switch entry.kind {
        case .string, .escapedString, .key, .escapedKey:
            UnsafeBufferPointer(start: source + entry.offset + 1, count: entry.extent)
        default:
            UnsafeBufferPointer(start: source + entry.offset, count: entry.extent)
        }
    }
}
