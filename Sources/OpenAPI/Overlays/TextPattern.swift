/// A regular expression that stands in a query (RFC 9485), compiled once.
struct TextPattern: Equatable {
    private let source: String
    private let regex: Regex<AnyRegexOutput>

    /// - Returns: Nil for what is no regular expression.
    init?(_ source: String) {
        guard let regex = try? Regex(source) else { return nil }
        self.source = source
        self.regex = regex.matchingSemantics(.unicodeScalar)
    }

    func matches(_ text: String) -> Bool { (try? regex.wholeMatch(in: text)) != nil }

    func occurs(in text: String) -> Bool { (try? regex.firstMatch(in: text)) != nil }

    static func == (left: Self, right: Self) -> Bool { left.source == right.source }
}
