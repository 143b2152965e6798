import Foundation

/// Reads and writes text in the charset that a media type states.
enum Charset {
    /// UTF-8 where no charset is stated or it is not known; what is not valid becomes U+FFFD. A byte order mark is no
    /// part of the text.
    static func decode(_ bytes: [UInt8], _ mediaType: MediaType?) -> String {
        let text = stated(by: mediaType).flatMap { String(bytes: bytes, encoding: encoding(of: bytes, $0)) }
        return (text ?? String(decoding: bytes, as: UTF8.self)).withoutByteOrderMark
    }

    /// The text of JSON or XML in UTF-8, which is most often what came (RFC 8259, 8.1).
    static func utf8(_ bytes: [UInt8], _ mediaType: MediaType?) -> [UInt8] {
        if stated(by: mediaType) != nil { return Array(decode(bytes, mediaType).utf8) }
        guard bytes.startsInUTF16 else { return bytes }
        return Array(decode(bytes, MediaType("text/plain; charset=utf-16")).utf8)
    }

    /// - Throws: ``InvalidRequest`` for a charset that is not known, and for text with characters that it lacks.
    static func encode(_ text: String, _ mediaType: MediaType?) throws(InvalidRequest) -> [UInt8] {
        guard let name = mediaType?.parameters["charset"], !isUTF8(name) else { return Array(text.utf8) }
        guard let encoding = encodings[name.lowercased()] else {
            throw .unsupported("text cannot be written in the charset '\(name)', which is not known")
        }
        guard let data = text.data(using: encoding) else {
            throw .unsupported("the charset '\(name)' lacks a character of the text")
        }
        return [UInt8](data)
    }

    /// Nil for UTF-8, and for what is not known.
    private static func stated(by mediaType: MediaType?) -> String.Encoding? {
        mediaType?.parameters["charset"].flatMap { isUTF8($0) ? nil : encodings[$0.lowercased()] }
    }

    private static func isUTF8(_ name: String) -> Bool { ["utf-8", "utf8"].contains(name.lowercased()) }

    /// Big endian, unless a byte order mark says otherwise (RFC 2781, 4.3).
    private static func encoding(of bytes: [UInt8], _ stated: String.Encoding) -> String.Encoding {
        guard stated == .utf16 else { return stated }
        return bytes.starts(with: [0xFF, 0xFE]) ? .utf16LittleEndian : .utf16BigEndian
    }

    private static let encodings: [String: String.Encoding] = [
        "iso-8859-1": .isoLatin1, "latin1": .isoLatin1, "iso-8859-2": .isoLatin2, "us-ascii": .ascii, "ascii": .ascii,
        "windows-1250": .windowsCP1250, "windows-1251": .windowsCP1251, "windows-1252": .windowsCP1252,
        "utf-16": .utf16, "utf-16le": .utf16LittleEndian, "utf-16be": .utf16BigEndian, "utf-32": .utf32,
        "shift_jis": .shiftJIS, "euc-jp": .japaneseEUC,
    ]
}

extension [UInt8] {
    fileprivate var startsInUTF16: Bool { starts(with: [0xFE, 0xFF]) || starts(with: [0xFF, 0xFE]) }
}

extension String {
    fileprivate var withoutByteOrderMark: String {
        unicodeScalars.first == "\u{FEFF}" ? String(unicodeScalars.dropFirst()) : self
    }
}
