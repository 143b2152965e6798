import Foundation
import Generator
import Testing
import ToolDiagnostics

/// Whole documents that grow at their ends keep every name, whatever the additions are called: here each is called like
/// something that the client has.
@MainActor @Suite struct GrowingGoldensTests {
    /// Types that the document does not name itself: a schema of such a name is given it.
    static let unnamed: Set<Substring> = [
        "AddPhotoResult", "Failure400OrOther", "Failure413Or4XXOr5XX", "Failure4XXOrOther", "SearchPhotosXUnits", "SetCaptionResult",
    ]

    /// What an overlay adds at the end of something.
    struct Addition: Sendable, CustomTestStringConvertible {
        let testDescription: String
        let target: String
        /// The text of the addition in JSON, for a name and its number.
        let entry: @Sendable (String, Int) -> String

        static let all = [
            Addition(testDescription: "schemas", target: "$.components.schemas") { name, _ in
                #""\#(name)": {"type": "object", "properties": {"a": {"type": "string"}}}"#
            },
            Addition(testDescription: "properties", target: "$.components.schemas.*.properties") { name, _ in
                #""\#(name)": {"type": "string"}"#
            },
            Addition(testDescription: "operations", target: "$.paths") { name, number in
                #""/more/\#(number)": {"get": \#(operation(name, tags: #""more""#))}"#
            },
            Addition(testDescription: "operations without tags", target: "$.paths") { name, number in
                #""/more/\#(number)": {"get": \#(operation(name, tags: ""))}"#
            },
            Addition(testDescription: "tags", target: "$.paths") { name, number in
                #""/more/\#(number)": {"get": \#(operation("more\(number)", tags: #""\#(name)""#))}"#
            },
        ]

        private static func operation(_ name: String, tags: String) -> String {
            #"{"operationId": "\#(name)", "tags": [\#(tags)], "responses": {"204": {"description": "None"}}}"#
        }
    }

    @Test(arguments: Golden.all, Addition.all)
    func whatIsAddedRenamesNothing(_ golden: Golden, _ addition: Addition) throws {
        let before = try names(golden, overlay: nil)
        // Other spellings, so that nothing is added to what the document has.
        let further = Set(before.compactMap { $0.split(separator: ".").last }).subtracting(Self.unnamed).sorted()
            .map { String($0) + "_" }
        let entries = further.enumerated().map { addition.entry($1, $0) }.joined(separator: ",\n")
        let overlay = """
            {"overlay": "1.0.0", "info": {"title": "More", "version": "1"},
            "actions": [{"target": "\(addition.target)", "update": {\(entries)}}]}
            """
        let after = try names(golden, overlay: overlay)
        #expect(after.count > before.count, "\(overlay)")
        #expect(before.subtracting(after).sorted() == [])
    }

    /// Every name that callers may write, with those around it.
    private func names(_ golden: Golden, overlay: String?) throws -> Set<String> {
        let bytes = [UInt8](try Data(contentsOf: Golden.documents.appending(path: golden.document)))
        var inputs = Inputs(SourceFile(path: golden.document, bytes: bytes))
        if let overlay { inputs.overlays = [SourceFile(path: "more.json", bytes: Array(overlay.utf8))] }
        let diagnostics = Diagnostics()
        let options = GenerationOptions(documentName: golden.document)
        let text = dump(.swift, of: inputs, only: nil, options: options, diagnostics: diagnostics)
        return Self.names(in: try #require(text, "\(diagnostics.sorted.map(\.message.text))"))
    }

    private static func names(in dump: String) -> Set<String> {
        var around: [Substring] = []
        var names: Set<String> = []
        for line in dump.split(separator: "\n") {
            let depth = line.prefix { $0 == " " }.count / 2
            let words = line.split { " (:<,`".contains($0) }
            guard let keyword = words.firstIndex(where: keywords.contains), keyword < 2, words.count > keyword + 1,
                words[0] != "///", words[keyword + 1].first != "\""
            else { continue }
            around = around.prefix(max(depth - 1, 0)) + [words[keyword + 1]]
            names.insert(around.joined(separator: "."))
        }
        return names
    }

    private static let keywords: Set<Substring> = [
        "case", "client", "enum", "extension", "func", "let", "request", "results", "server", "struct", "tag", "typealias", "union",
        "var",
    ]
}
