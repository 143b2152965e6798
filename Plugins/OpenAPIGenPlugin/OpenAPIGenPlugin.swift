import Foundation
import PackagePlugin

/// Generates the client of a target's OpenAPI document before the target is compiled.
///
/// A build command has to say beforehand what it writes, so the files are those of the fixed layout, whatever the
/// document holds.
@main struct OpenAPIGenPlugin: BuildToolPlugin {
    func createBuildCommands(context: PluginContext, target: any Target) throws -> [Command] {
        guard let target = target as? any SourceModuleTarget else { return [] }
        let document = try TargetDocument(in: target.directoryURL, of: target.name)
        try expectFreeNames(among: target.sourceFiles.map(\.url), for: document)
        return [
            command(document, tool: try context.tool(named: "openapi-gen").url, in: context.pluginWorkDirectoryURL)
        ]
    }

    /// Two files of a module cannot have one name, and the compiler would not say whose they are.
    private func expectFreeNames(among sources: [URL], for document: TargetDocument) throws {
        let names = Set(outputNames(document))
        let taken = sources.filter { names.contains($0.lastPathComponent) }
        for file in taken.map({ $0.path(percentEncoded: false) }) {
            // On a terminal SwiftPM shows no place beside the text.
            Diagnostics.error(
                "'\(file)' has the name of a file that is generated for its target; give it another", file: file, line: 1)
        }
        if !taken.isEmpty { throw TargetDocument.Refusal() }
    }

    private func outputNames(_ document: TargetDocument) -> [String] {
        ["Client.swift"] + (1...document.files).map { "Client\($0).swift" }
    }

    private func command(_ document: TargetDocument, tool: URL, in folder: URL) -> Command {
        let output = folder.appending(path: "Generated")
        return .buildCommand(
            displayName: "Generating the client of \(document.url.lastPathComponent)", executable: tool,
            arguments: document.arguments + [
                "--out", output.path(percentEncoded: false), "--layout", "fixed", "--files", "\(document.files)",
            ],
            inputFiles: document.inputs, outputFiles: outputNames(document).map { output.appending(path: $0) })
    }
}

#if canImport(XcodeProjectPlugin)
    import XcodeProjectPlugin

    extension OpenAPIGenPlugin: XcodeBuildToolPlugin {
        /// In an Xcode project the document stands in a folder of the target's files.
        func createBuildCommands(context: XcodePluginContext, target: XcodeTarget) throws -> [Command] {
            let named = target.inputFiles.map(\.url).first { url in
                url.lastPathComponent == TargetDocument.configurationName
                    || TargetDocument.documentNames.contains(url.lastPathComponent)
            }
            let folder = named?.deletingLastPathComponent() ?? context.xcodeProject.directoryURL
            let document = try TargetDocument(in: folder, of: target.displayName)
            return [
                command(document, tool: try context.tool(named: "openapi-gen").url, in: context.pluginWorkDirectoryURL)
            ]
        }
    }
#endif
