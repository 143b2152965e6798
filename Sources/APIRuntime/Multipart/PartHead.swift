import Foundation
import HTTPTypes

/// The header fields of one part.
struct PartHead: Equatable {
    private(set) var fields = HTTPFields()

    /// Lines that are no fields are passed over. A line that begins with a blank goes on with the one before it
    /// (RFC 2046, 5.1; RFC 5322, 2.2.3).
    init(_ bytes: ArraySlice<UInt8>) {
        var lines: [String] = []
        for line in bytes.split(separator: UInt8(ascii: "\n")) {
            let end = line.last == UInt8(ascii: "\r") ? line.dropLast() : line
            let text = String(decoding: end, as: UTF8.self).trimmingSpaces
            if line.first?.isJSONBlank == true, let last = lines.popLast() {
                lines.append(last + " " + text)
            } else {
                lines.append(text)
            }
        }
        for line in lines {
            let halves = line.split(separator: ":", maxSplits: 1, omittingEmptySubsequences: false)
            guard halves.count == 2, let name = HTTPField.Name(String(halves[0]).trimmingSpaces) else { continue }
            fields.append(HTTPField(name: name, value: String(halves[1]).trimmingSpaces))
        }
    }

    var mediaType: MediaType? { fields[.contentType].flatMap { MediaType($0) } }
    var disposition: ContentDisposition { ContentDisposition(fields[.contentDisposition] ?? "") }

    /// The body without the encoding that made it fit for mail (RFC 2045, 6.8).
    func decoded(_ body: [UInt8]) -> [UInt8] {
        guard let name = HTTPField.Name("Content-Transfer-Encoding"), fields[name]?.lowercased() == "base64",
            let data = Data(base64Encoded: Data(body), options: .ignoreUnknownCharacters)
        else { return body }
        return [UInt8](data)
    }
}

/// What a part is called, and its file (RFC 6266, RFC 7578, 4.2).
struct ContentDisposition: Equatable {
    private(set) var name: String?
    private(set) var filename: String?

    init(_ text: String) {
        var rest = text.utf8.drop { $0 != UInt8(ascii: ";") }
        while !rest.isEmpty {
            rest = rest.dropFirst().drop { $0 == 0x20 || $0 == 0x09 }
            let key = String(Substring(rest.prefix { $0 != UInt8(ascii: "=") && $0 != UInt8(ascii: ";") }))
            rest = rest.dropFirst(key.utf8.count)
            guard rest.first == UInt8(ascii: "=") else { continue }
            rest = rest.dropFirst()
            let value = Self.value(&rest)
            switch key.trimmingSpaces.lowercased() {
            case "name": name = value
            case "filename": filename = filename ?? value
            case "filename*": filename = Self.extended(value) ?? filename
            default: break
            }
            rest = rest.drop { $0 != UInt8(ascii: ";") }
        }
    }

    /// Up to the next semicolon outside of quotes. A backslash is only taken for what escapes a quote or itself:
    /// paths of Windows hold others.
    private static func value(_ rest: inout Substring.UTF8View) -> String {
        guard rest.first == UInt8(ascii: "\"") else {
            let token = rest.prefix { $0 != UInt8(ascii: ";") }
            rest = rest[token.endIndex...]
            return String(Substring(token)).trimmingSpaces
        }
        var value: [UInt8] = []
        rest = rest.dropFirst()
        while let byte = rest.popFirst(), byte != UInt8(ascii: "\"") {
            let isEscape = byte == UInt8(ascii: "\\") && (rest.first == UInt8(ascii: "\"") || rest.first == byte)
            value.append(isEscape ? rest.removeFirst() : byte)
        }
        return String(decoding: value, as: UTF8.self)
    }

    /// `UTF-8''na%C3%AFve.txt` (RFC 8187, 3.2)
    private static func extended(_ value: String) -> String? {
        let pieces = value.split(separator: "'", maxSplits: 2, omittingEmptySubsequences: false)
        guard pieces.count == 3, pieces[0].lowercased() == "utf-8" else { return nil }
        return String(pieces[2]).removingPercentEncoding
    }
}
