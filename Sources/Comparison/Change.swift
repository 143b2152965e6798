/// Something that differs for those who call a client.
package struct Change: Sendable, Hashable {
    package enum Severity: String, Sendable, CaseIterable {
        /// Code that was right no longer compiles.
        case breaking
        /// Code may have to be looked at: a switch without a default, a deprecation, another request.
        case attention
        /// Something new, or something that asks for less.
        case addition
    }

    package let severity: Severity
    /// `client.jobs.cancel`, `Pet.Owner`
    package let subject: String
    /// What happened to it, in a few words with names between backticks.
    package let text: String

    init(_ severity: Severity, _ subject: String, _ text: String) {
        self.severity = severity
        self.subject = subject
        self.text = text
    }
}
