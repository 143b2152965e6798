import Foundation
import Testing

/// Limits that keep a file readable in one sitting. The exceptions may only become fewer.
@Suite struct SizeRules {
    static let longestFile = 400
    static let longestFunction = 60
    /// Path -> why it may be longer.
    static let longFiles: [String: String] = [:]
    static let longFunctions: [String: String] = [:]

    @Test func filesAreShort() {
        for file in House.files(under: "Sources") where !House.isWritten(file.path) && Self.longFiles[file.path] == nil
        {
            #expect(file.lines.count <= Self.longestFile + 1, "\(file.path) has \(file.lines.count) lines")
        }
    }

    @Test func functionsAreShort() {
        for file in House.files(under: "Sources") where !House.isWritten(file.path) {
            for function in functions(in: file) where Self.longFunctions["\(file.path):\(function.name)"] == nil {
                #expect(
                    function.length <= Self.longestFunction,
                    "\(file.path): \(function.name) has \(function.length) lines")
            }
        }
    }

    @Test func exceptionsAreNeeded() {
        for (path, reason) in Self.longFiles {
            let lines = (try? House.text(path))?.split(separator: "\n", omittingEmptySubsequences: false).count ?? 0
            #expect(lines > Self.longestFile, "\(path) is short now; remove its exception (\(reason))")
        }
    }

    @Test func templatesAreSmall() {
        let templates = House.files(under: "Templates", suffix: ".mustache")
        #expect(!templates.isEmpty)
        #expect(templates.count <= 40)
        for template in templates {
            #expect(template.lines.count <= 81, "\(template.path) has \(template.lines.count) lines")
        }
    }

    private struct Function {
        let name: String
        let length: Int
    }

    /// Functions by indentation: from the line with `func` or `init` to the closing brace in the same column.
    private func functions(in file: House.File) -> [Function] {
        let start =
            /^(\s*)(?:@\w+\s+)*(?:(?:public|package|internal|fileprivate|private|static|mutating|nonisolated|override|convenience|final|required)\s+)*(?:func\s+([\w=<>!+\-*\/]+)|(init)\b)/
        var found: [Function] = []
        let lines = file.lines
        for (index, line) in lines.enumerated() {
            guard let match = try? start.prefixMatch(in: line) else { continue }
            let closing = String(match.output.1) + "}"
            guard let opened = lines[index...].firstIndex(where: { $0.hasSuffix("{") || $0.contains("}") }),
                lines[opened].hasSuffix("{"),
                let end = lines[opened...].firstIndex(where: { $0 == closing })
            else { continue }
            found.append(Function(name: String(match.output.2 ?? "init"), length: end - index + 1))
        }
        return found
    }
}
