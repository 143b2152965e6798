/// What a mock answers to the calls of a client.
package struct SwiftMocks: Sendable {
    /// The client type.
    package var client: String
    package var access: AccessLevel
    package var examples: [SwiftExample]
}

/// An answer of one operation, an expression: `MockExample("listJobs", 200, "application/json", …)`
package struct SwiftExample: Sendable {
    package var lines: [String]
}
