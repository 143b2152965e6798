/// Percent-encoding of RFC 3986, 2. Works on the bytes of UTF-8, so that every text comes back as it was.
enum PercentEncoding {
    /// What may stand as it is.
    enum Allowed {
        /// Letters, digits, `-`, `.`, `_` and `~` only (RFC 3986, 2.3).
        case unreserved
        /// Reserved characters as well, and triplets that are encoded already (RFC 6570, 3.2.3), as far as they cannot
        /// end the query, begin another parameter or be read as a space.
        case reservedInQuery
        /// The same for a path: no character that ends the segment, the path, or is not allowed in it.
        case reservedInPath
        /// The same for several segments of a path, with slashes between them.
        case reservedInSegments
        /// What a cookie's value may hold (RFC 6265, 4.1.1), without `%`.
        case cookieOctets
    }

    static func encode(_ text: String, allowing allowed: Allowed = .unreserved) -> String {
        if text.utf8.allSatisfy(isUnreserved) { return text }
        var result: [UInt8] = []
        result.reserveCapacity(text.utf8.count * 2)
        append(text, to: &result, allowing: allowed)
        return String(decoding: result, as: UTF8.self)
    }

    private static func append(_ text: String, to result: inout [UInt8], allowing allowed: Allowed) {
        let bytes = Array(text.utf8)
        for (index, byte) in bytes.enumerated() {
            if isUnreserved(byte) || permits(allowed, byte) || keepsTriplet(at: index, of: bytes, allowed) {
                result.append(byte)
            } else {
                result.append(UInt8(ascii: "%"))
                result.append(hexDigits[Int(byte >> 4)])
                result.append(hexDigits[Int(byte & 15)])
            }
        }
    }

    /// Letters, digits, `-`, `.`, `_` and `~` (RFC 3986, 2.3).
    static func isUnreserved(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
            UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "."), UInt8(ascii: "_"),
            UInt8(ascii: "~"):
            true
        default: false
        }
    }

    /// Encodes what may not stand in a path and leaves the rest, triplets included, as it is written.
    static func repairedPath(_ path: String) -> String {
        repaired(path, extra: "!$&'()*+,;=:@/")
    }

    /// Encodes what may not stand in a query and leaves the rest, triplets included, as it is written.
    static func repairedQuery(_ query: String) -> String {
        repaired(query, extra: "!$&'()*+,;=:@/?")
    }

    private static func repaired(_ text: String, extra: StaticString) -> String {
        if text.utf8.allSatisfy({ isUnreserved($0) || contains(extra, $0) }) { return text }
        let bytes = Array(text.utf8)
        var result: [UInt8] = []
        for (index, byte) in bytes.enumerated() {
            if isUnreserved(byte) || contains(extra, byte) || isTriplet(at: index, of: bytes) {
                result.append(byte)
            } else {
                result += [UInt8(ascii: "%"), hexDigits[Int(byte >> 4)], hexDigits[Int(byte & 15)]]
            }
        }
        return String(decoding: result, as: UTF8.self)
    }

    private static func permits(_ allowed: Allowed, _ byte: UInt8) -> Bool {
        switch allowed {
        case .unreserved: false
        case .reservedInQuery: contains(":/?@!$'()*,;=", byte)
        case .reservedInPath: contains(":@!$&'()*+,;=", byte)
        case .reservedInSegments: contains(":@!$&'()*+,;=/", byte)
        case .cookieOctets: contains("!#$&'()*+/:<=>?@[]^`{|}", byte)
        }
    }

    private static func keepsTriplet(at index: Int, of bytes: [UInt8], _ allowed: Allowed) -> Bool {
        switch allowed {
        case .reservedInQuery, .reservedInPath, .reservedInSegments: isTriplet(at: index, of: bytes)
        case .unreserved, .cookieOctets: false
        }
    }

    private static func isTriplet(at index: Int, of bytes: [UInt8]) -> Bool {
        bytes[index] == UInt8(ascii: "%") && index + 2 < bytes.count && isHex(bytes[index + 1])
            && isHex(bytes[index + 2])
    }

    private static func isHex(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "a")...UInt8(ascii: "f"),
            UInt8(ascii: "A")...UInt8(ascii: "F"):
            true
        default: false
        }
    }

    private static func contains(_ characters: StaticString, _ byte: UInt8) -> Bool {
        characters.withUTF8Buffer { $0.contains(byte) }
    }

    private static let hexDigits = Array("0123456789ABCDEF".utf8)
}
