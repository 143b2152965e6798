import APIJSON
import ToolDiagnostics

/// Diagnostics as JSON: a list with one object for each, in order of their places.
///
///     {"severity": "error", "id": "unresolved-reference", "message": "…", "file": "pets.yaml", "line": 42, …}
struct JSONReport {
    let text: String

    init(_ diagnostics: [Diagnostic]) {
        text = JSONValue.array(diagnostics.map(Self.value)).description
    }

    private static func value(_ diagnostic: Diagnostic) -> JSONValue {
        var object = JSONObject()
        object["severity"] = .string("\(diagnostic.severity)")
        object["id"] = .string(diagnostic.message.id)
        object["message"] = .string(diagnostic.message.text)
        object["hint"] = diagnostic.message.hint.map(JSONValue.string)
        if let range = diagnostic.range { add(range, to: &object) }
        if !diagnostic.notes.isEmpty {
            object["notes"] = .array(
                diagnostic.notes.map { note in
                    var object = JSONObject()
                    object["message"] = .string(note.text)
                    add(note.range, to: &object)
                    return .object(object)
                })
        }
        return .object(object)
    }

    /// Lines and columns count from 1, columns and lengths in Unicode scalars.
    private static func add(_ range: SourceRange, to object: inout JSONObject) {
        object["file"] = .string(range.file.path)
        object["line"] = .number(JSONNumber(range.line))
        object["column"] = .number(JSONNumber(range.column))
        object["length"] = .number(JSONNumber(range.length))
    }
}
