/// One step of the tape in eight bytes: what stands there, at which byte it begins, and how to get past it.
///
/// The lowest 30 bits hold the length in bytes (of a string without its quotes), or for a container the index of the
/// entry behind its end, or for an end the index of its container. The next 30 bits hold the offset of the first byte.
struct TapeEntry {
    enum Kind: UInt8 {
        /// Stands behind the last value: what a lookup finds when nothing is there.
        case missing
        case null, `false`, `true`
        /// A number without fraction and exponent.
        case integer
        case decimal
        case string, escapedString
        case key, escapedKey
        case array, object
        case end
    }

    static let limit = 1 << 30

    private let bits: UInt64

    @inline(__always)
    init(_ kind: Kind, offset: Int, extent: Int) {
        bits =
            UInt64(truncatingIfNeeded: extent) | UInt64(truncatingIfNeeded: offset) << 30 | UInt64(kind.rawValue) << 60
    }

    @inline(__always)
    var kind: Kind {
        // Cases without payload are laid out as their number. `Kind(rawValue:)` would compare with each of them.
        unsafeBitCast(UInt8(truncatingIfNeeded: bits >> 60), to: Kind.self)
    }

    @inline(__always)
    var offset: Int { Int(truncatingIfNeeded: bits >> 30) & (TapeEntry.limit - 1) }

    /// Length in bytes, or index of another entry.
    @inline(__always)
    var extent: Int { Int(truncatingIfNeeded: bits) & (TapeEntry.limit - 1) }

    @inline(__always)
    var isContainer: Bool { kind == .array || kind == .object }
}
