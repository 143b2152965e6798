/// The entities that every XML document has (XML 1.0, 4.1 and 4.6).
enum XMLEntity {
    /// - Parameter name: What stands between `&` and `;`.
    static func scalar(_ name: String) -> Unicode.Scalar? {
        switch name {
        case "amp": "&"
        case "lt": "<"
        case "gt": ">"
        case "quot": "\""
        case "apos": "'"
        case _ where name.hasPrefix("#x"): UInt32(name.dropFirst(2), radix: 16).flatMap(allowed)
        case _ where name.hasPrefix("#"): UInt32(name.dropFirst()).flatMap(allowed)
        default: nil
        }
    }

    private static func allowed(_ code: UInt32) -> Unicode.Scalar? {
        Unicode.Scalar(code).flatMap { $0.isAllowedInXML ? $0 : nil }
    }
}

extension Unicode.Scalar {
    /// XML 1.0, 2.2
    var isAllowedInXML: Bool {
        switch value {
        case 0x09, 0x0A, 0x0D, 0x20...0xD7FF, 0xE000...0xFFFD, 0x10000...0x10FFFF: true
        default: false
        }
    }
}
