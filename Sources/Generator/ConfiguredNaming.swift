import SwiftModel
import ToolConfiguration
import ToolDiagnostics
import YAML

/// What the user and the document say about names and types, as the naming stage takes it.
struct ConfiguredNaming {
    private let configuration: Configuration
    private let root: Node
    private let diagnostics: Diagnostics

    init(_ configuration: Configuration, for root: Node, diagnostics: Diagnostics) {
        self.configuration = configuration
        self.root = root
        self.diagnostics = diagnostics
    }

    func apply(to options: inout NamingOptions) {
        options.names = names()
        options.types = types()
        options.conformances = configuration.conformances.mapValues { $0.map(TypeReplacement.init) }
        options.enumerations = enumerations
        options.properties = properties
        options.dates = configuration.dates == .text ? .text : .native
        options.header = (configuration.header?.text ?? "").split(
            omittingEmptySubsequences: false, whereSeparator: \.isNewline
        ).map(String.init)
        if options.header.last == "" { options.header.removeLast() }
    }

    private var enumerations: NamingOptions.Enumerations {
        switch configuration.enumerations ?? .auto {
        case .auto: .followUse
        case .open: .open
        case .closed: .closed
        }
    }

    private var properties: NamingOptions.Properties {
        switch configuration.properties ?? .auto {
        case .auto: .followUse
        case .let: .constant
        case .var: .variable
        }
    }

    /// The document's own extensions first, so that the configuration wins.
    private func names() -> NameOverrides {
        var names = NameOverrides()
        let tags = Set(root["tags"].map { Array($0.elements) } ?? [])
        for (node, value) in extensions("x-swift-name") {
            if tags.contains(node), let tag = node["name"]?.text {
                names[.tag, tag] = NameOverrides.Override(value.text, at: value.range)
                continue
            }
            names[node.range] = NameOverrides.Override(value.text, at: value.range)
        }
        for (pointer, name) in configuration.namesByPlace {
            guard let place = place(pointer, at: name.range) else { continue }
            names[place] = NameOverrides.Override(name.text, at: name.range)
        }
        for kind in NameOverrides.Kind.allCases {
            for (key, name) in configuration.names[kind.rawValue] ?? [:] {
                names[kind, key] = NameOverrides.Override(name.text, at: name.range)
            }
        }
        return names
    }

    private func types() -> TypeReplacements {
        var types = TypeReplacements()
        for (node, value) in extensions("x-swift-type") {
            guard let reference = Configuration.TypeReference(value, diagnostics: diagnostics) else { continue }
            types.byPlace[node.range] = TypeReplacement(reference)
        }
        for (pointer, type) in configuration.typesByPlace {
            guard let place = place(pointer, at: type.range) else { continue }
            types.byPlace[place] = TypeReplacement(type)
        }
        types.byFormat = configuration.typesByFormat.mapValues(TypeReplacement.init)
        types.bySchema = configuration.typesBySchema.mapValues(TypeReplacement.init)
        return types
    }

    /// What a JSON pointer leads to in the document.
    private func place(_ pointer: String, at range: SourceRange) -> SourceRange? {
        let text = pointer.hasPrefix("#") ? pointer.dropFirst() : pointer[...]
        let tokens = text.split(separator: "/", omittingEmptySubsequences: false).dropFirst().map(unescaped)
        guard text.hasPrefix("/"), let node = root[pointer: tokens] else {
            diagnostics.warning(.pointerToNowhere(pointer), at: range)
            return nil
        }
        return node.range
    }

    /// RFC 6901, section 4
    private func unescaped(_ token: Substring) -> String {
        guard token.utf8.contains(UInt8(ascii: "~")) else { return String(token) }
        var text = ""
        var isEscape = false
        for character in token {
            switch (isEscape, character) {
            case (false, "~"): isEscape = true
            case (true, "1"): (text, isEscape) = (text + "/", false)
            case (true, "0"): (text, isEscape) = (text + "~", false)
            default: (text, isEscape) = (text + String(character), false)
            }
        }
        return text
    }

    /// The objects of the document that have an extension, and its value. Few documents have one, so the bytes are
    /// looked at first.
    private func extensions(_ name: StaticString) -> [(object: Node, value: Node)] {
        guard root.file.bytes.contains(name) else { return [] }
        var found: [(Node, Node)] = []
        var seen: Set<Node> = [root]
        var open = [root]
        while let node = open.popLast() {
            for entry in node.entries {
                if entry.key.textEquals(name) { found.append((node, entry.value)) }
                if seen.insert(entry.value).inserted { open.append(entry.value) }
            }
            for element in node.elements where seen.insert(element).inserted { open.append(element) }
        }
        return found
    }
}

extension [UInt8] {
    fileprivate func contains(_ word: StaticString) -> Bool {
        word.withUTF8Buffer { word in
            withUnsafeBufferPointer { bytes in
                var start = 0
                while let next = bytes[start...].firstIndex(of: word[0]), next + word.count <= bytes.count {
                    if bytes[next..<next + word.count].elementsEqual(word) { return true }
                    start = next + 1
                }
                return false
            }
        }
    }
}

extension TypeReplacement {
    init(_ reference: Configuration.TypeReference) {
        self.init(type: reference.type, module: reference.module, at: reference.range)
    }
}

extension Diagnostic.Message {
    static func pointerToNowhere(_ pointer: String) -> Self {
        Self(id: "pointer-to-nowhere", "'\(pointer)' leads to nothing in the document; write it as in a '$ref'")
    }
}
