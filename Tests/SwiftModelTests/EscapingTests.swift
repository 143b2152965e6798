import APIModel
import SwiftModel
import Testing

/// Text of a document cannot leave the place where it is put.
@Suite struct EscapingTests {
    static let hostile = [
        "a\nfunc evil() {}", "a\rfunc evil() {}", "a\u{2028}func evil() {}", "a\u{85}func evil() {}",
        "a\u{B}func evil() {}",
        "*/ func evil() {} /*", "\\(evil())", "\"; evil(); \"", "\"#; evil()", "\u{0}\u{1B}[31m", "\u{202E}live",
        "{{name}}",
        "`evil`", "../../evil", "C:\\evil", "//evil", "#if false", "\"\"\"\nevil()\n\"\"\"",
    ]

    @Test(arguments: hostile)
    func documentationStaysAComment(text: String) {
        var sketch = APISketch()
        let string = sketch.string
        _ = sketch.object("Thing", [APISketch.property("name", string, description: text)])
        let lines = sketch.client().structures[0].properties[0].documentation
        for line in lines {
            #expect(line.hasPrefix("///"))
            #expect(line.unicodeScalars.allSatisfy { $0.value >= 0x20 && $0.value != 0x85 && $0.value != 0x202E })
            #expect(!line.contains("\u{2028}") && line.last != " ")
        }
    }

    @Test(arguments: hostile)
    func literalHoldsExactlyTheText(text: String) {
        var sketch = APISketch()
        let type = sketch.add(APISketch.enumeration([text, "other"]), .named("Thing"))
        _ = type
        let literal = sketch.client().enumerations[0].cases[0].rawValue
        #expect(unescaped(literal) == text)
        #expect(literal.unicodeScalars.allSatisfy { $0.value >= 0x20 && $0.value != 0x2028 && $0.value != 0x85 })
    }

    @Test(arguments: hostile)
    func namesAreIdentifiers(text: String) {
        var sketch = APISketch()
        let string = sketch.string
        let thing = sketch.object(text, [APISketch.property(text, string)])
        sketch.operation(
            text, "GET", "/" + text, tags: [text], parameters: [APISketch.parameter(text, .query, string)],
            responses: [APISketch.response(.code(200), [APISketch.content("application/json", .json, thing)])])
        let client = sketch.client()
        var names = client.structures.map(\.name) + client.structures.flatMap { $0.properties.map(\.name) }
        names += client.methods.map(\.name) + client.methods.flatMap { $0.parameters.map(\.name) }
        for name in names { #expect(isIdentifier(name), "\(name)") }
        for file in client.files { #expect(isIdentifier(String(file.path.dropLast(".swift".count))), "\(file.path)") }
    }

    @Test func longLinesAreWrappedAtWords() {
        var sketch = APISketch()
        let string = sketch.string
        let text =
            Array(repeating: "word", count: 60).joined(separator: " ") + "\n\n\n\n- "
            + Array(repeating: "item", count: 40).joined(separator: " ")
        _ = sketch.object("Thing", [APISketch.property("name", string, description: text)])
        let lines = sketch.client().structures[0].properties[0].documentation
        #expect(lines.allSatisfy { $0.count <= 116 })
        #expect(lines.filter { $0 == "///" }.count == 1)
        #expect(lines.last?.hasPrefix("///   item") == true)
    }

    private func isIdentifier(_ name: String) -> Bool {
        let bare = name.hasPrefix("`") && name.hasSuffix("`") ? name.dropFirst().dropLast() : name[...]
        return bare.unicodeScalars.enumerated().allSatisfy { index, scalar in
            scalar == "_" || scalar.properties.isXIDStart || (index > 0 && scalar.properties.isXIDContinue)
        } && !bare.isEmpty
    }

    /// Reads a literal as the Swift compiler does.
    private func unescaped(_ literal: String) -> String? {
        guard literal.first == "\"", literal.last == "\"", literal.count >= 2 else { return nil }
        var result = String.UnicodeScalarView()
        var rest = Substring(literal).unicodeScalars.dropFirst().dropLast()
        while let scalar = rest.popFirst() {
            guard scalar == "\\" else {
                if scalar == "\"" { return nil }
                result.append(scalar)
                continue
            }
            switch rest.popFirst() {
            case "n": result.append("\n")
            case "r": result.append("\r")
            case "t": result.append("\t")
            case "\\": result.append("\\")
            case "\"": result.append("\"")
            case "u":
                guard let end = rest.firstIndex(of: "}") else { return nil }
                let digits = String(Substring(rest[..<end])).dropFirst()
                guard let value = UInt32(digits, radix: 16), let scalar = Unicode.Scalar(value) else { return nil }
                result.append(scalar)
                rest = rest[rest.index(after: end)...]
            default: return nil
            }
        }
        return String(result)
    }
}
