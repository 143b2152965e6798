// swift-tools-version: 6.1
import PackageDescription

// The client is generated before each build from Sources/Keeper/openapi.yaml; nothing of it is committed.
let package = Package(
    name: "BuildPlugin",
    platforms: [.macOS(.v13)],
    dependencies: [.package(name: "openapi-gen", path: "../..")],
    targets: [
        .executableTarget(
            name: "Keeper",
            dependencies: [.product(name: "APIRuntime", package: "openapi-gen")],
            plugins: [.plugin(name: "OpenAPIGenPlugin", package: "openapi-gen")])
    ])
