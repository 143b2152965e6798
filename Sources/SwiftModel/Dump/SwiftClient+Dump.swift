extension SwiftClient {
    /// The client as text, one line for each decision: what `openapi-gen dump swift` prints.
    ///
    /// - Parameter name: Only declarations of this name, when there is one.
    package func dump(only name: String? = nil) -> String {
        var text = DumpText()
        if name == nil { text.line("client \(self.name): \(summary.operations) operations, \(summary.types) types") }
        for file in files {
            let declarations = name.map { name in file.declarations.flatMap { $0.named(name) } } ?? file.declarations
            if declarations.isEmpty { continue }
            text.line("")
            text.line("file \(file.path)")
            text.indented {
                for line in file.imports where name == nil { $0.line(line) }
                for declaration in declarations { $0.append(declaration) }
            }
        }
        return text.text
    }
}

/// Lines with an indentation.
struct DumpText {
    private(set) var text = ""
    private var indentation = ""

    mutating func line(_ line: String) {
        if !line.isEmpty { text += indentation + line }
        text += "\n"
    }

    mutating func lines(_ lines: [String]) {
        for line in lines { self.line(line) }
    }

    mutating func indented(_ body: (inout DumpText) -> Void) {
        indentation += "  "
        body(&self)
        indentation.removeLast(2)
    }
}

extension SwiftDeclaration {
    /// The declarations of this name, nested ones and single operations included.
    fileprivate func named(_ name: String) -> [SwiftDeclaration] {
        switch self {
        case .structure(let structure):
            structure.name == name ? [self] : structure.nested.flatMap { $0.named(name) }
        case .union(let union): union.name == name ? [self] : union.nested.flatMap { $0.named(name) }
        case .enumeration(let enumeration): enumeration.name == name ? [self] : []
        case .results(let results): results.name == name ? [self] : []
        case .alias(let alias): alias.name == name ? [self] : []
        case .client(let client): client.name == name ? [self] : []
        case .tag(let tag): tag.name == name ? [self] : []
        case .methods: []
        case .operations(let operations): operations.named(name)
        }
    }
}

extension SwiftOperations {
    fileprivate func named(_ name: String) -> [SwiftDeclaration] {
        let factories = factories.filter { $0.name == name }
        return factories.isEmpty ? [] : [.operations(SwiftOperations(factories: factories))]
    }
}
