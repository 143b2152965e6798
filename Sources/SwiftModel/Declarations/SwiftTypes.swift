/// A structure that reads and writes itself.
package struct SwiftStruct: Sendable {
    /// `self.id = id`
    package struct Assignment: Sendable {
        package var target: String
        package var value: String
    }

    package var documentation: [String]
    package var attributes: [String]
    package var access: String
    package var name: String
    /// The protocol it conforms to: `JSONObjectModel`.
    package var conformances: String
    /// Read from and written as an array, one property after the other.
    package var isTuple = false
    /// How many declarations stand around it.
    package var depth: Int
    package var properties: [SwiftProperty]
    /// The initialiser's arguments: required ones first.
    package var arguments: [SwiftParameter]
    /// What the initialiser sets.
    package var assignments: [Assignment] = []
    /// The initialiser's arguments as they are read: `id: json.uuid("id")`.
    package var reads: [String]
    /// Statements of `writeMembers(to:)`: `json.write("id", id)`.
    package var writes: [String]
    /// Types that only this one uses, nested inside.
    package var nested: [SwiftDeclaration]
}

package struct SwiftProperty: Sendable {
    package var documentation: [String]
    package var attributes: [String]
    package var access: String
    /// `var` or `let`
    package var binding: String
    package var name: String
    package var type: String
    /// Its name in JSON; nothing for what an object keeps beside its properties.
    package var key: String = ""
    /// Storage of its own, such as `let storedNext: Indirect<Node?>`: then the property is computed. Mostly nothing.
    package var storage: String = ""
    /// ` { storedNext.wrappedValue }`, or nothing.
    package var accessors: String = ""
}

/// An enumeration of strings or integers.
package struct SwiftEnum: Sendable {
    /// So many stand in one `switch`: the compiler's time for it grows with the square of its cases.
    package static let maximumCases = 250

    /// So many may have raw values as literals, which costs the compiler the same and saves a line a case.
    static let maximumClosedCases = 500

    package enum Openness: Sendable {
        /// Has `unrecognized`: the server may know more.
        case open
        /// Only ever sent.
        case closed
    }

    package struct Case: Sendable {
        package var documentation: [String]
        package var name: String
        /// The raw value as a literal.
        package var rawValue: String
    }

    package var documentation: [String]
    package var attributes: [String]
    package var access: String
    package var name: String
    /// How many declarations stand around it.
    package var depth: Int
    package var openness: Openness
    /// `String` or `Int`
    package var rawType: String
    package var conformances: String
    package var cases: [Case]
}

/// `oneOf`, `anyOf`, and enumerations of mixed values.
package struct SwiftUnion: Sendable {
    package struct Case: Sendable {
        package var documentation: [String]
        package var name: String
        package var payload: String
        /// Patterns of the `switch` that selects the variant: `"dog", "Hound"` or `0`.
        package var pattern: String
        /// Reads the payload: `Dog(json: json)`.
        package var read: String
    }

    package var documentation: [String]
    package var attributes: [String]
    package var access: String
    package var name: String
    /// How many declarations stand around it.
    package var depth: Int
    /// `indirect ` or nothing.
    package var indirection: String
    package var conformances: String
    /// What is switched over: `json.discriminator("petType")`, `json.match(Self.shapes)`.
    package var selector: String
    /// What the variants look like, in pieces between which a line may end; empty where a discriminator decides.
    package var shapes: [String]
    package var cases: [Case]
    /// What a value becomes that no case claims: `.unrecognized(JSONValue(json: json))`.
    package var fallback: String
    package var nested: [SwiftDeclaration]
}

/// `public typealias UserID = String`
package struct SwiftAlias: Sendable {
    package var documentation: [String]
    package var attributes: [String]
    package var access: String
    package var name: String
    package var type: String
}
