import ArgumentParser
import FileOutput
import ToolConfiguration
import ToolDiagnostics

/// Where the user's configuration stands, and the options that it has keys for.
struct ConfigurationOptions: ParsableArguments, Sendable {
    @Option(
        help: ArgumentHelp(
            "The configuration, instead of 'openapi-gen.yaml' beside the document.", valueName: "file"),
        completion: .file(extensions: ["yaml", "yml"]))
    var config: String?

    /// The configuration of a run over these inputs, and everything that is wrong with it.
    ///
    /// - Parameter paths: What the user named; the first one says where the configuration may stand.
    func read(besides paths: [String], _ diagnostics: Diagnostics) throws(FileError) -> ReadConfiguration {
        guard let file = try file(besides: paths) else { return ReadConfiguration() }
        let configuration = Configuration(reading: file, diagnostics: diagnostics)
        return ReadConfiguration(configuration: configuration ?? Configuration(), file: file)
    }

    private func file(besides paths: [String]) throws(FileError) -> SourceFile? {
        if let config { return try SourceFile(reading: config) }
        guard paths.first != "-" else { return nil }
        let folder = paths.first.map { SourceFile.isFolder($0) ? $0 : FilePath.folder(of: $0) } ?? "."
        return try SourceFile.reading(ifPresent: FilePath.join(folder, ReadConfiguration.fileName))
    }
}

/// A configuration and the file that it was read from.
struct ReadConfiguration {
    static let fileName = "openapi-gen.yaml"

    var configuration = Configuration()
    var file: SourceFile?

    /// A path of the configuration, which counts from its file.
    func path(_ text: Configuration.Text?) -> String? {
        guard let text, let file else { return nil }
        return FilePath.join(FilePath.folder(of: file.path), text.text)
    }

    /// The document that is meant when the user names none: the configuration's, or `openapi.yaml`, `.yml` or `.json`
    /// beside it.
    func document() throws -> String? {
        if let document = path(configuration.document) { return document }
        let folder = file.map { FilePath.folder(of: $0.path) } ?? "."
        let candidates = ["yaml", "yml", "json"].map { FilePath.join(folder, "openapi." + $0) }
            .filter { SourceFile.isFile($0) }
        guard candidates.count < 2 else {
            throw ValidationError("'\(candidates[0])' and '\(candidates[1])' are both here; name the one to read")
        }
        return candidates.first
    }
}

/// Paths as text; nothing here looks at the disk.
enum FilePath {
    /// `.` for a name without a folder.
    static func folder(of path: String) -> String {
        guard let slash = path.lastIndex(of: "/") else { return "." }
        return slash == path.startIndex ? "/" : String(path[..<slash])
    }

    static func join(_ folder: String, _ path: String) -> String {
        if path.hasPrefix("/") || folder == "." { return path }
        // `a/b/../c` is `a/c`; links in the user's own path are theirs to know.
        if path.hasPrefix("../"), !folder.hasSuffix(".."), folder != "/" {
            return join(self.folder(of: folder), String(path.dropFirst(3)))
        }
        return folder.hasSuffix("/") ? folder + path : folder + "/" + path
    }
}
