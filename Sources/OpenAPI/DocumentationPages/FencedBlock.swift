import ToolDiagnostics

/// A fenced block of a Markdown page with the heading it stands under.
struct FencedBlock {
    /// What stands behind the opening fence: a language, and in some dialects the operation.
    let info: String
    /// The bytes between the fences.
    let content: Range<Int>
    let heading: PageHeading
}

/// What a page says about an endpoint in its own words.
struct PageHeading {
    /// Where the page was published, when a copy of the site says so.
    var source: String?
    var title: String?
    /// The quoted lines below the title.
    var description: String?
}

/// Cuts pages into fenced blocks. One file can hold several pages; a new title begins the next one.
struct FencedBlockScanner {
    private let file: SourceFile
    private var offset = 0
    private var heading = PageHeading()
    private var acceptsDescription = false

    init(_ file: SourceFile) { self.file = file }

    /// The blocks in the order of the file. A block that is never closed reaches to the end.
    static func blocks(of file: SourceFile) -> [FencedBlock] {
        var scanner = FencedBlockScanner(file)
        var blocks: [FencedBlock] = []
        while let line = scanner.nextLine() {
            guard let fence = Fence(opening: line) else {
                scanner.readProse(String(decoding: line, as: UTF8.self))
                continue
            }
            let content = scanner.skipBlock(closedBy: fence)
            blocks.append(FencedBlock(info: fence.info, content: content, heading: scanner.heading))
        }
        return blocks
    }

    /// The bytes of a line, by their places in the file.
    private mutating func nextLine() -> ArraySlice<UInt8>? {
        guard offset < file.bytes.count else { return nil }
        let line = file.bytes[offset...].prefix { $0 != UInt8(ascii: "\n") }
        offset = line.endIndex + 1
        return line.last == UInt8(ascii: "\r") ? line.dropLast() : line
    }

    private mutating func skipBlock(closedBy fence: Fence) -> Range<Int> {
        let start = min(offset, file.bytes.count)
        while let line = nextLine() {
            if fence.isClosed(by: line) { return start..<line.startIndex }
        }
        return start..<file.bytes.count
    }

    private mutating func readProse(_ line: String) {
        if let source = line.dropping(prefix: "# Source: ") {
            heading = PageHeading(source: source)
        } else if let title = line.dropping(prefix: "# ") ?? line.dropping(prefix: "## ") {
            guard !Self.sectionTitles.contains(title) else {
                acceptsDescription = false
                return
            }
            heading = PageHeading(source: heading.source, title: title)
            acceptsDescription = true
        } else if acceptsDescription, let quoted = line.dropping(prefix: "> ") {
            heading.description = [heading.description, quoted].compactMap { $0 }.joined(separator: "\n")
        } else if !line.isEmpty, heading.description != nil {
            acceptsDescription = false
        }
    }

    /// Headings that documentation systems set above a block, and not the author.
    private static let sectionTitles: Set<String> = [
        "OpenAPI", "AsyncAPI", "OpenAPI Specification", "OpenAPI definition", "OpenAPI 3.1 Webhook Specification",
        "Examples",
    ]
}

/// CommonMark 0.31, 4.5: at least three backticks or tildes, closed by at least as many.
private struct Fence {
    let mark: UInt8
    let count: Int
    let info: String

    init?(opening line: ArraySlice<UInt8>) {
        let text = line.withoutIndent
        guard let mark = text.first, mark == UInt8(ascii: "`") || mark == UInt8(ascii: "~") else { return nil }
        count = text.prefix { $0 == mark }.count
        guard count >= 3 else { return nil }
        self.mark = mark
        info = String(decoding: text.dropFirst(count), as: UTF8.self).trimmed
    }

    func isClosed(by line: ArraySlice<UInt8>) -> Bool {
        let text = line.withoutIndent
        let marks = text.prefix { $0 == mark }.count
        return marks >= count && text.dropFirst(marks).allSatisfy { $0 == UInt8(ascii: " ") }
    }
}

extension ArraySlice<UInt8> {
    fileprivate var withoutIndent: ArraySlice<UInt8> { drop { $0 == UInt8(ascii: " ") } }
}

extension StringProtocol {
    /// Without blanks at either end.
    var trimmed: String {
        var text = self[...]
        while text.first?.isWhitespace == true { text.removeFirst() }
        while text.last?.isWhitespace == true { text.removeLast() }
        return String(text)
    }

    fileprivate func dropping(prefix: String) -> String? {
        hasPrefix(prefix) ? dropFirst(prefix.count).trimmed : nil
    }
}
