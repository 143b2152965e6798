extension IntegerFormat {
    /// Whether digits are within the format's range.
    func admits(_ digits: String) -> Bool {
        switch self {
        case .any, .int64, .unixTime: Int64(digits) != nil || Double(digits) != nil
        case .int8: Int8(digits) != nil
        case .int16: Int16(digits) != nil
        case .int32: Int32(digits) != nil
        case .uint8: UInt8(digits) != nil
        case .uint16: UInt16(digits) != nil
        case .uint32: UInt32(digits) != nil
        case .uint64: UInt64(digits) != nil
        case .big: true
        }
    }
}

extension StringFormat {
    /// A look at the outer form, enough to tell a default such as `now` from a date.
    func admits(_ text: String) -> Bool {
        let bytes = Array(text.utf8)
        switch self {
        case .any, .uri, .byte, .binary: return true
        case .uuid: return bytes.matches("xxxxxxxx-xxxx-xxxx-xxxx-xxxxxxxxxxxx")
        case .date: return bytes.matches("dddd-dd-dd")
        case .dateTime: return bytes.count > 16 && Array(bytes[..<16]).matches("dddd-dd-ddTdd:dd")
        case .duration: return (text.hasPrefix("P") || text.hasPrefix("-P")) && bytes.count > 2
        case .decimal: return Double(text) != nil
        }
    }
}

extension [UInt8] {
    /// `d` stands for a digit, `x` for a hexadecimal one, `T` for the mark between date and time, all else for itself.
    fileprivate func matches(_ pattern: StaticString) -> Bool {
        pattern.withUTF8Buffer { pattern in
            count == pattern.count
                && zip(self, pattern).allSatisfy { byte, mark in
                    switch mark {
                    case UInt8(ascii: "d"): byte.isDigit
                    case UInt8(ascii: "x"):
                        byte.isDigit || (UInt8(ascii: "a")...UInt8(ascii: "f")).contains(byte | 0x20)
                    case UInt8(ascii: "T"): [UInt8(ascii: "T"), UInt8(ascii: "t"), UInt8(ascii: " ")].contains(byte)
                    default: byte == mark
                    }
                }
        }
    }
}

extension UInt8 {
    fileprivate var isDigit: Bool { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(self) }
}
