package import Foundation

/// The folder in which the running tests were built.
package enum BuildFolder {
    /// What is called so in the folder, for example a program or `Modules/JSON.swiftmodule`; nil when nothing is.
    package static func item(_ name: String) -> URL? {
        let bundles = Bundle.allBundles.filter { $0.bundlePath.hasSuffix(".xctest") }.map(\.bundleURL)
        let programs = [
            URL(filePath: "/proc/self/exe").resolvingSymlinksInPath(), URL(filePath: CommandLine.arguments[0]),
        ]
        return (bundles + programs).lazy.map { $0.deletingLastPathComponent().appending(path: name) }
            .first { FileManager.default.fileExists(atPath: $0.path) }
    }
}
