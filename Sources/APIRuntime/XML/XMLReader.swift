import APIJSON

/// Reads XML 1.0 from servers that nobody vouches for: elements, attributes, text, CDATA sections, and the entities
/// that XML itself defines. Nothing else is ever loaded or expanded; a document that declares entities is refused.
struct XMLReader {
    private static let maximumDepth = 256

    private let bytes: [UInt8]
    private var position = 0
    private var open: [ParsedElement] = []
    /// The names of the open elements with their prefixes, which their ends have to repeat.
    private var openNames: [Range<Int>] = []
    private var root: ParsedElement?

    private init(_ bytes: [UInt8]) { self.bytes = bytes }

    /// The outermost element of a document in UTF-8.
    static func read(_ bytes: [UInt8]) throws(JSONError) -> ParsedElement {
        var reader = XMLReader(bytes)
        if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { reader.position = 3 }
        while reader.position < bytes.count { try reader.readNext() }
        guard let root = reader.root, reader.open.isEmpty else { throw reader.problem("the end of an element") }
        return root
    }

    private mutating func readNext() throws(JSONError) {
        guard peek() == UInt8(ascii: "<") else { return try readText() }
        if skip("<!--") {
            try skipBehind("-->")
        } else if skip("<![CDATA[") {
            try readCDATA()
        } else if skip("<?") {
            try skipBehind("?>")
        } else if skip("<!DOCTYPE") {
            try skipDocumentType()
        } else if skip("</") {
            try readEnd()
        } else {
            try readStart()
        }
    }

    /// A document type is a name and perhaps an address, which is of no interest. One with declarations of its own may
    /// hold entities, which are the means to attack a reader.
    private mutating func skipDocumentType() throws(JSONError) {
        guard root == nil, open.isEmpty else { throw problem("no document type here") }
        while let byte = peek(), byte != UInt8(ascii: ">") {
            guard byte != UInt8(ascii: "[") else { throw problem("a document type without declarations") }
            position += 1
        }
        try expect(">")
    }

    private mutating func readStart() throws(JSONError) {
        let start = position
        position += 1
        guard root == nil || !open.isEmpty else { throw problem("one outermost element", at: start) }
        guard open.count < Self.maximumDepth else { throw problem("fewer elements inside each other", at: start) }
        let name = try readName()
        var element = ParsedElement(name: localName(name), offset: start)
        try readAttributes(of: &element)
        open.append(element)
        openNames.append(name)
        if skip("/>") { close() } else { try expect(">") }
    }

    private mutating func readEnd() throws(JSONError) {
        let start = position
        let name = try readName()
        guard let opened = openNames.last, bytes[opened] == bytes[name] else {
            throw problem(openNames.last.map { "</\(text($0))>" } ?? "an element", at: start)
        }
        skipBlanks()
        try expect(">")
        close()
    }

    private mutating func close() {
        guard let element = open.popLast() else { return }
        openNames.removeLast()
        if open.isEmpty {
            root = element
        } else {
            open[open.count - 1].children.append(element)
        }
    }

    private mutating func readAttributes(of element: inout ParsedElement) throws(JSONError) {
        var seen: Set<String> = []
        while true {
            let start = position
            skipBlanks()
            guard let byte = peek(), byte != UInt8(ascii: ">"), byte != UInt8(ascii: "/") else { return }
            guard position > start else { throw problem("a blank before an attribute") }
            let name = try readName()
            guard seen.insert(text(name)).inserted else { throw problem("each attribute once", at: name.lowerBound) }
            skipBlanks()
            try expect("=")
            skipBlanks()
            let value = try readAttributeValue()
            element.add(text(name), localName(name), value)
        }
    }

    private mutating func readAttributeValue() throws(JSONError) -> String {
        guard let quote = peek(), quote == UInt8(ascii: "\"") || quote == UInt8(ascii: "'") else {
            throw problem("a value in quotes")
        }
        position += 1
        let start = position
        while let byte = peek(), byte != quote {
            guard byte != UInt8(ascii: "<") else { throw problem("no '<' in an attribute") }
            position += 1
        }
        let value = try unescaped(start..<position, isAttribute: true)
        guard peek() == quote else { throw problem("the end of a value") }
        position += 1
        return value
    }

    private mutating func readText() throws(JSONError) {
        let start = position
        while let byte = peek(), byte != UInt8(ascii: "<") { position += 1 }
        let text = try unescaped(start..<position, isAttribute: false)
        guard !open.isEmpty else {
            guard text.allSatisfy(\.isWhitespace) else { throw problem("an element", at: start) }
            return
        }
        open[open.count - 1].text += text
    }

