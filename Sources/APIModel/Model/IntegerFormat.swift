package enum IntegerFormat: String, Sendable, Hashable {
    case any, int8, int16, int32, int64, uint8, uint16, uint32, uint64
    /// Known to exceed 64 bits.
    case big
    /// Seconds since 1970 (`unix-time`).
    case unixTime
}
