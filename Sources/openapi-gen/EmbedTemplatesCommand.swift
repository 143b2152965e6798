import ArgumentParser
import FileOutput
import SwiftRendering
import ToolDiagnostics

/// For those who work on the tool itself: writes its templates and the runtime's sources into it.
struct EmbedTemplatesCommand: MainCommand {
    static let configuration = CommandConfiguration(
        commandName: "embed-templates", abstract: "Writes templates and runtime into the tool's own sources.",
        shouldDisplay: false)

    @Option(help: "The tool's checkout.")
    var checkout = "."

    @MainActor func run() async throws {
        try await tellingFileErrors {
            let templates = try files(below: "Templates", suffix: ".mustache", without: "Templates/")
            // A package that stands alone has no traits.
            let runtime = try ["APIJSON", "APIRuntime", "APIMocks"].flatMap { module in
                try files(below: "Sources/" + module, suffix: ".swift", without: "Sources/")
            }.filter { !$0.path.hasPrefix("APIRuntime/Traits/") }
            let pages = try files(below: "Pages", suffix: "", without: "Pages/")
            let sources = [
                embeddedSource("EmbeddedTemplates", of: "Templates", in: "Sources/SwiftRendering", files: templates),
                embeddedSource("EmbeddedPage", of: "Pages", in: "Sources/Inspection", files: pages),
                embeddedSource("EmbeddedRuntime", of: "the runtime", in: "Sources/RuntimeSources", files: runtime),
            ]
            let report = try OutputFolder(checkout).update(sources)
            for path in report.written { Console.print("written: " + path) }
        }
    }

    private func files(below folder: String, suffix: String, without prefix: String) throws -> [GeneratedFile] {
        try SourceFile.files(below: checkout + "/" + folder, suffix: suffix).map { file in
            GeneratedFile(path: String(file.path.dropFirst(checkout.count + 1 + prefix.count)), bytes: file.bytes)
        }
    }
}