    private mutating func readCDATA() throws(JSONError) {
        let start = position
        try skipBehind("]]>")
        guard !open.isEmpty else { throw problem("an element", at: start) }
        let text = text(start..<position - 3).replacingLineEnds
        open[open.count - 1].text += text
        open[open.count - 1].cdata = (open[open.count - 1].cdata ?? "") + text
    }
}

extension XMLReader {
    private func peek() -> UInt8? { position < bytes.count ? bytes[position] : nil }

    private mutating func skip(_ word: StaticString) -> Bool {
        let isThere = word.withUTF8Buffer { bytes[position...].starts(with: $0) }
        if isThere { position += word.utf8CodeUnitCount }
        return isThere
    }

    private mutating func expect(_ word: StaticString) throws(JSONError) {
        guard skip(word) else { throw problem("'\(word)'") }
    }

    private mutating func skipBehind(_ word: StaticString) throws(JSONError) {
        let start = position
        while position < bytes.count {
            if skip(word) { return }
            position += 1
        }
        throw problem("'\(word)'", at: start)
    }

    private mutating func skipBlanks() {
        while let byte = peek(), byte.isXMLBlank { position += 1 }
    }

    private mutating func readName() throws(JSONError) -> Range<Int> {
        let start = position
        while let byte = peek(), byte.isXMLName { position += 1 }
        guard position > start else { throw problem("a name") }
        return start..<position
    }

    private func text(_ range: Range<Int>) -> String { String(decoding: bytes[range], as: UTF8.self) }

    private func localName(_ range: Range<Int>) -> String {
        let colon = bytes[range].lastIndex(of: UInt8(ascii: ":"))
        return text((colon.map { $0 + 1 } ?? range.lowerBound)..<range.upperBound)
    }

    /// Text with its entities replaced, and line ends as XML reads them (XML 1.0, 2.11 and 3.3.3).
    private func unescaped(_ range: Range<Int>, isAttribute: Bool) throws(JSONError) -> String {
        guard bytes[range].contains(where: { $0 == UInt8(ascii: "&") || ($0 < 0x20) }) else { return text(range) }
        var result = ""
        var rest = range
        while let mark = bytes[rest].firstIndex(of: UInt8(ascii: "&")) {
            result += plain(rest.lowerBound..<mark, isAttribute)
            guard let end = bytes[mark..<min(range.upperBound, mark + 12)].firstIndex(of: UInt8(ascii: ";")),
                let scalar = XMLEntity.scalar(text(mark + 1..<end))
            else { throw problem("an entity that XML defines, such as '&amp;'", at: mark) }
            result.unicodeScalars.append(scalar)
            rest = end + 1..<range.upperBound
        }
        return result + plain(rest, isAttribute)
    }

    private func plain(_ range: Range<Int>, _ isAttribute: Bool) -> String {
        let text = text(range).replacingLineEnds
        guard isAttribute else { return text }
        return String(String.UnicodeScalarView(text.unicodeScalars.map { $0 == "\n" || $0 == "\t" ? " " : $0 }))
    }

    private func problem(_ expected: String, at offset: Int? = nil) -> JSONError {
        let offset = offset ?? position
        let path = open.reduce("") { $0 + "/" + $1.name }
        let found = offset < bytes.count ? text(offset..<min(offset + 20, bytes.count)) : "the end of the document"
        return JSONError(
            reason: .syntax, path: path.isEmpty ? "/" : path, expected: "XML with " + expected, found: found,
            offset: offset)
    }
}

extension ParsedElement {
    fileprivate mutating func add(_ name: String, _ localName: String, _ value: String) {
        guard name != "xmlns", !name.hasPrefix("xmlns:") else { return }
        if localName == "nil", name != localName {
            isNil = value == "true" || value == "1"
        } else {
            attributes.append(Attribute(name: localName, value: value))
        }
    }
}

extension String {
    fileprivate var replacingLineEnds: String {
        guard utf8.contains(0x0D) else { return self }
        let bytes = Array(utf8)
        var result: [UInt8] = []
        for (index, byte) in bytes.enumerated() {
            if byte != 0x0D {
                result.append(byte)
            } else if index + 1 == bytes.count || bytes[index + 1] != 0x0A {
                result.append(0x0A)
            }
        }
        return String(decoding: result, as: UTF8.self)
    }
}

extension UInt8 {
    fileprivate var isXMLBlank: Bool { self == 0x20 || self == 0x0A || self == 0x09 || self == 0x0D }

    /// All that ends no name. Which letters XML allows does not matter to a reader of values.
    fileprivate var isXMLName: Bool {
        switch self {
        case 0...0x20, UInt8(ascii: "<"), UInt8(ascii: ">"), UInt8(ascii: "/"), UInt8(ascii: "="), UInt8(ascii: "\""),
            UInt8(ascii: "'"), UInt8(ascii: "&"), UInt8(ascii: "!"), UInt8(ascii: "?"):
            false
        default: true
        }
    }
}
