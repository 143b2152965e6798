import CLibYAML
import ToolDiagnostics

/// Turns libyaml's events into a tree.
struct YAMLReader: ~Copyable {
    let file: SourceFile
    let diagnostics: Diagnostics
    let text: UnsafeBufferPointer<UInt8>
    let part: Range<Int>
    private var events: EventStream
    var cursor: PlaceCursor
    private(set) var tree: TreeBuilder
    private var anchors = Anchors()
    /// True when the aliases stand for more than can be handled, which has been reported.
    private var hasGivenUp = false

    /// Reads the first document in a part of a file that is not empty; nil when it is not YAML, which has been
    /// reported.
    static func read(_ file: SourceFile, within part: Range<Int>, diagnostics: Diagnostics) -> NodeTree? {
        let firstAttempt = Diagnostics()
        if let tree = read(file, text: file.bytes, within: part, diagnostics: firstAttempt) {
            diagnostics.add(contentsOf: firstAttempt)
            return tree
        }
        // Almost never needed, so not looked for before.
        guard !isBinary(file.bytes[part]), let repaired = RepairedText(file.bytes, in: part) else {
            diagnostics.add(contentsOf: firstAttempt)
            return nil
        }
        repaired.reportReplacements(in: file, to: diagnostics)
        return read(file, text: repaired.bytes, within: part, diagnostics: diagnostics)
    }

    /// - Parameter bytes: The file's bytes, or as many that stand for them.
    private static func read(
        _ file: SourceFile, text bytes: [UInt8], within part: Range<Int>, diagnostics: Diagnostics
    ) -> NodeTree? {
        bytes.withUnsafeBufferPointer { text in
            var reader = YAMLReader(file, text: text, part: part, diagnostics: diagnostics)
            return reader.readDocument()
        }
    }

    private init(_ file: SourceFile, text: UnsafeBufferPointer<UInt8>, part: Range<Int>, diagnostics: Diagnostics) {
        self.file = file
        self.diagnostics = diagnostics
        self.text = text
        self.part = part
        events = EventStream(reading: UnsafeBufferPointer(rebasing: text[part]))
        cursor = PlaceCursor(text, part: part, isASCII: file.isASCII)
        tree = TreeBuilder(file: file, byteCount: part.count, diagnostics: diagnostics)
    }

    private mutating func readDocument() -> NodeTree? {
        while events.advance() {
            switch events.type {
            case YAML_SCALAR_EVENT: addScalar()
            case YAML_ALIAS_EVENT: addAlias()
            case YAML_SEQUENCE_START_EVENT: openCollection(.sequence)
            case YAML_MAPPING_START_EVENT: openCollection(.mapping)
            case YAML_SEQUENCE_END_EVENT, YAML_MAPPING_END_EVENT: closeCollection()
            case YAML_DOCUMENT_END_EVENT: return finishedDocument()
            case YAML_STREAM_END_EVENT: return nothingFound()
            default: break
            }
            if tree.isTooDeep {
                diagnostics.error(.nestingTooDeep, at: eventRange)
                hasGivenUp = true
            }
            if hasGivenUp { return nil }
        }
        report(events.failure)
        return nil
    }

    var eventRange: SourceRange {
        mutating get {
            let start = cursor.byte(ofCharacter: events.start)
            return SourceRange(file: file, offset: start, byteCount: cursor.byte(ofCharacter: events.end) - start)
        }
    }
}

extension YAMLReader {
    private mutating func addScalar() {
        let start = cursor.byte(ofCharacter: events.start)
        let end = cursor.byte(ofCharacter: events.end)
        let value = events.scalarText
        let style = events.scalarStyle
        var record = NodeRecord(offset: UInt32(start), byteCount: UInt32(end - start), kind: .string, style: style)
        if style == .plain {
            record.kind = Node.Kind(ofPlain: value)
            if value.count == 2, value[0] == UInt8(ascii: "<"), value[1] == value[0], tree.expectsKey {
                tree.noteUnusualKey()
            }
        }
        let properties = events.properties
        if let tag = properties?.tag { record.kind = kind(ofScalarTagged: tag, otherwise: record.kind, text: value) }
        let index = addScalar(record, text: value, end: end)
        if let anchor = properties?.anchor { anchors.define(anchor, scalar: index) }
    }

