import OpenAPI
import Testing
import TestSupport
import ToolDiagnostics
import YAML

/// What the first key of a document decides.
@Suite struct VersionTests {
    @Test(arguments: [
        ("openapi: 3.0.0", "openapi 3.0"), ("openapi: 3.0.4", "openapi 3.0"), ("openapi: '3.0'", "openapi 3.0"),
        ("openapi: 3.0", "openapi 3.0"), ("openapi: 3.1.0", "openapi 3.1"), ("openapi: 3.1.2", "openapi 3.1"),
        ("openapi: 3.2.0", "openapi 3.2"), ("openapi: 3", "openapi 3.0"), ("swagger: '2.0'", "openapi 2.0"),
        ("swagger: 2.0", "openapi 2.0"),
    ])
    func isRead(_ line: String, as expected: String) {
        let outcome = outcome(of: "\(line)\ninfo: { title: T, version: '1' }\npaths: {}\n", path: "test.yaml")
        #expect(outcome.hasPrefix(expected + ":"))
    }

    @Test(arguments: [
        (
            "openapi: 1️⃣3.7.1\npaths: {}",
            "1️⃣ note: version '3.7.1' is read as 3.2, the newest that is known here [unknown-version]"
        ),
        ("openapi: 1️⃣4.0.0", "1️⃣ error: version '4.0.0' is not known; 2.0, 3.0, 3.1 and 3.2 are [unknown-version]"),
        ("openapi: 1️⃣newest", "1️⃣ error: version 'newest' is not known; 2.0, 3.0, 3.1 and 3.2 are [unknown-version]"),
        ("swagger: 1️⃣'1.2'", "1️⃣ error: version '1.2' is not known; 2.0, 3.0, 3.1 and 3.2 are [unknown-version]"),
        ("1️⃣paths: {}", "1️⃣ warning: an OpenAPI document must have 'openapi'; it is read as '3.1.0' [missing-key]"),
        (
            "1️⃣asyncapi: 3.0.0",
            "1️⃣ error: this is no OpenAPI document: it says 'asyncapi: 3.0.0'; it must begin with 'openapi: 3.1.0' or the like [not-openapi]"
        ),
        (
            "1️⃣name: x",
            "1️⃣ error: this is no OpenAPI document: it has no 'openapi' key; it must begin with 'openapi: 3.1.0' or the like [not-openapi]"
        ),
        (
            "1️⃣just text",
            "1️⃣ error: this is no OpenAPI document: the file holds a string; it must begin with 'openapi: 3.1.0' or the like [not-openapi]"
        ),
        (
            "1️⃣[1, 2]",
            "1️⃣ error: this is no OpenAPI document: the file holds a list; it must begin with 'openapi: 3.1.0' or the like [not-openapi]"
        ),
    ])
    func isReported(_ document: String, as expected: String) {
        check(document, expected) { file, diagnostics in
            _ = Node(parsing: file, diagnostics: diagnostics).flatMap {
                Document(decoding: $0, diagnostics: diagnostics)
            }
        }
    }
}
