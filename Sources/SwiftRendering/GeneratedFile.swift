/// One file of the output, in memory.
package struct GeneratedFile: Sendable, Hashable {
    /// Relative to the output folder, with `/`.
    package let path: String
    package let bytes: [UInt8]

    package init(path: String, bytes: [UInt8]) {
        self.path = path
        self.bytes = bytes
    }
}
