/// Decoding of string content that holds escapes. The parser has checked every escape.
extension UnsafeBufferPointer<UInt8> {
    /// Writes the decoded text, which is never longer than the written one. Returns its length.
    func unescape(into target: UnsafeMutablePointer<UInt8>) -> Int {
        guard var place = baseAddress else { return 0 }
        let end = place + count
        var output = target
        while place < end {
            if place.pointee != .backslash {
                output.pointee = place.pointee
                output += 1
                place += 1
            } else if place[1] == .u {
                let (scalar, length) = place.unicodeEscape(before: end)
                output = output.appendUTF8(scalar)
                place += length
            } else {
                output.pointee = place[1].shortEscapeValue
                output += 1
                place += 2
            }
        }
        return output - target
    }
}

extension UnsafePointer<UInt8> {
    /// The character of the escape here, or of two that form a surrogate pair. A lone surrogate counts as U+FFFD.
    fileprivate func unicodeEscape(before end: UnsafePointer<UInt8>) -> (scalar: UInt32, length: Int) {
        let first = hexUnit(at: 2)
        guard first & 0xF800 == 0xD800 else { return (first, 6) }
        if first < 0xDC00, end - self >= 12, self[6] == .backslash, self[7] == .u {
            let second = hexUnit(at: 8)
            if second & 0xFC00 == 0xDC00 {
                return (0x10000 + (first & 0x3FF) << 10 + second & 0x3FF, 12)
            }
        }
        return (0xFFFD, 6)
    }

    private func hexUnit(at index: Int) -> UInt32 {
        (index..<index + 4).reduce(0) { $0 << 4 | UInt32(self[$1].hexValue ?? 0) }
    }
}

extension UnsafeMutablePointer<UInt8> {
    fileprivate func appendUTF8(_ scalar: UInt32) -> UnsafeMutablePointer<UInt8> {
        func continuation(_ shift: UInt32) -> UInt8 { UInt8(0x80 | (scalar >> shift) & 0x3F) }
        switch scalar {
        case 0..<0x80:
            self[0] = UInt8(scalar)
            return self + 1
        case 0x80..<0x800:
            self[0] = UInt8(0xC0 | scalar >> 6)
            self[1] = continuation(0)
            return self + 2
        case 0x800..<0x10000:
            self[0] = UInt8(0xE0 | scalar >> 12)
            self[1] = continuation(6)
            self[2] = continuation(0)
            return self + 3
        default:
            self[0] = UInt8(0xF0 | scalar >> 18)
            self[1] = continuation(12)
            self[2] = continuation(6)
            self[3] = continuation(0)
            return self + 4
        }
    }
}

extension UInt8 {
    fileprivate var shortEscapeValue: UInt8 {
        switch self {
        case .b: 0x08
        case .f: 0x0C
        case .n: .newline
        case .r: .carriageReturn
        case .t: .tab
        default: self
        }
    }
}
