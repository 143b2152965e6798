import Foundation
import Testing

/// SwiftPM accepts an import of a module that is no declared dependency, so the arrows of the house are held here.
@Suite struct ImportRules {
    static let withoutFoundation = [
        "ToolDiagnostics", "APIJSON", "YAML", "OpenAPI", "APIModel", "SwiftModel", "TemplateEngine", "SwiftRendering",
        "Inspection", "Comparison", "FileOutput", "ToolConfiguration", "Generator", "openapi-gen",
    ]
    static let system: Set<String> = [
        "Foundation", "FoundationNetworking", "FoundationEssentials", "Darwin", "Glibc", "Musl", "Android", "Dispatch",
        "Swift", "Synchronization", "os", "Security",
    ]

    @Test func everyImportIsADeclaredDependency() throws {
        let declared = try declaredDependencies()
        #expect(declared.count > 10, "the manifest could not be read")
        for file in House.files(under: "Sources") where !House.isWritten(file.path) {
            let allowed = declared[file.room, default: []].union(Self.system)
            for module in imports(of: file) {
                #expect(
                    allowed.contains(module), "\(file.path) imports \(module), which Package.swift does not name for it"
                )
            }
        }
    }

    @Test(arguments: withoutFoundation) func roomDoesNotImportFoundation(room: String) {
        for file in House.files(under: "Sources/\(room)") where !House.isWritten(file.path) {
            #expect(!imports(of: file).contains { $0.hasPrefix("Foundation") }, "\(file.path) imports Foundation")
        }
    }

    @Test func readmeListsTheModulesOfTheManifest() throws {
        let readme = try House.text("Sources/README.md")
        for room in try declaredDependencies().keys where !["openapi-gen"].contains(room) {
            guard FileManager.default.fileExists(atPath: House.root.appending(path: "Sources/\(room)").path) else {
                continue
            }
            #expect(readme.contains("`\(room)`"), "Sources/README.md does not name the module \(room)")
        }
    }

    /// What a trait needs is fetched for those alone who enable it.
    @Test func theRuntimeNeedsHTTPTypesAlone() throws {
        let manifest = try House.text("Package.swift")
        let start = try #require(manifest.firstRange(of: "name: \"APIRuntime\",\n            dependencies: ["))
        let end = try #require(manifest[start.upperBound...].firstRange(of: "],\n            swiftSettings"))
        let products = manifest[start.upperBound..<end.lowerBound].matches(of: /\.product\(name: "(\w+)"[^\n]*\),/)
        let unconditional = products.filter { !$0.output.0.contains("condition:") }.map { $0.output.1 }
        #expect(products.count > 5)
        #expect(unconditional == ["HTTPTypes"])
    }

    private func imports(of file: House.File) -> Set<String> {
        let pattern =
            /^\s*(?:@\w+(?:\(\w+\))?\s+)*(?:(?:public|package|internal|fileprivate|private)\s+)?import\s+(?:(?:struct|class|enum|func|protocol|typealias|let|var)\s+)?(\w+)/
        return Set(file.lines.compactMap { try? pattern.prefixMatch(in: $0).map { String($0.output.1) } })
    }

    /// Target name -> names of its dependencies, read from the text of Package.swift.
    private func declaredDependencies() throws -> [String: Set<String>] {
        let manifest = try House.text("Package.swift")
        var result: [String: Set<String>] = [:]
        let target =
            /\.(?:target|executableTarget|systemLibrary|testTarget|plugin)\(\s*name: "([^"]+)"(.*?)(?=\n        \.(?:target|executableTarget|systemLibrary|testTarget|plugin)\(|\n    \],\n)/
            .dotMatchesNewlines()
        for match in manifest.matches(of: target) {
            let names = match.output.2.matches(of: /"([A-Za-z][A-Za-z0-9_-]*)"/).map { String($0.output.1) }
            result[String(match.output.1)] = Set(names)
        }
        return result
    }
}
