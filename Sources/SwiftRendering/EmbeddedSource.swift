/// Swift source that holds the texts of files, so that the tool needs no files beside it.
///
/// A `StaticString` costs the compiler next to nothing, an array of bytes costs it seconds.
package func embeddedSource(enumeration name: String, origin: String, files: [GeneratedFile]) -> GeneratedFile {
    var text = """
        // Written from \(origin) by `openapi-gen embed-templates`. Change those files, then write this one again.

        package enum \(name) {
            package static let all: [(path: StaticString, text: StaticString)] = [

        """
    for file in files {
        let content = String(decoding: file.bytes, as: UTF8.self)
        let hashes = String(repeating: "#", count: longestRunOfHashes(in: content) + 1)
        text += "        (\n            \"\(file.path)\",\n            \(hashes)\"\"\"\n\(content)\n\"\"\"\(hashes)\n        ),\n"
    }
    text += "    ]\n}\n"
    return GeneratedFile(path: "\(name).swift", bytes: Array(text.utf8))
}

private func longestRunOfHashes(in text: String) -> Int {
    var longest = 0
    var run = 0
    for byte in text.utf8 {
        run = byte == UInt8(ascii: "#") ? run + 1 : 0
        longest = max(longest, run)
    }
    return longest
}
