// swift-tools-version: 6.1
import PackageDescription

/// Every module sees only what it imports itself, and shows nothing of it to others by accident.
let strict: [SwiftSetting] = [
    .enableUpcomingFeature("InternalImportsByDefault"),
    .enableUpcomingFeature("MemberImportVisibility"),
]

/// What was generated from the documents in specs/, compiled without a single warning.
func golden(_ name: String, _ dependencies: Target.Dependency...) -> Target {
    .target(
        name: name, dependencies: ["APIRuntime"] + dependencies, path: "Tests/Goldens/\(name)",
        swiftSettings: [.unsafeFlags(["-warnings-as-errors"])])
}

extension TargetDependencyCondition {
    static var forAsyncHTTPClient: TargetDependencyCondition? { .when(traits: ["AsyncHTTPClient"]) }
}

let package = Package(
    name: "openapi-gen",
    platforms: [.macOS(.v13), .iOS(.v16), .tvOS(.v16), .watchOS(.v9), .visionOS(.v1)],
    products: [
        .executable(name: "openapi-gen", targets: ["openapi-gen"]),
        .library(name: "APIRuntime", targets: ["APIRuntime"]),
        .library(name: "APIMocks", targets: ["APIMocks"]),
        .plugin(name: "OpenAPIGenPlugin", targets: ["OpenAPIGenPlugin"]),
        .plugin(name: "OpenAPIGenCommand", targets: ["OpenAPIGenCommand"]),
    ],
    // What the runtime can do beyond Foundation; nothing is fetched for a trait that nobody enables.
    traits: [
        .trait(name: "AsyncHTTPClient", description: "A transport over AsyncHTTPClient, for servers."),
        .trait(name: "Compression", description: "A middleware that packs the bodies of requests, with zlib."),
        .trait(name: "Logging", description: "A middleware that logs calls with swift-log."),
        .trait(name: "Metrics", description: "A middleware that measures calls with swift-metrics."),
        .trait(name: "Tracing", description: "A middleware that traces calls with swift-distributed-tracing."),
    ],
    dependencies: [
        .package(url: "https://github.com/apple/swift-argument-parser", from: "1.5.0"),
        .package(url: "https://github.com/apple/swift-http-types", from: "1.3.0"),
        // The server of the tests.
        .package(url: "https://github.com/swhitty/FlyingFox", from: "0.27.1"),
        // Of the trait AsyncHTTPClient.
        .package(url: "https://github.com/swift-server/async-http-client", from: "1.28.0"),
        .package(url: "https://github.com/apple/swift-nio", from: "2.81.0"),
        .package(url: "https://github.com/apple/swift-nio-extras", from: "1.26.0"),
        .package(url: "https://github.com/apple/swift-nio-http2", from: "1.36.0"),
        .package(url: "https://github.com/apple/swift-nio-ssl", from: "2.30.0"),
        // Of the traits Logging, Metrics and Tracing.
        .package(url: "https://github.com/apple/swift-log", from: "1.6.0"),
        .package(url: "https://github.com/apple/swift-metrics", from: "2.5.0"),
        .package(url: "https://github.com/apple/swift-distributed-tracing", from: "1.2.0"),
    ],
    targets: [
        // What we can tell the user, and where it happened.
        .target(name: "ToolDiagnostics", swiftSettings: strict),
        // Bytes -> JSON values with places; serves JSON documents and the runtime.
        .target(name: "APIJSON", swiftSettings: strict),
        // libyaml, the system's.
        .systemLibrary(
            name: "CLibYAML", pkgConfig: "yaml-0.1",
            providers: [.apt(["libyaml-dev"]), .brew(["libyaml"])]),
        // 1. Bytes of a file -> node tree, every node with its place.
        .target(name: "YAML", dependencies: ["APIJSON", "CLibYAML", "ToolDiagnostics"], swiftSettings: strict),
        // 2. Node trees -> one Document for OpenAPI 2.0, 3.0, 3.1 and 3.2.
        .target(name: "OpenAPI", dependencies: ["ToolDiagnostics", "YAML"], swiftSettings: strict),
        // 3. Document -> API: operations and a graph of types, in no language.
        .target(name: "APIModel", dependencies: ["OpenAPI", "ToolDiagnostics", "YAML"], swiftSettings: strict),
        // 4. API -> SwiftClient: every name, type and line of documentation final.
        .target(name: "SwiftModel", dependencies: ["APIModel", "ToolDiagnostics"], swiftSettings: strict),
        // Template text -> compiled template. Knows nothing of Swift or OpenAPI.
        .target(name: "TemplateEngine", dependencies: ["ToolDiagnostics"], swiftSettings: strict),
        // 5. SwiftClient and templates -> files in memory.
        .target(
            name: "SwiftRendering", dependencies: ["SwiftModel", "TemplateEngine", "ToolDiagnostics"],
            swiftSettings: strict),
        // What a client offers, as a person looks at it: a summary, and a page to browse.
        .target(name: "Inspection", dependencies: ["APIJSON", "SwiftModel", "ToolDiagnostics"], swiftSettings: strict),
        // Two of them -> what changes for callers.
        .target(name: "Comparison", dependencies: ["Inspection", "ToolDiagnostics"], swiftSettings: strict),
        // 6. Files in memory -> disk, only where bytes changed.
        .target(name: "FileOutput", dependencies: ["SwiftRendering", "ToolDiagnostics"], swiftSettings: strict),
        // The sources of JSON, APIRuntime and APIMocks as text, for packages.
        .target(name: "RuntimeSources", swiftSettings: strict),
        // Bytes of openapi-gen.yaml -> what the user settled, every value with its place.
        // (`Configuration` is a target of swift-configuration; names have to be unique among all packages of a build.)
        .target(name: "ToolConfiguration", dependencies: ["APIJSON", "ToolDiagnostics", "YAML"], swiftSettings: strict),
        // The pipeline on one screen.
        .target(
            name: "Generator",
            dependencies: [
                "APIModel", "Inspection", "OpenAPI", "RuntimeSources", "SwiftModel", "SwiftRendering", "TemplateEngine",
                "ToolConfiguration", "ToolDiagnostics", "YAML",
            ],
            swiftSettings: strict),
        // The command.
        .executableTarget(
            name: "openapi-gen",
            dependencies: [
                "APIJSON", "Comparison", "FileOutput", "Generator", "Inspection", "SwiftRendering", "ToolConfiguration",
                "ToolDiagnostics", "openapi-gen-fetch",
                .product(name: "ArgumentParser", package: "swift-argument-parser"),
            ],
            swiftSettings: strict),
        // Fetches one address for the command, which is built with it and is not linked into it.
        .executableTarget(name: "openapi-gen-fetch", swiftSettings: strict),
        // Generates before each build; `swift package generate-openapi` writes into the target's folder.
        .plugin(name: "OpenAPIGenPlugin", capability: .buildTool(), dependencies: ["openapi-gen"]),
        .plugin(
            name: "OpenAPIGenCommand",
            capability: .command(
                intent: .custom(
                    verb: "generate-openapi", description: "Writes the Swift clients of OpenAPI documents."),
                permissions: [
                    .writeToPackageDirectory(reason: "to write the generated client into its target's folder")
                ]),
            dependencies: ["openapi-gen"]),
        // zlib, the system's, for the trait Compression.
        .systemLibrary(
            name: "CZlib", pkgConfig: "zlib", providers: [.apt(["zlib1g-dev"]), .brew(["zlib"])]),
        // What generated clients import.
        .target(
            name: "APIRuntime",
            dependencies: [
                "APIJSON", .product(name: "HTTPTypes", package: "swift-http-types"),
                .product(name: "AsyncHTTPClient", package: "async-http-client", condition: .forAsyncHTTPClient),
                .product(name: "NIOCore", package: "swift-nio", condition: .forAsyncHTTPClient),
                .product(name: "NIOHTTP1", package: "swift-nio", condition: .forAsyncHTTPClient),
                .product(name: "NIOPosix", package: "swift-nio", condition: .forAsyncHTTPClient),
                .product(name: "NIOHTTPCompression", package: "swift-nio-extras", condition: .forAsyncHTTPClient),
                .product(name: "NIOHTTP2", package: "swift-nio-http2", condition: .forAsyncHTTPClient),
                .product(name: "NIOSSL", package: "swift-nio-ssl", condition: .forAsyncHTTPClient),
                .target(name: "CZlib", condition: .when(traits: ["Compression"])),
                .product(name: "Logging", package: "swift-log", condition: .when(traits: ["Logging"])),
                .product(name: "CoreMetrics", package: "swift-metrics", condition: .when(traits: ["Metrics"])),
                .product(name: "Tracing", package: "swift-distributed-tracing", condition: .when(traits: ["Tracing"])),
            ],
            swiftSettings: strict),
        // What unit tests of the user's put in the place of a server.
        .target(
            name: "APIMocks",
            dependencies: ["APIJSON", "APIRuntime", .product(name: "HTTPTypes", package: "swift-http-types")],
            swiftSettings: strict),
        // specs/platform.yaml beside the vendor's own document.
        .testTarget(name: "PlatformAgreementTests", dependencies: ["ToolDiagnostics", "YAML"], swiftSettings: strict),
        .testTarget(
            name: "TemplateEngineTests", dependencies: ["TemplateEngine", "ToolDiagnostics"], swiftSettings: strict),
        .testTarget(
            name: "SwiftRenderingTests",
            dependencies: ["SwiftModel", "SwiftRendering", "TemplateEngine", "ToolDiagnostics"], exclude: ["Expected"],
            swiftSettings: strict),
        // The built command, run on folders of cases.
        .testTarget(
            name: "CommandLineTests", dependencies: ["TestServer", "TestSupport", "openapi-gen"],
            exclude: ["Cases", "Documents", "Readme"],
            swiftSettings: strict),
        .testTarget(
            name: "FileOutputTests", dependencies: ["FileOutput", "SwiftRendering", "ToolDiagnostics"],
            swiftSettings: strict),
        // Marked documents and samples in folders, for the tests of all rooms.
        .target(name: "TestSupport", dependencies: ["ToolDiagnostics"], path: "Tests/Support", swiftSettings: strict),
        .testTarget(name: "DiagnosticsTests", dependencies: ["TestSupport", "ToolDiagnostics"], swiftSettings: strict),
        .testTarget(
            name: "YAMLTests", dependencies: ["TestSupport", "ToolDiagnostics", "YAML"], exclude: ["Cases"],
            swiftSettings: strict),
        .testTarget(
            name: "OpenAPITests", dependencies: ["OpenAPI", "TestSupport", "ToolDiagnostics", "YAML"],
            exclude: ["Bundles", "Cases", "Files", "Overlays", "Pages"], swiftSettings: strict),
        .testTarget(
            name: "APIModelTests", dependencies: ["APIModel", "OpenAPI", "TestSupport", "ToolDiagnostics", "YAML"],
            exclude: ["Cases"], swiftSettings: strict),
        .testTarget(
            name: "SwiftModelTests", dependencies: ["APIModel", "SwiftModel", "ToolDiagnostics"], swiftSettings: strict),
        .testTarget(
            name: "ConfigurationTests", dependencies: ["TestSupport", "ToolConfiguration", "ToolDiagnostics"],
            swiftSettings: strict),
        .testTarget(name: "JSONTests", dependencies: ["APIJSON"], swiftSettings: strict),
        // A real HTTP server on loopback, and one that breaks the rules.
        .target(
            name: "TestServer", dependencies: [.product(name: "FlyingFox", package: "FlyingFox")],
            path: "Tests/TestServer", swiftSettings: strict),
        // The runtime over that server, and its parts by table.
        .testTarget(
            name: "APIRuntimeTests",
            dependencies: [
                "APIJSON", "APIRuntime", "TestServer", .product(name: "HTTPTypes", package: "swift-http-types"),
            ],
            swiftSettings: strict),
        // Mocks, asked through a client.
        .testTarget(
            name: "APIMocksTests",
            dependencies: [
                "APIJSON", "APIMocks", "APIRuntime", .product(name: "HTTPTypes", package: "swift-http-types"),
            ],
            swiftSettings: strict),
        // Whole clients, and the tests that keep them what the generator writes.
        golden("PlatformAPI"),
        golden("PlatformAPIMocks", "APIMocks", "PlatformAPI"),
        golden("OrchestraLibraryAPI"),
        golden("WaveBuoysAPI"),
        golden("TideArchiveAPI"),
        golden("SwiftWordsAPI"),
        golden("HostileTextAPI"),
        .testTarget(
            name: "GoldensTests",
            dependencies: [
                "Generator", "HostileTextAPI", "OrchestraLibraryAPI", "PlatformAPI", "SwiftRendering", "SwiftWordsAPI",
                "TestSupport", "TideArchiveAPI", "ToolDiagnostics", "WaveBuoysAPI", "YAML",
            ],
            exclude: ["Twins"], swiftSettings: strict),
        // The generated clients at work.
        .executableTarget(
            name: "CancelJob", dependencies: ["PlatformAPI"], path: "Examples/CancelJob", swiftSettings: strict),
        .testTarget(
            name: "GeneratedTests",
            dependencies: [
                "APIJSON", "APIMocks", "APIRuntime", "CancelJob", "OrchestraLibraryAPI", "PlatformAPI",
                "PlatformAPIMocks", "TestServer", "TestSupport", "TideArchiveAPI", "ToolDiagnostics", "WaveBuoysAPI", "YAML",
            ],
            swiftSettings: strict),
        // Small documents, and the Swift or the messages they lead to.
        .testTarget(
            name: "SnippetTests",
            dependencies: ["Generator", "SwiftRendering", "TestSupport", "ToolConfiguration", "ToolDiagnostics"],
            swiftSettings: strict),
        // Imports, sizes and words that the house allows.
        .testTarget(name: "HouseRulesTests", dependencies: ["ToolDiagnostics"], swiftSettings: strict),
    ],
    swiftLanguageModes: [.v6]
)
