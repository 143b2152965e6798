import ToolDiagnostics

/// Refuses names that would lead out of the output folder, or that some file system cannot tell apart.
///
/// Names are made from what a document says. They come here clean; this is the last gate before the disk.
func checkOutputNames(_ paths: [String]) throws(FileError) {
    var seen: [String: String] = [:]
    for path in paths {
        let parts = path.split(separator: "/", omittingEmptySubsequences: false)
        guard !path.isEmpty, parts.allSatisfy(isPlain) else { throw FileError(.unsafeName(path)) }
        if let other = seen.updateValue(path, forKey: path.lowercased()) {
            throw FileError(.clashingNames(other, path))
        }
    }
}

/// Neither hidden nor reaching elsewhere, and short enough for every file system.
private func isPlain(_ part: Substring) -> Bool {
    guard !part.isEmpty, part.utf8.count <= 200, !part.hasPrefix(".") else { return false }
    return part.unicodeScalars.allSatisfy { scalar in
        !scalar.properties.isDefaultIgnorableCodePoint && scalar.properties.generalCategory != .control
            && !"\\:*?\"<>|".unicodeScalars.contains(scalar)
    }
}

/// `a`, `a/b` and `a/b/c` for `a/b/c`; `/`, `/a` and `/a/b` for `/a/b`.
func prefixes(of path: String) -> [String] {
    var result = path.hasPrefix("/") ? ["/"] : []
    for part in path.split(separator: "/") {
        guard let outer = result.last else {
            result.append(String(part))
            continue
        }
        result.append(outer == "/" ? "/" + part : outer + "/" + part)
    }
    return result
}

extension Diagnostic.Message {
    static func unsafeName(_ path: String) -> Self {
        Self(id: "unsafe-file-name", "'\(path)' cannot be the name of a file in the output folder")
    }

    static func clashingNames(_ first: String, _ second: String) -> Self {
        Self(
            id: "clashing-file-names",
            "'\(first)' and '\(second)' are one file where the case of letters does not count")
    }
}
