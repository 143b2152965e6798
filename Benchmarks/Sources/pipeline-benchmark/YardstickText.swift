import Foundation

/// The YAML that a subject holds: a document, or the descriptions in the fenced blocks of a folder of pages.
enum YardstickText {
    /// Nil when nothing is there.
    static func texts(at path: String) -> [[UInt8]]? {
        var isFolder: ObjCBool = false
        guard FileManager.default.fileExists(atPath: path, isDirectory: &isFolder) else { return nil }
        guard isFolder.boolValue else { return FileManager.default.contents(atPath: path).map { [[UInt8]($0)] } }
        let names = (FileManager.default.enumerator(atPath: path)?.allObjects as? [String])?.sorted() ?? []
        return names.filter { $0.hasSuffix(".md") }.flatMap { blocks(in: path + "/" + $0) }
    }

    private static func blocks(in page: String) -> [[UInt8]] {
        let text = (try? String(contentsOfFile: page, encoding: .utf8)) ?? ""
        let blocks = text.matches(of: #/(?ms)^(?<fence>`{3,})(yaml|json)[^\n]*\n(?<content>.*?)^\k<fence>/#)
        return blocks.map(\.content).filter { $0.contains("paths") }.map { Array($0.utf8) }
    }
}
