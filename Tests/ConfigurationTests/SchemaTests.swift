import Foundation
import Testing
import ToolConfiguration

private let root = URL(filePath: #filePath).resolvingSymlinksInPath().deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent()

/// What is made from the keys and committed. `UPDATE=1` rewrites it, and the tests fail all the same.
@Suite struct SchemaTests {
    @Test func theSchemaForEditorsIsFresh() throws {
        let object = try JSONSerialization.jsonObject(with: Data(ConfigurationKey.jsonSchema))
        let text = try JSONSerialization.data(
            withJSONObject: object, options: [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes])
        try expect(Data(text + [UInt8(ascii: "\n")]), at: "openapi-gen.schema.json")
    }

    @Test func theTableOfTheReadmeIsFresh() throws {
        let url = root.appending(path: "README.md")
        let readme = try String(contentsOf: url, encoding: .utf8)
        let parts = readme.split(separator: "<!-- configuration keys -->", omittingEmptySubsequences: false)
        try #require(parts.count == 3, "the README has no place for the table")
        let table = "\n" + ConfigurationKey.markdownTable
        let fresh = [String(parts[0]), table, String(parts[2])].joined(separator: "<!-- configuration keys -->")
        try expect(Data(fresh.utf8), at: "README.md")
    }

    /// Plugins cannot import the number.
    @Test func thePluginHasTheSameNumberOfFiles() throws {
        let plugin = root.appending(path: "Plugins/OpenAPIGenPlugin/TargetDocument.swift")
        let text = try String(contentsOf: plugin, encoding: .utf8)
        #expect(text.contains("?? \(Configuration.defaultFiles)\n"))
    }

    private func expect(_ fresh: Data, at path: String) throws {
        let url = root.appending(path: path)
        guard (try? Data(contentsOf: url)) != fresh else { return }
        if ProcessInfo.processInfo.environment["UPDATE"] == "1" { try fresh.write(to: url) }
        Issue.record("\(path) is stale; run the tests with UPDATE=1")
    }
}
