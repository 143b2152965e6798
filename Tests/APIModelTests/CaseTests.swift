import TestSupport
import Testing

/// Each document below `Cases` beside what is reported on it and modelled from it. Adding a pair of files adds a test.
@Suite struct CaseTests {
    @Test(arguments: Sample.all(in: "Cases", suffix: "yaml"))
    func modeling(_ sample: Sample) throws {
        try sample.expect(outcome(of: sample.text(), path: sample.testDescription), inFileWithSuffix: "txt")
    }
}
