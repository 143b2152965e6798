extension JSONWriter {
    @inline(__always)
    mutating func appendQuoted(_ text: String) {
        let isDone: Void? = text.utf8.withContiguousStorageIfAvailable { appendQuoted($0) }
        if isDone == nil {
            var text = text
            text.withUTF8 { appendQuoted($0) }
        }
    }

    /// Escapes only what must be: quotes, backslashes and control characters.
    mutating func appendQuoted(_ text: UnsafeBufferPointer<UInt8>) {
        // Quotes, and room to store whole words.
        let start = reserve(text.count + 10)
        start.pointee = .quote
        var copied = 0
        if let source = text.baseAddress {
            copied = source.copyPlainText(to: start + 1, count: text.count)
        }
        advance(by: copied + 1)
        if copied < text.count {
            appendEscaping(UnsafeBufferPointer(rebasing: text[copied...]))
        }
        append(.quote)
    }

    @inline(never)
    private mutating func appendEscaping(_ text: UnsafeBufferPointer<UInt8>) {
        // An escape takes at most six bytes.
        let start = reserve(text.count * 6)
        var place = start
        for byte in text {
            if byte == .quote || byte == .backslash {
                place[0] = .backslash
                place[1] = byte
                place += 2
            } else if byte < .space {
                place = place.appendControlEscape(byte)
            } else {
                place.pointee = byte
                place += 1
            }
        }
        advance(by: place - start)
    }
}

extension UnsafePointer<UInt8> {
    /// Copies up to the first byte that needs an escape and returns how many bytes that was. May write up to seven
    /// bytes more to the target.
    @inline(__always)
    fileprivate func copyPlainText(to target: UnsafeMutablePointer<UInt8>, count: Int) -> Int {
        var offset = 0
        while count - offset >= 8 {
            let word = (self + offset).word
            UnsafeMutableRawPointer(target + offset).storeBytes(of: word.littleEndian, as: UInt64.self)
            let marks = word.bytesToEscape
            if marks != 0 { return offset + marks.trailingZeroBitCount / 8 }
            offset += 8
        }
        while offset < count {
            let byte = self[offset]
            if byte < .space || byte == .quote || byte == .backslash { return offset }
            target[offset] = byte
            offset += 1
        }
        return offset
    }
}

extension UnsafeMutablePointer<UInt8> {
    fileprivate func appendControlEscape(_ byte: UInt8) -> UnsafeMutablePointer<UInt8> {
        self[0] = .backslash
        let short: UInt8? =
            switch byte {
            case 0x08: .b
            case 0x0C: .f
            case .newline: .n
            case .carriageReturn: .r
            case .tab: .t
            default: nil
            }
        if let short {
            self[1] = short
            return self + 2
        }
        self[1] = .u
        self[2] = .zero
        self[3] = .zero
        self[4] = .zero + byte >> 4
        self[5] = (byte & 15).hexDigit
        return self + 6
    }
}

extension UInt8 {
    /// The lowercase digit of a number below 16.
    package var hexDigit: UInt8 { self < 10 ? .zero + self : 0x57 + self }
}

extension UInt64 {
    /// As `specialBytes`, without the bytes beyond ASCII.
    @inline(__always)
    fileprivate var bytesToEscape: UInt64 {
        let ones: UInt64 = 0x0101_0101_0101_0101
        let quotes = (self ^ (ones &* 0x22)) &- ones
        let backslashes = (self ^ (ones &* 0x5C)) &- ones
        let controls = self &- .spaces
        return (quotes | backslashes | controls) & ~self & 0x8080_8080_8080_8080
    }
}
