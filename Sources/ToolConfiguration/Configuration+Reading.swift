package import ToolDiagnostics
package import YAML

extension Configuration {
    /// Reads a configuration and reports all that is wrong with it.
    ///
    /// - Returns: Nil when the file is no mapping at all; else the best that can be made of it.
    package init?(reading file: SourceFile, diagnostics: Diagnostics) {
        self.init()
        guard !Self.isBlank(file) else { return }
        guard let root = Node(parsing: file, diagnostics: diagnostics) else { return nil }
        ConfigurationValidation(diagnostics: diagnostics).check(root, .object(ConfigurationKey.all), in: "")
        guard root.kind == .mapping else { return nil }
        read(root)
    }

    /// Comments alone are a configuration that changes nothing.
    private static func isBlank(_ file: SourceFile) -> Bool {
        file.bytes.split(whereSeparator: { $0 == UInt8(ascii: "\n") || $0 == UInt8(ascii: "\r") })
            .allSatisfy { line in
                let first = line.first { $0 != UInt8(ascii: " ") && $0 != UInt8(ascii: "\t") }
                return first == nil || first == UInt8(ascii: "#")
            }
    }

    private mutating func read(_ root: Node) {
        document = root["document"].map(Text.init)
        output = root["output"].map(Text.init)
        templates = root["templates"].map(Text.init)
        access = root.word("access")
        package = root["package"].map(Text.init)
        client = root["client"].map(Text.init)
        layout = root.word("layout")
        files = root["files"]?.integer
        header = root["header"].map(Text.init)
        only = root.texts("only")
        except = root.texts("except")
        pages = root.table("pages") { $0 }
        clientWide = root.texts("client-wide")
        enumerations = root.word("enums")
        properties = root.word("properties")
        dates = root.word("dates")
        warnings = root.table("warnings", Text.init)
        conformances = root.table("conformances") { $0.singleOrList.compactMap(TypeReference.init) }
        readNames(root["names"])
        readTypes(root["types"])
    }

    private mutating func readNames(_ node: Node?) {
        for entry in node.map({ Array($0.entries) }) ?? [] {
            // What is no name was reported, and once is enough.
            let table = entry.value.table { $0.isIdentifier ? Text($0) : nil }
            if entry.key.text == "at" { namesByPlace = table } else { names[entry.key.text] = table }
        }
    }

    private mutating func readTypes(_ node: Node?) {
        typesByFormat = node?.table("formats", TypeReference.init) ?? [:]
        typesBySchema = node?.table("schemas", TypeReference.init) ?? [:]
        typesByPlace = node?.table("at", TypeReference.init) ?? [:]
    }
}

extension Configuration.Text {
    fileprivate init(_ node: Node) {
        self.init(text: node.text, range: node.range)
    }
}

extension Configuration.TypeReference {
    /// Reads what a document says of a type of the user; nil when it is no reference, which is reported.
    package init?(_ node: Node, diagnostics: Diagnostics) {
        ConfigurationValidation(diagnostics: diagnostics).check(node, .typeReference, in: "x-swift-type")
        self.init(node)
    }

    /// Nil for what is no reference, which validation reports.
    fileprivate init?(_ node: Node) {
        let type = node.kind == .mapping ? node["type"]?.text : node.text
        guard let type, !type.isEmpty else { return nil }
        self.init(type: type, module: node["import"]?.text, range: node.range)
    }
}

extension Node {
    fileprivate func word<Word: RawRepresentable<String>>(_ key: String) -> Word? {
        self[key].flatMap { Word(rawValue: $0.text) }
    }

    fileprivate func texts(_ key: String) -> [Configuration.Text] {
        (self[key]?.singleOrList ?? []).map(Configuration.Text.init)
    }

    fileprivate var singleOrList: [Node] { kind == .sequence ? Array(elements) : [self] }

    fileprivate func table<Value>(_ key: String, _ value: (Node) -> Value?) -> [String: Value] {
        self[key]?.table(value) ?? [:]
    }

    fileprivate func table<Value>(_ value: (Node) -> Value?) -> [String: Value] {
        var table: [String: Value] = [:]
        for entry in entries { table[entry.key.text] = value(entry.value) }
        return table
    }
}
