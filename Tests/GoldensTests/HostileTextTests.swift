import Foundation
import Generator
import SwiftRendering
import Testing
import ToolDiagnostics

/// `specs/hostile-text.json` has text in every place that tries to be more than text. That the golden compiles says that
/// none of it broke out of its place; here is said that none of it became code.
@Suite struct HostileTextTests {
    private let golden = Golden.all.first { $0.module == "HostileTextAPI" }

    @Test func onlyCommentsAndLiteralsHoldWhatTheDocumentSays() throws {
        for (path, text) in try #require(golden).committed() {
            let code = Self.code(in: text)
            for evil in ["evil()", "import Evil", "struct Evil", "#sourceLocation", "#if", "@main", "{{", "*/"] {
                #expect(!code.contains(evil), "\(path) has '\(evil)' outside of comments and literals")
            }
        }
    }

    @Test func declarationsAreThoseOfTheDocument() throws {
        let code = try #require(golden).committed().values.map(Self.code).joined()
        func count(_ words: String) -> Int { code.split(separator: "\n").count { $0.contains(words) } }
        // One for each text, and its inline type.
        #expect(count("public nonisolated struct Thing") == 32)
        #expect(count("public nonisolated struct Inline") == 32)
        // The list of texts, two unions of the objects, and the flows of the one scheme that has any.
        #expect(count("public nonisolated enum ") == 4)
        // One method and one factory for each operation, and the server that has a variable.
        #expect(count("public func ") - count("public func write") == 32)
        #expect(count("public static func ") == 32 + 1)
        // Three groups and their methods, three files of requests, and the headers of answers.
        #expect(count("extension ") == 3 + 3 + 3 + 1)
        #expect(count("class ") + count("actor ") + count("protocol ") + count("typealias ") == 0)
    }

    @Test func filesOfAPackageStayInTheirFolder() async throws {
        let files = try await package(named: "HostileText")
        for file in files {
            let parts = file.path.split(separator: "/")
            #expect(parts.allSatisfy { part in part.allSatisfy(Self.isHarmless) }, "\(file.path)")
            #expect(!parts.contains("..") && !file.path.hasPrefix("/"))
        }
        let names = files.map { $0.path.lowercased() }
        #expect(Set(names).count == names.count)
    }

    @Test func manifestAndReadmeQuoteNothingUnescaped() async throws {
        let files = try await package(named: "HostileText")
        let manifest = try #require(files.first { $0.path == "Package.swift" })
        #expect(!Self.code(in: String(decoding: manifest.bytes, as: UTF8.self)).contains("evil"))
        let readme = try #require(files.first { $0.path == "README.md" })
        let text = String(decoding: readme.bytes, as: UTF8.self)
        for evil in ["<script", "](javascript", "{{evil", "\u{2028}", "\nfunc evil"] {
            #expect(!text.contains(evil), "README.md has '\(evil)'")
        }
    }

    private static func isHarmless(_ character: Character) -> Bool {
        character.isASCII && (character.isLetter || character.isNumber || ".+-".contains(character))
    }

    @MainActor
    private func package(named name: String) async throws -> [GeneratedFile] {
        let golden = try #require(golden)
        let bytes = [UInt8](try Data(contentsOf: Golden.documents.appending(path: golden.document)))
        var options = GenerationOptions(documentName: "evil\n*/`<!-- -->.json")
        options.packageName = name
        let generation = await generate(
            Inputs(SourceFile(path: golden.document, bytes: bytes)), options: options, diagnostics: Diagnostics())
        return try #require(generation).files
    }

    /// Swift without its comments and without what stands in its string literals.
    private static func code(in text: String) -> String {
        var code = ""
        for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
            var isText = false
            var isEscaped = false
            for character in line {
                if !isText, code.hasSuffix("//") { break }
                if isText {
                    if character == "\"", !isEscaped { isText = false }
                    isEscaped = character == "\\" && !isEscaped
                } else {
                    isText = character == "\""
                    code.append(character)
                }
            }
            code.append("\n")
        }
        return code
    }
}
