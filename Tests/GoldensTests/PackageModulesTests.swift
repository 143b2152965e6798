import Generator
import Testing

/// Packages that stand alone stand beside others in an app, so no module of theirs may be called like one of another.
@MainActor @Suite struct PackageModulesTests {
    /// All that comes with a package: XML, mocks and contract tests too.
    private func package(_ name: String) async throws -> [String: String] {
        let golden = try #require(Golden.all.first { $0.module == "TideArchiveAPI" })
        return try await golden.generated {
            $0.packageName = name
            $0.hasMocks = true
            $0.hasTests = true
        }
    }

    private static func modules(of files: [String: String]) -> Set<String> {
        Set(files.keys.compactMap { $0.prefixMatch(of: /(?:Sources|Tests)\/(\w+)\//).map { String($0.output.1) } })
    }

    @Test func modulesBearThePackagesName() async throws {
        let modules = Self.modules(of: try await package("Tide"))
        #expect(modules == ["Tide", "TideRuntime", "TideJSON", "TideRuntimeMocks", "TideMocks", "TideTests"])
    }

    @Test func nothingImportsAModuleOfOurs() async throws {
        let ours = ["APIJSON", "APIMocks", "APIRuntime"]
        for (path, text) in try await package("Tide") where path.hasSuffix(".swift") {
            let imports = text.matches(of: /(?m)^.*\bimport (\w+)$/).map { String($0.output.1) }
            #expect(imports.allSatisfy { !ours.contains($0) }, "\(path) imports \(imports)")
        }
    }
}
