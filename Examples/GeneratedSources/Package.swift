// swift-tools-version: 6.1
import PackageDescription

// The client in Sources/Keeper/Generated was written by
//     openapi-gen openapi.yaml --out Sources/Keeper/Generated
// and is committed like other sources.
let package = Package(
    name: "GeneratedSources",
    platforms: [.macOS(.v13)],
    dependencies: [.package(name: "openapi-gen", path: "../..")],
    targets: [
        .executableTarget(name: "Keeper", dependencies: [.product(name: "APIRuntime", package: "openapi-gen")])
    ])
