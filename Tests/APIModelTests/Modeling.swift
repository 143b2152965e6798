import APIModel
import OpenAPI
import TestSupport
import ToolDiagnostics
import YAML

/// What the third stage reports on a marked document, and the model: the form of the `.txt` files beside the cases.
///
/// The first lines of a document may hold a selection: `# only: pets` and `# except: getPet`. `# samples` makes samples.
func outcome(of marked: String, path: String) -> String {
    var dump = "no document\n"
    let lines = report(on: MarkedText(marked), path: path) { file, diagnostics in
        // What earlier stages find is for their tests.
        let earlier = Diagnostics()
        guard let node = Node(parsing: file, diagnostics: earlier),
            let document = Document(decoding: node, diagnostics: earlier)
        else { return }
        let sampling: Set<Sampling> = marked.hasPrefix("# samples") ? [.requests, .responses] : []
        dump = API(
            modeling: document, selection: selection(in: marked), sampling: sampling, diagnostics: diagnostics
        ).dump()
    }
    return (lines + [dump]).joined(separator: "\n")
}

private func selection(in text: String) -> Selection {
    var selection = Selection()
    for line in text.split(separator: "\n").prefix(while: { $0.hasPrefix("# ") }) {
        let words = line.dropFirst(2).split(separator: ":", maxSplits: 1).map { $0.drop(while: \.isWhitespace) }
        guard words.count == 2 else { continue }
        if words[0] == "only" { selection.only.append(Selection.Pattern(String(words[1]))) }
        if words[0] == "except" { selection.except.append(Selection.Pattern(String(words[1]))) }
    }
    return selection
}
