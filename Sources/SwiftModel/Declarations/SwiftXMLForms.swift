/// How values stand in XML: a table that the runtime reads.
package struct SwiftXMLForms: Sendable {
    /// The table as JSON.
    package var lines: [String]
    /// What stands before and behind the quotes of the literal: `#`, or more where the text needs them.
    package var mark: String
}
