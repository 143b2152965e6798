import Foundation
package import Testing

/// A document of a folder of test data, and beside it, with another suffix, what is expected of it. Adding a pair of
/// files adds a test.
package struct Sample: Sendable, CustomTestStringConvertible {
    private let url: URL
    package let testDescription: String

    /// The files with a suffix below a folder that lies beside the calling test's file, in order.
    package static func all(in folder: String, suffix: String, beside testFile: String = #filePath) -> [Sample] {
        let base = URL(filePath: testFile).deletingLastPathComponent().appending(path: folder)
        let names = FileManager.default.enumerator(atPath: base.path)?.compactMap { $0 as? String } ?? []
        return names.filter { $0.hasSuffix("." + suffix) }.sorted().map { name in
            Sample(url: base.appending(path: name), testDescription: name)
        }
    }

    package func text() throws -> String {
        String(decoding: try Data(contentsOf: url), as: UTF8.self)
    }

    /// What a file beside the document holds; nil when there is none.
    package func text(ofFileWithSuffix suffix: String) -> String? {
        let other = url.deletingPathExtension().appendingPathExtension(suffix)
        return (try? Data(contentsOf: other)).map { String(decoding: $0, as: UTF8.self) }
    }

    /// Compares with the file beside the document. With `UPDATE=1` in the environment that file is rewritten, and the
    /// test still fails.
    package func expect(
        _ actual: String, inFileWithSuffix suffix: String, sourceLocation: SourceLocation = #_sourceLocation
    ) throws {
        let expectedURL = url.deletingPathExtension().appendingPathExtension(suffix)
        let expected = (try? Data(contentsOf: expectedURL)).map { String(decoding: $0, as: UTF8.self) } ?? ""
        guard actual != expected else { return }
        if ProcessInfo.processInfo.environment["UPDATE"] == "1" {
            try Data(actual.utf8).write(to: expectedURL)
            Issue.record("\(expectedURL.lastPathComponent) was rewritten", sourceLocation: sourceLocation)
        } else {
            #expect(actual == expected, sourceLocation: sourceLocation)
        }
    }
}
