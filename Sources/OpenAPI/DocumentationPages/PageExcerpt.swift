import ToolDiagnostics
import YAML

/// A piece of an API description that a page holds, as a 3.x document of its own.
struct PageExcerpt {
    /// How much of the description the page's author kept.
    enum Dialect {
        /// A whole document that the user gave.
        case document
        /// A cut-out of the OpenAPI document.
        case standard
        /// One endpoint in the older form, rewritten; much was lost before the page was made.
        case legacy
    }

    let root: Node
    let dialect: Dialect
    let heading: PageHeading
    /// The folder of the page, below the one that was given as input.
    let folder: String?
}

extension PageExcerpt {
    /// All excerpts of a page. Blocks that hold something else, such as samples, are passed over; a page without any
    /// description is reported.
    static func excerpts(of page: DocumentationPage, diagnostics: Diagnostics) -> [PageExcerpt] {
        var excerpts: [PageExcerpt] = []
        var isEmpty = true
        for block in FencedBlockScanner.blocks(of: page.file) {
            guard let kind = BlockKind(block, in: page.file) else { continue }
            isEmpty = false
            let range = SourceRange(file: page.file, offset: block.content.lowerBound, byteCount: block.content.count)
            switch kind {
            case .asyncAPI: diagnostics.note(.asyncAPIBlock(block.heading.title), at: range)
            case .standard, .legacy:
                guard let root = Node(parsing: page.file, within: block.content, diagnostics: diagnostics) else {
                    continue
                }
                if let excerpt = excerpt(root, kind, block: block, page: page, diagnostics: diagnostics) {
                    excerpts.append(excerpt)
                }
            }
        }
        if isEmpty { diagnostics.warning(.pageWithoutBlock, at: page.start) }
        return excerpts
    }

    private static func excerpt(
        _ root: Node, _ kind: BlockKind, block: FencedBlock, page: DocumentationPage, diagnostics: Diagnostics
    ) -> PageExcerpt? {
        guard kind == .legacy else {
            return PageExcerpt(
                root: upgraded(root), dialect: .standard, heading: block.heading, folder: page.folder)
        }
        guard let document = LegacyPage(root, heading: block.heading).document() else {
            diagnostics.error(.brokenPageBlock, at: root.range)
            return nil
        }
        return PageExcerpt(root: document, dialect: .legacy, heading: block.heading, folder: page.folder)
    }
}

extension PageExcerpt {
    /// Pages of one site, and even more of several, follow different versions. What is wrong in a page is reported when
    /// all of them are read together.
    private static func upgraded(_ root: Node) -> Node {
        let version = root["openapi"]?.text ?? ""
        if version.hasPrefix("3.1") || version.hasPrefix("3.2") { return root }
        return DocumentBundle(of: root, diagnostics: Diagnostics())?.node ?? root
    }
}

/// What a fenced block holds, told by its first lines, so that samples in other languages are never parsed.
private enum BlockKind {
    case standard, legacy, asyncAPI

    init?(_ block: FencedBlock, in file: SourceFile) {
        let language = block.info.split(separator: " ").first.map { $0.lowercased() } ?? ""
        guard ["yaml", "yml", "json", ""].contains(language) else { return nil }
        let start = file.bytes[block.content].prefix(400).filter { !Self.brackets.contains($0) }
        let lines = start.split(whereSeparator: Self.separators.contains).map { $0.drop { $0 == UInt8(ascii: " ") } }
        guard let first = lines.first else { return nil }
        if lines.prefix(40).contains(where: { $0.starts(with: "asyncapi:".utf8) })
            || (first.starts(with: "id:".utf8) && block.info.contains("async"))
        {
            self = .asyncAPI
        } else if first.starts(with: "paths:".utf8), lines.dropFirst().first?.starts(with: "path:".utf8) == true {
            self = .legacy
        } else if lines.contains(where: { $0.starts(with: "openapi:".utf8) || $0.starts(with: "swagger:".utf8) }) {
            self = .standard
        } else {
            return nil
        }
    }

    /// What JSON sets around keys.
    private static let brackets = Array("\"'{".utf8)
    private static let separators = Array("\n\r,".utf8)
}

extension Diagnostic.Message {
    static var pageWithoutBlock: Self {
        Self(
            id: "page-without-block",
            "this page holds no OpenAPI block; export it with its API description, or leave it out")
    }

    static func asyncAPIBlock(_ title: String?) -> Self {
        Self(
            id: "asyncapi-block",
            "'\(title ?? "this page")' describes an AsyncAPI channel, which is no HTTP operation; it is left out")
    }

    static var brokenPageBlock: Self {
        Self(
            id: "broken-page-block",
            "this block names no path and method, so it is no endpoint; export the page again or remove the block")
    }
}
