import Foundation
import PackagePlugin

/// `swift package generate-openapi`: writes the clients of a package's targets into `Generated` in their folders, where
/// they are read and committed like other sources.
@main struct OpenAPIGenCommand: CommandPlugin {
    func performCommand(context: PluginContext, arguments: [String]) throws {
        var extractor = ArgumentExtractor(arguments)
        let names = extractor.extractOption(named: "target")
        let isCheck = extractor.extractFlag(named: "check") > 0
        let tool = try context.tool(named: "openapi-gen").url
        for target in try targets(of: context.package, named: names) {
            let document = try TargetDocument(in: target.directoryURL, of: target.name)
            let output = target.directoryURL.appending(path: "Generated").path(percentEncoded: false)
            let check = isCheck ? ["--check"] : []
            try run(tool, document.arguments + ["--out", output] + check + extractor.remainingArguments)
        }
    }

    /// Those that are named, or all that have a document or a configuration.
    private func targets(of package: Package, named names: [String]) throws -> [any SourceModuleTarget] {
        let all = package.targets.compactMap { $0 as? any SourceModuleTarget }
        for name in names where !all.contains(where: { $0.name == name }) {
            Diagnostics.error("the package has no target '\(name)'")
            throw TargetDocument.Refusal()
        }
        guard names.isEmpty else { return all.filter { names.contains($0.name) } }
        let wanted = [TargetDocument.configurationName] + TargetDocument.documentNames
        let found = all.filter { target in
            wanted.contains { name in
                let url = target.directoryURL.appending(path: name)
                return FileManager.default.fileExists(atPath: url.path(percentEncoded: false))
            }
        }
        guard found.isEmpty else { return found }
        Diagnostics.error("no target of the package has an OpenAPI document: put an 'openapi.yaml' into its folder")
        throw TargetDocument.Refusal()
    }

    private func run(_ tool: URL, _ arguments: [String]) throws {
        let process = Process()
        process.executableURL = tool
        process.arguments = arguments
        try process.run()
        process.waitUntilExit()
        guard process.terminationStatus == 0 else { exit(process.terminationStatus) }
    }
}
