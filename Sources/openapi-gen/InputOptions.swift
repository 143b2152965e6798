import ArgumentParser
import FileOutput
import Generator
import ToolConfiguration
import ToolDiagnostics

/// What a command reads: documents, pages, folders of them, and what may be read beside them.
struct InputOptions: ParsableArguments, Sendable {
    @Argument(
        help: ArgumentHelp(
            """
            OpenAPI documents (YAML or JSON) and documentation pages (Markdown), folders of them, or '-' for standard \
            input. Several are merged into one description.
            """, valueName: "input"), completion: .file())
    var paths: [String] = []

    @Option(
        help: ArgumentHelp("An Overlay 1.0 file with changes to the description. Repeatable.", valueName: "file"),
        completion: .file())
    var overlay: [String] = []

    @OptionGroup var files: FurtherFileOptions

    func validate() throws {
        if paths.count(where: { $0 == "-" }) > 1 { throw ValidationError("standard input can be read only once") }
    }

    func read() throws(FileError) -> Inputs {
        var entries: [Inputs.Entry] = []
        for path in paths { entries += try Self.entries(at: path) }
        var overlays: [SourceFile] = []
        for path in overlay { overlays.append(try SourceFile(reading: path)) }
        return Inputs(entries, overlays: overlays)
    }

    /// What the generated files say that they come from.
    var name: String {
        let name = paths[0].split(separator: "/").last { $0 != "." }.map(String.init)
        let first = paths[0] == "-" ? "standard input" : name ?? "this folder"
        return paths.count == 1 ? first : first + " and others"
    }

    func generationOptions(_ configuration: Configuration) -> GenerationOptions {
        var options = GenerationOptions(documentName: name, configuration: configuration)
        options.load = DocumentFiles(besides: paths, files).load
        return options
    }
}

extension InputOptions {
    private static func entries(at path: String) throws(FileError) -> [Inputs.Entry] {
        if path == "-" { return [Inputs.Entry(try SourceFile(readingStandardInputAs: "<stdin>"))] }
        guard SourceFile.isFolder(path) else { return [Inputs.Entry(try SourceFile(reading: path))] }
        let folder = path.count > 1 && path.hasSuffix("/") ? String(path.dropLast()) : path
        let files = try SourceFile.files(below: folder, suffixes: Inputs.pageSuffixes + Inputs.documentSuffixes)
        let entries = files.compactMap { file in
            Inputs.isInput(file) ? Inputs.Entry(file, folder: subfolder(of: file.path, below: folder)) : nil
        }
        guard !entries.isEmpty else { throw FileError(.nothingInFolder(path)) }
        return entries
    }

    private static func subfolder(of path: String, below folder: String) -> String {
        path.dropFirst(folder.count + 1).split(separator: "/").dropLast().joined(separator: "/")
    }
}

extension Diagnostic.Message {
    static func nothingInFolder(_ path: String) -> Self {
        Self(
            id: "nothing-in-folder",
            "'\(path)' holds neither documentation pages nor OpenAPI documents; name the folder in which they are")
    }
}
