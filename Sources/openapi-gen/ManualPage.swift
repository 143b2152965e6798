import ArgumentParser

/// The manual page, made from what `--help` prints, so that the two never differ.
struct ManualCommand: MainCommand {
    static let configuration = CommandConfiguration(
        commandName: "manual", abstract: "Prints the manual page: 'openapi-gen manual | man -l -'.",
        shouldDisplay: false)

    @MainActor func run() async throws {
        Console.print(ManualPage.text)
    }
}

/// A page in the macros of man(7).
enum ManualPage {
    static var text: String {
        let head = [
            #".TH OPENAPI-GEN 1 "" "openapi-gen \#(OpenAPIGen.configuration.version)""#, ".SH NAME",
            #"openapi-gen \- \#(escaped(OpenAPIGen.purpose))"#,
        ]
        let commands: [(name: String, command: any ParsableCommand.Type)] = [
            ("", GenerateCommand.self), ("inspect", InspectCommand.self), ("diff", DiffCommand.self),
            ("check", CheckCommand.self),
            ("bundle", BundleCommand.self), ("dump", DumpCommand.self),
        ]
        let parts = commands.flatMap { name, command in
            (name.isEmpty ? [] : [".SH THE COMMAND \(name.uppercased())"])
                + lines(of: OpenAPIGen.helpMessage(for: command, columns: 400), isMain: name.isEmpty)
        }
        return (head + parts + files).joined(separator: "\n")
    }

    private static let files = [
        ".SH FILES", ".TP", ".I openapi-gen.yaml",
        "The configuration, beside the document. Its keys are in the README and in openapi-gen.schema.json.",
        ".SH ENVIRONMENT", ".TP", "NO_COLOR", "No colours when it is set to anything.",
    ]

    /// `TITLE:` begins a section or a paragraph, two blanks an entry.
    private static func lines(of help: String, isMain: Bool) -> [String] {
        help.split(separator: "\n").flatMap { line -> [String] in
            // What is defined fills its line, and the meaning has the next one.
            if line.hasPrefix(String(repeating: " ", count: 20)) { return [escaped(String(line.drop { $0 == " " }))] }
            if line.hasPrefix("  ") { return entry(line.drop { $0 == " " }) }
            guard let colon = line.firstIndex(of: ":"), line[..<colon].allSatisfy({ $0.isUppercase || $0 == " " })
            else {
                return [".PP", escaped(String(line.drop { $0 == " " }))]
            }
            let rest = line[line.index(after: colon)...].drop { $0 == " " }
            let title = line[..<colon] == "OVERVIEW" ? "DESCRIPTION" : String(line[..<colon])
            return [(isMain ? ".SH " : ".SS ") + title] + (rest.isEmpty ? [] : [escaped(String(rest))])
        }
    }

    /// `--out <dir>    The folder`: what is defined, and what it means.
    private static func entry(_ line: Substring) -> [String] {
        var index = line.startIndex
        while index < line.endIndex, !line[index...].hasPrefix("  ") { index = line.index(after: index) }
        let meaning = line[index...].drop { $0 == " " }
        let term = escaped(String(line[..<index]))
        guard !meaning.isEmpty || line.hasPrefix("-") else { return [".PP", term] }
        return [".TP", #"\fB\#(term)\fR"#] + (meaning.isEmpty ? [] : [escaped(String(meaning))])
    }

    /// A hyphen that is typed is not one that joins words, and no line may begin with what begins a request.
    private static func escaped(_ text: String) -> String {
        let text = text.map { $0 == "-" ? #"\-"# : $0 == "\\" ? #"\e"# : String($0) }.joined()
        return text.hasPrefix(".") || text.hasPrefix("'") ? #"\&"# + text : text
    }
}