    /// Refers to the file's bytes when the text stands there as it is, as most texts do, and copies it otherwise.
    private mutating func addScalar(_ record: NodeRecord, text value: UnsafeBufferPointer<UInt8>, end: Int) -> UInt32 {
        let closing = record.style == .plain ? 0 : 1
        let first = end - closing - value.count
        let isInFile =
            record.style != .literal && record.style != .folded && first >= Int(record.offset)
            && UnsafeBufferPointer(rebasing: text[first..<first + value.count]).hasSameBytes(as: value)
        guard isInFile else { return tree.addDecoded(value, as: record) }
        var record = record
        record.first = UInt32(first)
        record.count = UInt32(value.count)
        return tree.add(record)
    }

    private mutating func openCollection(_ kind: Node.Kind) {
        let properties = events.properties
        let index = tree.openCollection(kind, at: cursor.byte(ofCharacter: events.start))
        if let tag = properties?.tag { checkTag(tag, ofCollection: kind) }
        if let anchor = properties?.anchor { anchors.define(anchor, collection: index, nodeCount: tree.records.count) }
    }

    private mutating func closeCollection() {
        let end = cursor.byte(ofCharacter: events.end)
        let isFlow = end > cursor.byte(ofCharacter: events.start)
        let (record, height) = tree.closeCollection(bracket: isFlow ? end : nil)
        anchors.close(record, nodeCount: tree.records.count, height: height)
    }
}

extension YAMLReader {
    private mutating func addAlias() {
        let name = events.aliasName
        let range = eventRange
        switch anchors.resolve(name, nodeCount: tree.records.count) {
        case .node(let record, let height) where tree.open.count + height <= TreeBuilder.depthLimit:
            return tree.addAlias(of: record, height: height)
        case .node:
            diagnostics.error(.nestingTooDeep, at: range)
            hasGivenUp = true
        case .enclosing(let record):
            let anchor = Diagnostic.Note("anchor '\(name)' begins here", at: tree.range(of: record))
            diagnostics.error(.recursiveAlias(name), at: range, notes: [anchor])
        case .unknown:
            diagnostics.error(.undefinedAlias(name, nearest: anchors.name(like: name)), at: range)
        case .tooLarge:
            diagnostics.error(.aliasExpansion, at: range)
            hasGivenUp = true
        }
        if tree.expectsKey { tree.noteUnusualKey() }
        _ = tree.add(NodeRecord(offset: UInt32(range.offset), byteCount: UInt32(range.byteCount), kind: .null))
    }

    private mutating func nothingFound() -> NodeTree? {
        diagnostics.error(.emptyDocument, at: SourceRange(file: file, offset: part.lowerBound, byteCount: 0))
        return nil
    }

    /// Looks at what follows the first document, which is used alone.
    private mutating func finishedDocument() -> NodeTree? {
        guard let root = tree.records.first, root.isCollection || root.byteCount > 0 else { return nothingFound() }
        guard events.advance() else {
            report(events.failure)
            return nil
        }
        if events.type == YAML_DOCUMENT_START_EVENT { diagnostics.warning(.furtherDocuments, at: eventRange) }
        return tree.finished()
    }
}

extension Diagnostic.Message {
    static var emptyDocument: Self {
        Self(id: "empty-document", "the document is empty; it should begin with 'openapi: 3.1.0' or the like")
    }

    static var furtherDocuments: Self {
        Self(id: "further-documents", "only the first document of a file is read; move this one to a file of its own")
    }

    static var nestingTooDeep: Self {
        Self(
            id: "nesting-too-deep",
            "lists and mappings stand more than \(TreeBuilder.depthLimit) deep inside each other; make it flatter"
        )
    }

    static func recursiveAlias(_ name: String) -> Self {
        Self(
            id: "recursive-alias",
            "alias '\(name)' stands inside its own anchor, so the document would never end; use '$ref' for recursion")
    }

    static func undefinedAlias(_ name: String, nearest: String?) -> Self {
        Self(
            id: "undefined-alias",
            "no anchor '&\(name)' stands before this alias; define it, or put the text in quotes",
            hint: nearest.map { "did you mean '*\($0)'?" })
    }

    static var aliasExpansion: Self {
        Self(
            id: "alias-expansion",
            "the aliases stand for more than \(Anchors.expansionLimit) values; use none inside of what they stand for"
        )
    }
}
