import SwiftRendering

/// The runtime inside a package that stands alone. Its modules bear the package's name: SwiftPM builds no app in which
/// two packages have a module of the same name.
struct RuntimeModules {
    /// What each module is called in the package.
    private let names: [(module: String, name: String)]

    init(of package: String) {
        names = [
            ("APIRuntime", package + "Runtime"), ("APIJSON", package + "JSON"),
            ("APIMocks", package + "RuntimeMocks"),
        ]
    }

    /// The file with the imports, and in the folder, that it has there.
    func renamed(_ file: GeneratedFile) -> GeneratedFile {
        let lines = file.bytes.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
        let bytes = lines.map(renamed(line:)).joined(separator: [UInt8(ascii: "\n")])
        return GeneratedFile(path: renamed(path: file.path), bytes: Array(bytes))
    }

    private func renamed(line: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
        for (module, name) in names where line.hasSuffix("import " + module) {
            return line.dropLast(module.utf8.count) + Array(name.utf8)
        }
        return line
    }

    private func renamed(path: String) -> String {
        for (module, name) in names where path.hasPrefix("Sources/\(module)/") {
            return "Sources/" + name + path.dropFirst("Sources/".count + module.count)
        }
        return path
    }
}

extension ArraySlice<UInt8> {
    fileprivate func hasSuffix(_ suffix: String) -> Bool {
        self.suffix(suffix.utf8.count).elementsEqual(suffix.utf8)
    }
}
