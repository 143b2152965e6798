// swift-tools-version: 6.1
import PackageDescription

// A program of a server: it answers requests itself and calls another service, here over loopback, with a client that
// is generated before each build. Its requests go through AsyncHTTPClient, and its calls into its log.
let package = Package(
    name: "ServerSide",
    platforms: [.macOS(.v13)],
    dependencies: [
        .package(name: "openapi-gen", path: "../..", traits: ["AsyncHTTPClient", "Logging"]),
        .package(url: "https://github.com/apple/swift-log", from: "1.6.0"),
        .package(url: "https://github.com/swhitty/FlyingFox", from: "0.27.1"),
    ],
    targets: [
        .executableTarget(
            name: "Warden",
            dependencies: [
                .product(name: "APIRuntime", package: "openapi-gen"), .product(name: "FlyingFox", package: "FlyingFox"),
                .product(name: "Logging", package: "swift-log"),
            ],
            plugins: [.plugin(name: "OpenAPIGenPlugin", package: "openapi-gen")])
    ])
