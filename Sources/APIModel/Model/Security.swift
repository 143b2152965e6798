/// Alternatives, the author's favourite first. No alternative: nothing is needed.
package struct Security: Sendable, Hashable {
    package struct Alternative: Sendable, Hashable {
        /// Schemes that are needed together. None: the request may go without credentials.
        package var schemes: [Scheme]

        package init(schemes: [Scheme]) {
            self.schemes = schemes
        }
    }

    package struct Scheme: Sendable, Hashable {
        package var name: String
        package var scopes: [String]

        package init(name: String, scopes: [String]) {
            self.name = name
            self.scopes = scopes
        }
    }

    package var alternatives: [Alternative]

    package init(alternatives: [Alternative]) {
        self.alternatives = alternatives
    }
}
