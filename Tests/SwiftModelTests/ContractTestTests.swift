import APIModel
import SwiftModel
import Testing
import ToolDiagnostics

/// The calls that contract tests make.
@Suite struct ContractTestTests {
    /// URLSession sends no body with GET.
    private static let bodies: [(String, Bool, String)] = [
        ("POST", false, #"client.search(body: "text")"#), ("POST", true, #"client.search(body: "text")"#),
        ("GET", false, "client.search()"), ("GET", true, #"client.search(body: "text")"#),
    ]

    @Test(arguments: bodies)
    func anOptionalBodyIsSentUnlessTheMethodIsGET(method: String, isRequired: Bool, call: String) {
        var sketch = APISketch()
        var content = APISketch.content("application/json", .json, sketch.string)
        content.sample = .string("text")
        sketch.operation("search", method, body: APISketch.body([content], isRequired: isRequired))
        var options = NamingOptions(sourceName: "sketch.yaml")
        options.hasTests = true
        let client = SwiftClient(naming: sketch.api, options: options, diagnostics: Diagnostics())
        #expect(client.tests?.suites.flatMap { $0.tests.map(\.call) } == [call])
    }
}
