package import SwiftModel
package import TemplateEngine

/// What every test file of a client needs: the server, the credentials, the client.
struct TestSetupView: TemplateRoot {
    let document: String
    let tests: SwiftTests
    let imports: [String]

    static let templates = ["TestSetup"]
    var template: String { "TestSetup" }

    static let fields: [TemplateField<TestSetupView>] = [
        .text("document", "The document's file name.", \.document),
        .lines("imports", "The lines that import modules.", \.imports),
        .text("client", "The client's type.", \.tests.client),
        .flag("hasCredentials", "Whether the API asks for any.") { !$0.tests.credentials.isEmpty },
        .flag("hasLogins", "Whether one of them is a name with a password.") {
            $0.tests.credentials.contains { $0.function == "login" }
        },
        .flag("hasTokens", "Whether one of them is a token or key.") {
            $0.tests.credentials.contains { $0.function != "login" }
        },
        .list("credentials", "What the client can prove itself with.", \.tests.credentials),
    ]
}

extension SwiftTestCredential: TemplateView {
    package static let fields: [TemplateField<SwiftTestCredential>] = [
        .text("name", "The label of the argument: `httpBearer`.", \.name),
        .text("variable", "The variable of the environment, a literal: `\"API_HTTP_BEARER\"`.", \.variable),
        .text("function", "What reads it: `credential` or `login`.", \.function),
    ]
}

/// The tests of one group of operations.
struct TestSuiteView: TemplateRoot {
    let document: String
    let suite: SwiftTestSuite
    let imports: [String]

    static let templates = ["TestSuite"]
    var template: String { "TestSuite" }

    static let fields: [TemplateField<TestSuiteView>] = [
        .text("document", "The document's file name.", \.document),
        .lines("imports", "The lines that import modules.", \.imports),
        .text("name", "The suite: `JobsTests`.", \.suite.name),
        .list("tests", "One for each way to call an operation.", \.suite.tests),
    ]
}

extension SwiftContractTest: TemplateView {
    /// Tests stand in a type in an extension.
    private static let indentation = 12

    package static let fields: [TemplateField<SwiftContractTest>] = [
        .text("title", "Method and path, a literal.", \.title),
        .text("name", "The test: `cancelJob`.", \.name),
        .lines("attributes", "`@available(*, deprecated)`, so that calling what is deprecated is no warning.") {
            $0.isDeprecated ? ["@available(*, deprecated)"] : []
        },
        .lines("call", "The call: `_ = try await client.jobs.cancel(jobID: \"…\")`.") {
            brokenLines($0.statement, indentedBy: indentation)
        },
    ]

    private var statement: String { (hasResult ? "_ = " : "") + "try await \(call)\(reading)" }
}
