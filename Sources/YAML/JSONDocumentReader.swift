import APIJSON
import ToolDiagnostics

/// Turns a JSON document, taken apart by the JSON room, into a tree.
struct JSONDocumentReader {
    private let file: SourceFile
    /// Where the document begins in the file.
    private let base: Int
    private let tape: JSONTape
    private var tree: TreeBuilder

    /// - Parameter text: What to read in place of that part of the file, with the same values in the same places.
    /// - Throws: What is not JSON. The tree is nil for another reason, which has been reported.
    static func read(
        _ file: SourceFile, within part: Range<Int>, as text: [UInt8]? = nil, diagnostics: Diagnostics
    ) throws(JSONError) -> NodeTree? {
        // The tree has a limit for the depth of its own.
        let parsed = (text?[...] ?? file.bytes[part]).withUnsafeBytes { bytes in
            Result { () throws(JSONError) in try JSONTape(parsing: bytes, depthLimit: .max) }
        }
        var reader = JSONDocumentReader(
            file: file, base: part.lowerBound, tape: try parsed.get(),
            tree: TreeBuilder(file: file, byteCount: part.count, diagnostics: diagnostics))
        return reader.readDocument()
    }

    private mutating func readDocument() -> NodeTree? {
        for index in 0..<tape.count {
            let token = tape[index]
            let place = base + token.range.lowerBound..<base + token.range.upperBound
            switch token.kind {
            case .objectStart: _ = tree.openCollection(.mapping, at: place.lowerBound)
            case .arrayStart: _ = tree.openCollection(.sequence, at: place.lowerBound)
            case .objectEnd, .arrayEnd: _ = tree.closeCollection(bracket: place.upperBound)
            case .key, .string: addString(at: place, index: index)
            case .null: addPlain(.null, at: place)
            case .bool: addPlain(.boolean, at: place)
            case .number: addPlain(numberKind(at: place), at: place)
            }
            if tree.isTooDeep {
                let range = SourceRange(file: file, offset: place.lowerBound, byteCount: 1)
                tree.diagnostics.error(.nestingTooDeep, at: range)
                return nil
            }
        }
        return tree.finished()
    }

    private mutating func addString(at place: Range<Int>, index: Int) {
        var record = NodeRecord(
            offset: UInt32(place.lowerBound), byteCount: UInt32(place.count), kind: .string, style: .doubleQuoted)
        let content = place.lowerBound + 1..<place.upperBound - 1
        if file.bytes[content].contains(UInt8(ascii: "\\")) {
            var text = tape.text(at: index)
            text.withUTF8 { _ = tree.addDecoded($0, as: record) }
            reportLoneSurrogates(in: content)
        } else {
            record.first = UInt32(content.lowerBound)
            record.count = UInt32(content.count)
            _ = tree.add(record)
        }
    }

    private func reportLoneSurrogates(in content: Range<Int>) {
        for escape in LoneSurrogates(in: file.bytes[content]) {
            tree.diagnostics.warning(
                .loneSurrogate, at: SourceRange(file: file, offset: escape.lowerBound, byteCount: escape.count))
        }
    }

    private mutating func addPlain(_ kind: Node.Kind, at place: Range<Int>) {
        let record = NodeRecord(
            offset: UInt32(place.lowerBound), byteCount: UInt32(place.count), first: UInt32(place.lowerBound),
            count: UInt32(place.count), kind: kind)
        _ = tree.add(record)
    }

    private func numberKind(at place: Range<Int>) -> Node.Kind {
        file.bytes[place].allSatisfy { $0 == UInt8(ascii: "-") || $0 &- UInt8(ascii: "0") < 10 } ? .integer : .number
    }
}
