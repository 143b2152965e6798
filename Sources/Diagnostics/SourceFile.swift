/// One file of input: its bytes as read, and the path by which the user knows it.
///
/// Identity counts, not content: two loads of the same file are two source files.
package final class SourceFile: Sendable {
    /// The path as the user wrote it or would write it, for example `specs/platform.yaml`.
    package let path: String
    package let bytes: [UInt8]

    package init(path: String, bytes: [UInt8]) {
        self.path = path
        self.bytes = bytes
    }
}

extension SourceFile: Hashable {
    package static func == (left: SourceFile, right: SourceFile) -> Bool { left === right }
    package func hash(into hasher: inout Hasher) { hasher.combine(ObjectIdentifier(self)) }
}
