import Testing
import TestSupport
import ToolDiagnostics
import YAML

/// Every document of `Cases`: what is reported about it, and the tree with all places.
@Suite struct DocumentTests {
    @Test(arguments: Sample.all(in: "Cases", suffix: "yaml") + Sample.all(in: "Cases", suffix: "json"))
    func documentIsReadAsExpected(sample: Sample) throws {
        var dump = ""
        let path = sample.testDescription
        let reported = report(on: MarkedText(try sample.text()), path: path) { file, diagnostics in
            dump = Node(parsing: file, diagnostics: diagnostics)?.dump(.places) ?? "nothing\n"
        }
        try sample.expect((reported + [dump]).joined(separator: "\n"), inFileWithSuffix: "txt")
    }
}
