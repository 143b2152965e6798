import Foundation

/// Reads text in the charset that a media type states.
enum Charset {
    /// UTF-8 where no charset is stated or it is not known; what is not valid becomes U+FFFD.
    static func decode(_ bytes: [UInt8], _ mediaType: MediaType?) -> String {
        let encoding = mediaType?.parameters["charset"].flatMap { encodings[$0.lowercased()] }
        if let encoding, let text = String(bytes: bytes, encoding: encoding) { return text }
        return String(decoding: bytes, as: UTF8.self)
    }

    private static let encodings: [String: String.Encoding] = [
        "iso-8859-1": .isoLatin1, "latin1": .isoLatin1, "iso-8859-2": .isoLatin2, "us-ascii": .isoLatin1,
        "windows-1250": .windowsCP1250, "windows-1251": .windowsCP1251, "windows-1252": .windowsCP1252,
        "utf-16": .utf16, "utf-16le": .utf16LittleEndian, "utf-16be": .utf16BigEndian, "utf-32": .utf32,
        "shift_jis": .shiftJIS, "euc-jp": .japaneseEUC,
    ]
}
