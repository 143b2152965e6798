import Foundation
import Generator
import SwiftRendering
import Testing
import ToolDiagnostics
import YAML

/// Documents of specs/, each damaged in one place. `Scripts/mutations` does the same to real documents.
@Suite struct MutationTests {
    static let documents = ["shapes-and-unions.yaml", "nullable-3.0.json", "parameters-and-bodies.yaml"]
    /// Of each kind and document.
    static let count = 25

    @Test(arguments: documents) func aCutIsSurvivedAndTold(document: String) async throws {
        let original = try Original(document)
        let ends = original.text.indices.filter { original.text[$0] == UInt8(ascii: "\n") }
        for end in original.drawn(from: ends) {
            let outcome = await Outcome(of: Array(original.text[..<end]), document)
            #expect(outcome.isGenerated || outcome.hasErrorWithPlace, "cut at byte \(end)")
        }
    }

    @Test(arguments: documents) func aMissingMemberIsSurvived(document: String) async throws {
        let original = try Original(document)
        let members = original.tree.members(where: { _ in true })
        for (key, _) in original.drawn(from: members) {
            // A key of another name takes the member away and leaves the document in its form.
            let outcome = await Outcome(of: original.replacing(key.range, by: "\"x-gone\""), document)
            #expect(outcome.isGenerated || outcome.hasErrorWithPlace, "without \(key.text)")
        }
    }

    @Test(arguments: documents) func aBrokenReferenceIsTold(document: String) async throws {
        let original = try Original(document)
        let references = original.tree.members { $0.text == "$ref" }
        for (_, target) in original.drawn(from: references) {
            let outcome = await Outcome(of: original.replacing(target.range, by: "\"\(target.text)Missing\""), document)
            #expect(outcome.places.contains(target.range.line), "\(target.text) at line \(target.range.line)")
        }
    }

    /// Where anything goes, another value is another document, not a damaged one.
    @Test(arguments: documents, ["{ \"a\": \"b\" }", "[ \"a\" ]"])
    func aContainerForAScalarIsToldWhereItMatters(document: String, container: String) async throws {
        let original = try Original(document)
        let whole = await Outcome(of: original.text, document)
        let scalars = original.tree.members { !Self.free.contains($0.text) && !$0.text.hasPrefix("x-") }
            .map(\.value).filter { $0.isScalar && $0.range.length == $0.range.byteCount }
        for scalar in original.drawn(from: scalars) {
            let outcome = await Outcome(of: original.replacing(scalar.range, by: container), document)
            let isTold = outcome.messages != whole.messages
            #expect(isTold || outcome.code == whole.code, "\(scalar.text) at line \(scalar.range.line)")
        }
    }

    @Test(arguments: documents, ["12", "true", "null", "\"text\""])
    func anotherScalarIsSurvived(document: String, other: String) async throws {
        let original = try Original(document)
        let scalars = original.tree.members { _ in true }.map(\.value)
            .filter { $0.isScalar && $0.range.length == $0.range.byteCount }
        for scalar in original.drawn(from: scalars, count: Self.count / 4) {
            let outcome = await Outcome(of: original.replacing(scalar.range, by: other), document)
            #expect(outcome.isGenerated || outcome.hasErrorWithPlace, "\(scalar.text) at line \(scalar.range.line)")
        }
    }

    private static let free: Set<String> = ["const", "default", "example", "mapping"]
}

/// A document before it is damaged.
private struct Original {
    let text: [UInt8]
    let tree: Node

    init(_ document: String) throws {
        text = [UInt8](try Data(contentsOf: Golden.documents.appending(path: document)))
        tree = try #require(Node(parsing: SourceFile(path: document, bytes: text), diagnostics: Diagnostics()))
    }

    func replacing(_ range: SourceRange, by text: String) -> [UInt8] {
        let end = range.offset + range.byteCount
        return Array(self.text[..<range.offset]) + Array(text.utf8) + Array(self.text[end...])
    }

    /// A few, spread over the whole.
    func drawn<Element>(from all: [Element], count: Int = MutationTests.count) -> [Element] {
        guard all.count > count else { return all }
        return (0..<count).map { all[$0 * all.count / count] }
    }
}

/// What came of a damaged document.
private struct Outcome {
    let isGenerated: Bool
    let hasErrorWithPlace: Bool
    /// The lines that something was said about.
    let places: Set<Int>
    let messages: Set<String>
    /// All files without their comments.
    let code: String

    @MainActor
    init(of bytes: [UInt8], _ document: String) async {
        let diagnostics = Diagnostics()
        let generation = await generate(
            Inputs(SourceFile(path: document, bytes: bytes)), options: GenerationOptions(documentName: document),
            diagnostics: diagnostics)
        let found = diagnostics.sorted
        isGenerated = generation != nil
        hasErrorWithPlace = found.contains { $0.severity == .error && $0.range != nil }
        places = Set(found.compactMap { $0.range?.line })
        messages = Set(found.map(\.message.text))
        code = (generation?.files ?? []).flatMap { String(decoding: $0.bytes, as: UTF8.self).split(separator: "\n") }
            .filter { !$0.contains("///") }.joined(separator: "\n")
    }
}

extension Node {
    /// The members of all mappings below whose keys are wanted, in the document's order.
    fileprivate func members(where isWanted: (Node) -> Bool) -> [(key: Node, value: Node)] {
        var found: [(key: Node, value: Node)] = []
        for entry in entries {
            if isWanted(entry.key) { found.append(entry) }
            found += entry.value.members(where: isWanted)
        }
        for element in elements { found += element.members(where: isWanted) }
        return found
    }

    fileprivate var isScalar: Bool { kind != .mapping && kind != .sequence }
}
