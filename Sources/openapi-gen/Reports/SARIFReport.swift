import APIJSON
import ToolDiagnostics

/// Diagnostics in the Static Analysis Results Interchange Format 2.1.0, which code hosts show beside the lines.
struct SARIFReport {
    let text: String

    init(_ diagnostics: [Diagnostic], version: String) {
        let ids = Set(diagnostics.map(\.message.id)).sorted()
        let driver: JSONValue = [
            "name": "openapi-gen", "version": .string(version),
            "rules": .array(ids.map { ["id": .string($0)] }),
        ]
        let run: JSONValue = [
            "tool": ["driver": driver], "columnKind": "unicodeCodePoints",
            "results": .array(diagnostics.map(Self.result)),
        ]
        let log: JSONValue = [
            "$schema": "https://json.schemastore.org/sarif-2.1.0.json", "version": "2.1.0", "runs": [run],
        ]
        text = log.description
    }

    private static func result(_ diagnostic: Diagnostic) -> JSONValue {
        let hint = diagnostic.message.hint.map { "; " + $0 } ?? ""
        var result = JSONObject()
        result["ruleId"] = .string(diagnostic.message.id)
        result["level"] = .string("\(diagnostic.severity)")
        result["message"] = ["text": .string(diagnostic.message.text + hint)]
        if let range = diagnostic.range { result["locations"] = [location(of: range, nil)] }
        if !diagnostic.notes.isEmpty {
            result["relatedLocations"] = .array(diagnostic.notes.map { location(of: $0.range, $0.text) })
        }
        return .object(result)
    }

    private static func location(of range: SourceRange, _ text: String?) -> JSONValue {
        let region: JSONValue = [
            "startLine": .number(JSONNumber(range.line)), "startColumn": .number(JSONNumber(range.column)),
            "endColumn": .number(JSONNumber(range.column + range.length)),
        ]
        var location = JSONObject()
        location["physicalLocation"] = [
            "artifactLocation": ["uri": .string(uri(of: range.file.path))], "region": region,
        ]
        if let text { location["message"] = ["text": .string(text)] }
        return .object(location)
    }

    /// A relative path as a reference (RFC 3986): blanks and the like are escaped.
    private static func uri(of path: String) -> String {
        path.utf8.map { byte in
            switch byte {
            case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
                UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "/"), UInt8(ascii: "."), UInt8(ascii: "-"),
                UInt8(ascii: "_"), UInt8(ascii: "~"), UInt8(ascii: ":"):
                String(UnicodeScalar(byte))
            default: "%" + (byte < 16 ? "0" : "") + String(byte, radix: 16, uppercase: true)
            }
        }.joined()
    }
}
