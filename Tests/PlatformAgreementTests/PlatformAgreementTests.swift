import Foundation
import Testing
import ToolDiagnostics
import YAML

/// `specs/platform.yaml` states the same facts as the vendor's own document, which stands beside the project where it
/// is at hand and is no part of it.
@Suite struct PlatformAgreementTests {
    private static let root = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../..").standardized
    private static let ours = root.appending(path: "specs/platform.yaml")
    private static let theirs = root.appending(path: "../shared/pages/unstructured-platform.openapi.yaml").standardized

    private static let isVendorDocumentHere = FileManager.default.fileExists(atPath: theirs.path)
    private static let reasonToSkip: Comment = "there is no vendor's document at ../shared/pages to compare with"

    @Test func everyOperationAndSchemaIsThere() throws {
        let document = try document(at: Self.ours)
        let pathItems = try #require(document["paths"]).entries.map(\.value)
        let operations = pathItems.flatMap { $0.entries.filter { $0.key.text != "parameters" } }
        #expect(operations.count == 29)
        #expect(document["components"]?["schemas"]?.count == 121)
    }

    /// What the vendor's older pages state and the newer document leaves out.
    @Test func bearerTokenIsRequiredByDefault() throws {
        let document = try document(at: Self.ours)
        let scheme = document["components"]?["securitySchemes"]?["HTTPBearer"]
        #expect(scheme?["type"]?.text == "http")
        #expect(scheme?["scheme"]?.text == "bearer")
        let requirements = try #require(document["security"]).elements
        #expect(requirements.map { $0.entries.map(\.key.text) } == [["HTTPBearer"]])
    }

    @Test(.enabled(if: isVendorDocumentHere, reasonToSkip))
    func operationsAgree() throws {
        let reference = try Facts(ofOperationsIn: document(at: Self.theirs))
        let differences = try Facts(ofOperationsIn: document(at: Self.ours)).differences(from: reference)
        #expect(differences.isEmpty, "\(differences.joined(separator: "\n"))")
    }

    @Test(.enabled(if: isVendorDocumentHere, reasonToSkip))
    func schemasAgree() throws {
        let reference = try Facts(ofSchemasIn: document(at: Self.theirs))
        let differences = try Facts(ofSchemasIn: document(at: Self.ours)).differences(from: reference)
        #expect(differences.isEmpty, "\(differences.joined(separator: "\n"))")
    }

    @Test(.enabled(if: isVendorDocumentHere, reasonToSkip))
    func versionsAndServersAgree() throws {
        let (ours, theirs) = try (document(at: Self.ours), document(at: Self.theirs))
        #expect(ours["openapi"]?.text == theirs["openapi"]?.text)
        #expect(ours["info"]?["title"]?.text == theirs["info"]?["title"]?.text)
        #expect(ours["info"]?["version"]?.text == theirs["info"]?["version"]?.text)
        #expect(serverURLs(of: ours) == serverURLs(of: theirs))
    }

    /// The comparison sees every kind of disagreement: each edit of our own document is found, at its place.
    @Test(arguments: Edit.all)
    func comparisonSees(_ edit: Edit) throws {
        let text = try String(contentsOf: Self.ours, encoding: .utf8)
        let isFound = text.contains(edit.before)
        try #require(isFound, "the document has changed, and so must the edit")
        let before = try document(holding: text)
        let after = try document(holding: text.replacing(edit.before, with: edit.after, maxReplacements: 1))
        let differences =
            Facts(ofOperationsIn: after).differences(from: Facts(ofOperationsIn: before))
            + Facts(ofSchemasIn: after).differences(from: Facts(ofSchemasIn: before))
        switch edit.place {
        case .some(let place): #expect(differences.contains { $0.hasPrefix(place) }, "\(differences)")
        case .none: #expect(differences == [])
        }
    }

    private func serverURLs(of document: Node) -> [String?]? {
        document["servers"]?.elements.map { $0["url"]?.text }
    }

    private func document(at url: URL) throws -> Node {
        try document(holding: String(contentsOf: url, encoding: .utf8))
    }

    private func document(holding text: String) throws -> Node {
        let diagnostics = Diagnostics()
        let file = SourceFile(path: "platform.yaml", bytes: Array(text.utf8))
        let document = Node(parsing: file, diagnostics: diagnostics)
        #expect(!diagnostics.hasErrors)
        return try #require(document)
    }
}
