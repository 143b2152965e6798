package struct Server: Sendable, Hashable {
    package struct Variable: Sendable, Hashable {
        package var name: String
        /// Empty when any value goes.
        package var values: [String]
        package var defaultValue: String
        package var description: String?

        package init(name: String, values: [String], defaultValue: String, description: String? = nil) {
            self.name = name
            self.values = values
            self.defaultValue = defaultValue
            self.description = description
        }
    }

    /// An absolute or relative URL, with `{variables}`.
    package var url: String
    package var name: String?
    package var description: String?
    package var variables: [Variable]

    package init(url: String, name: String? = nil, description: String? = nil, variables: [Variable]) {
        self.url = url
        self.name = name
        self.description = description
        self.variables = variables
    }
}
