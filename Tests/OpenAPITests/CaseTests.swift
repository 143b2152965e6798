import Foundation
import TestSupport
import Testing

/// Each document below `Cases` beside what is reported on it and understood of it. Adding a pair of files adds a test.
@Suite struct CaseTests {
    @Test(arguments: ["yaml", "json"].flatMap { Sample.all(in: "Cases", suffix: $0) })
    func decoding(_ sample: Sample) throws {
        let name = sample.testDescription
        try sample.expect(outcome(of: sample.text(), path: name), inFileWithSuffix: "txt")
    }

    /// Each folder below `Files` holds a description in several files; the entry is called `main`.
    @Test(arguments: ["yaml", "json"].flatMap { Sample.all(in: "Files", suffix: $0) }.filter(\.isEntry))
    func severalFiles(_ sample: Sample) throws {
        let files = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "Files")
        let folder = TestFolder(files)
        let actual = try outcome(of: sample.text(), path: sample.testDescription, loader: folder.loader)
        #expect(folder.loads.values.allSatisfy { $0 == 1 }, "each file is read once")
        try sample.expect(actual, inFileWithSuffix: "txt")
    }

    /// What a description in several files becomes as one document.
    @Test(arguments: ["yaml", "json"].flatMap { Sample.all(in: "Files", suffix: $0) }.filter(\.isEntry))
    func severalFilesAsOne(_ sample: Sample) throws {
        let files = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "Files")
        let folder = TestFolder(files)
        let actual = try bundle(of: sample.text(), path: sample.testDescription, loader: folder.loader)
        #expect(folder.loads.values.allSatisfy { $0 == 1 }, "each file is read once")
        try sample.expect(actual, inFileWithSuffix: "bundle")
    }

    /// What a document of an older version becomes, or one that refers to itself in odd ways.
    @Test(arguments: Sample.all(in: "Bundles", suffix: "yaml"))
    func bundling(_ sample: Sample) throws {
        try sample.expect(bundle(of: sample.text(), path: "main.yaml"), inFileWithSuffix: "bundle")
    }

    /// A bundle of a bundle is the bundle itself.
    @Test(arguments: Sample.all(in: "Bundles", suffix: "yaml"))
    func bundlingTwice(_ sample: Sample) throws {
        let once = try bundle(of: sample.text(), path: "main.yaml")
        #expect(bundle(of: once, path: "main.yaml") == once)
    }
}

extension Sample {
    fileprivate var isEntry: Bool { testDescription.contains("/main.") }
}
