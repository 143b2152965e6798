// swift-tools-version: 6.1
import PackageDescription

let package = Package(
    name: "benchmarks",
    platforms: [.macOS(.v13)],
    dependencies: [.package(name: "openapi-gen", path: "..")],
    targets: [
        // Runs processes and tells what they cost.
        .target(name: "Measuring"),
        .systemLibrary(name: "CYAML", path: "CYAML", pkgConfig: "yaml-0.1"),
        // The whole tool beside libyaml's event parser over the same bytes.
        .executableTarget(name: "pipeline-benchmark", dependencies: ["CYAML", "Measuring"]),
        // Compiling generated Swift beside the same types as plain Codable structs.
        .executableTarget(name: "compile-benchmark", dependencies: ["Measuring"]),
        // The golden client, behind a symbolic link.
        .target(name: "PlatformAPI", dependencies: [.product(name: "APIRuntime", package: "openapi-gen")]),
        // Reading and writing JSON beside JSONDecoder and JSONEncoder.
        .executableTarget(
            name: "coding-benchmark",
            dependencies: ["Measuring", "PlatformAPI", .product(name: "APIRuntime", package: "openapi-gen")]),
    ],
    swiftLanguageModes: [.v6]
)
