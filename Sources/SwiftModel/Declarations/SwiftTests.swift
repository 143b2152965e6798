/// Contract tests of a client: every operation called once, in a way that shows how.
package struct SwiftTests: Sendable {
    /// The client type.
    package var client: String
    package var access: AccessLevel
    package var credentials: [SwiftTestCredential]
    package var suites: [SwiftTestSuite]
}

/// `httpBearer: ContractServer.credential("HTTP_BEARER")`
package struct SwiftTestCredential: Sendable {
    /// The label of the argument.
    package var name: String
    /// The variable of the environment, as a literal.
    package var variable: String
    /// `credential` or `login`
    package var function: String
}

/// The tests of one tag, or of operations without one.
package struct SwiftTestSuite: Sendable {
    /// `JobsTests`; its file has the same name.
    package var name: String
    package var tests: [SwiftContractTest]
}

/// One call.
package struct SwiftContractTest: Sendable {
    /// What the test is called in reports, as a literal: `"POST /api/v1/jobs"`.
    package var title: String
    package var name: String
    /// `client.jobs.cancel(jobID: "…")`
    package var call: String
    package var hasResult: Bool
    package var isDeprecated: Bool
    /// `.bytes(upTo: 1 << 20)` where an answer is read as it comes; nothing where it is there already.
    package var reading: String
}
