/// Why JSON could not be read: which value, what was expected there, and what stands there instead.
public struct JSONError: Error, Hashable, Sendable {
    /// What kind of thing is wrong.
    public enum Reason: Hashable, Sendable {
        /// The bytes are not JSON.
        case syntax
        /// A required key is not there.
        case missingKey
        /// The value is of another kind, or breaks the format or the list of values that it should keep to.
        case unexpectedValue
    }

    public var reason: Reason
    /// Where the value is, for example `$.items[3].created_at`. `$` is the whole document.
    public var path: String
    /// For example `a number`.
    public var expected: String
    /// The offending text as it stands in the document, shortened.
    public var found: String
    /// Where in the document, in bytes from its beginning.
    public var offset: Int

    public init(reason: Reason, path: String, expected: String, found: String, offset: Int) {
        self.reason = reason
        self.path = path
        self.expected = expected
        self.found = found
        self.offset = offset
    }
}

extension JSONError: CustomStringConvertible {
    public var description: String {
        switch reason {
        case .syntax: "not JSON: expected \(expected), found \(found) at byte \(offset), in \(path)"
        case .missingKey: "\(path) is missing: expected \(expected), at byte \(offset)"
        case .unexpectedValue: "\(path): expected \(expected), found \(found) at byte \(offset)"
        }
    }
}
