import ToolDiagnostics
import YAML

/// Compares a configuration with the keys that exist, and reports everything that is wrong with it.
struct ConfigurationValidation {
    let diagnostics: Diagnostics

    func check(_ node: Node, _ shape: ConfigurationKey.Shape, in key: String) {
        switch shape {
        case .text: expect(node.isText, "text", key, node)
        case .identifier: checkIdentifier(node, key)
        case .module:
            checkIdentifier(node, key)
            if ModuleNames.taken.contains(node.text) { diagnostics.error(.takenModule(node.text), at: node.range) }
        case .word(let words): checkWord(node, words, key)
        case .constant(let value): expect(node.boolean == value, "'\(value)'", key, node)
        case .number(let range): checkNumber(node, range, key)
        case .list(let element): checkList(node, element, key)
        case .listOrSingle(let element):
            if node.kind == .sequence { checkList(node, element, key) } else { check(node, element, in: key) }
        case .table(let value): checkTable(node, value, key)
        case .object(let keys): checkObject(node, keys, key)
        case .keyed(let names, let value):
            checkTable(node, value, key)
            for entry in node.entries { checkName(entry.key, names, key) }
        case .typeReference: checkTypeReference(node, key)
        case .pages: checkPages(node, key)
        }
    }

    private func expect(_ isRight: Bool, _ expected: String, _ key: String, _ node: Node) {
        if !isRight { diagnostics.error(.wrongValue(key, expected: expected), at: node.range) }
    }

    private func checkIdentifier(_ node: Node, _ key: String) {
        guard node.isIdentifier else {
            return diagnostics.error(
                .wrongValue(key, expected: "a name in Swift: letters, digits and '_', no digit first"), at: node.range)
        }
    }

    private func checkWord(_ node: Node, _ words: [String], _ key: String) {
        guard !words.contains(node.text) else { return }
        let choice = words.map { "'\($0)'" }.joined(separator: ", ")
        diagnostics.error(
            .wrongValue(key, expected: "one of \(choice)", nearest: nearestName(to: node.text, in: words)),
            at: node.range)
    }

    private func checkNumber(_ node: Node, _ range: ClosedRange<Int>, _ key: String) {
        let isRight = node.integer.map(range.contains) ?? false
        expect(isRight, "a whole number from \(range.lowerBound) to \(range.upperBound)", key, node)
    }

    private func checkList(_ node: Node, _ element: ConfigurationKey.Shape, _ key: String) {
        expect(node.kind == .sequence, "a list", key, node)
        for item in node.elements { check(item, element, in: key) }
    }

    private func checkTable(_ node: Node, _ value: ConfigurationKey.Shape, _ key: String) {
        expect(node.kind == .mapping, "a mapping", key, node)
        for entry in node.entries { check(entry.value, value, in: key + "." + entry.key.text) }
    }

    private func checkObject(_ node: Node, _ keys: [ConfigurationKey], _ path: String) {
        expect(node.kind == .mapping, "a mapping", path.isEmpty ? "the configuration" : path, node)
        for entry in node.entries {
            let name = entry.key.text
            checkName(entry.key, keys.map(\.name), path)
            guard let key = keys.first(where: { $0.name == name }) else { continue }
            check(entry.value, key.shape, in: path.isEmpty ? name : path + "." + name)
        }
    }

    private func checkName(_ key: Node, _ names: [String], _ path: String) {
        guard !names.contains(key.text) else { return }
        diagnostics.error(
            .unknownKey(key.text, in: path, nearest: nearestName(to: key.text, in: names)), at: key.range)
    }

    private func checkTypeReference(_ node: Node, _ key: String) {
        guard node.kind == .mapping else {
            return expect(node.kind == .string && isTypeName(node.text), "a type, or 'type' and 'import'", key, node)
        }
        checkObject(node, ConfigurationKey.typeReferenceKeys, key)
        expect(node["type"].map { isTypeName($0.text) } ?? false, "the name of a type as its 'type'", key, node)
    }

    private func checkPages(_ node: Node, _ key: String) {
        if node.boolean == false { return }
        checkObject(node, ConfigurationKey.pageKeys, key)
        guard node.kind == .mapping else { return }
        let ways = ConfigurationKey.waysToNextPage
        let choice = ways.map { "'\($0)'" }.joined(separator: ", ")
        expect(ways.count { node[$0] != nil } == 1, "a way to the next page: one of \(choice)", key, node)
        let isComplete = node["cursor"] == nil || node["next"] != nil
        expect(isComplete, "a way to the next page: 'cursor' and 'next'", key, node)
    }

    /// `Money`, `Shop.Money`, `Tagged<Job, Int>`: nothing that could end the declaration it stands in.
    private func isTypeName(_ text: String) -> Bool {
        guard let first = text.unicodeScalars.first, first.properties.isXIDStart || first == "[" else { return false }
        return text.unicodeScalars.allSatisfy {
            $0.properties.isXIDContinue || "._<>[], :?".unicodeScalars.contains($0)
        }
    }
}

extension Node {
    /// Whether it can be a name in Swift.
    var isIdentifier: Bool {
        let scalars = text.unicodeScalars
        guard kind == .string, let first = scalars.first else { return false }
        guard first == "_" || first.properties.isXIDStart else { return false }
        return scalars.allSatisfy { $0.properties.isXIDContinue } && text != "_"
    }

    /// `1.0` is text as well.
    fileprivate var isText: Bool { kind != .sequence && kind != .mapping && kind != .null }
}

extension Diagnostic.Message {
    static func unknownKey(_ name: String, in path: String, nearest: String?) -> Self {
        Self(
            id: "unknown-configuration-key",
            path.isEmpty ? "there is no key '\(name)'" : "there is no key '\(name)' in '\(path)'",
            hint: nearest.map { "did you mean '\($0)'?" })
    }

    static func takenModule(_ name: String) -> Self {
        Self(id: "taken-module-name", "a module '\(name)' exists already; choose another name")
    }

    static func wrongValue(_ key: String, expected: String, nearest: String? = nil) -> Self {
        Self(
            id: "wrong-configuration-value", "'\(key)' has to be \(expected)",
            hint: nearest.map { "did you mean '\($0)'?" })
    }
}
