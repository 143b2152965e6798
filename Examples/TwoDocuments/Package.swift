// swift-tools-version: 6.1
import PackageDescription

// Two documents in one package: a target each, with its own configuration beside its document.
let package = Package(
    name: "TwoDocuments",
    platforms: [.macOS(.v13)],
    dependencies: [.package(name: "openapi-gen", path: "../..")],
    targets: [
        .target(name: "Units", dependencies: [.product(name: "APIRuntime", package: "openapi-gen")]),
        .target(
            name: "Lights", dependencies: [.product(name: "APIRuntime", package: "openapi-gen")],
            plugins: [.plugin(name: "OpenAPIGenPlugin", package: "openapi-gen")]),
        .target(
            name: "Tides", dependencies: ["Units", .product(name: "APIRuntime", package: "openapi-gen")],
            plugins: [.plugin(name: "OpenAPIGenPlugin", package: "openapi-gen")]),
        .executableTarget(name: "Harbour", dependencies: ["Lights", "Tides", "Units"]),
    ])
