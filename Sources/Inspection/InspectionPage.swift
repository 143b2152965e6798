import APIJSON

extension Inspection {
    /// One HTML page that holds all of it and needs no network.
    package var page: [UInt8] {
        var page: [UInt8] = []
        var rest = PagePart.html[...]
        while let start = rest.firstIndex(of: PagePart.mark),
            let end = rest[start...].dropFirst().firstIndex(of: PagePart.mark)
        {
            page += rest[..<start]
            page += content(String(decoding: rest[rest.index(after: start)..<end], as: UTF8.self))
            rest = rest[rest.index(after: end)...]
        }
        return page + rest
    }

    private func content(_ name: String) -> [UInt8] {
        switch name {
        case "style": PagePart.style
        case "script": PagePart.script
        case "data": harmless(PageData.bytes(self))
        case "title": Array(htmlText(title).utf8)
        default: []
        }
    }

    /// JSON inside a script element may neither end it nor begin a comment (HTML Standard, 4.12.1.3).
    private func harmless(_ json: [UInt8]) -> [UInt8] {
        json.flatMap { $0 == UInt8(ascii: "<") ? Array("\\u003c".utf8) : [$0] }
    }

    private func htmlText(_ text: String) -> String {
        text.map { character in
            switch character {
            case "<": "&lt;"
            case ">": "&gt;"
            case "&": "&amp;"
            case "\"": "&quot;"
            default: String(character)
            }
        }.joined()
    }
}

/// The files of `Pages/`.
private enum PagePart {
    /// What stands around the names of contents in the page.
    static let mark = UInt8(ascii: "`")

    static var html: [UInt8] { file("inspection.html") }
    static var style: [UInt8] { file("inspection.css") }
    static var script: [UInt8] { file("inspection.js") }

    private static func file(_ name: String) -> [UInt8] {
        let entry = EmbeddedPage.all.first { $0.path.description == name }
        return entry.map { $0.text.withUTF8Buffer { Array($0) } } ?? []
    }
}
