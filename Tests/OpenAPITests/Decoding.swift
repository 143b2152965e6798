import Foundation
import OpenAPI
import TestSupport
import ToolDiagnostics
import YAML

/// What is reported on a marked document, and what was understood: the form of the `.txt` files beside the cases.
func outcome(of marked: String, path: String, loader: DocumentLoader = .none) -> String {
    var dump = "no document\n"
    let lines = report(on: MarkedText(marked), path: path) { file, diagnostics in
        guard let node = Node(parsing: file, diagnostics: diagnostics),
            let document = Document(decoding: node, loader: loader, diagnostics: diagnostics)
        else { return }
        dump = document.dump()
    }
    return (lines + [dump]).joined(separator: "\n")
}

/// The bundle of a document as YAML, with what is reported in front as comments.
func bundle(of text: String, path: String, loader: DocumentLoader = .none) -> String {
    let diagnostics = Diagnostics()
    let file = SourceFile(path: path, bytes: Array(text.utf8))
    let root = Node(parsing: file, diagnostics: diagnostics)
    let bundle = root.flatMap { DocumentBundle(of: $0, loader: loader, diagnostics: diagnostics)?.node }
    return bundle.map { String(decoding: $0.yamlBytes, as: UTF8.self) } ?? "no document\n"
}

/// Loads files below a folder, as the command line does, and counts how often each is asked for.
final class TestFolder {
    private let base: URL
    private(set) var loads: [String: Int] = [:]

    init(_ base: URL) { self.base = base }

    var loader: DocumentLoader {
        DocumentLoader { address, file in
            guard !address.contains("://") else { return .failure(.init("nothing is fetched from a network")) }
            let url = self.base.appending(path: file.path).deletingLastPathComponent().appending(path: address)
                .standardizedFileURL
            let path = String(url.path.dropFirst(self.base.path.count + 1))
            guard let data = try? Data(contentsOf: url) else { return .failure(.init("there is no such file")) }
            self.loads[path, default: 0] += 1
            return .success(SourceFile(path: path, bytes: [UInt8](data)))
        }
    }
}
