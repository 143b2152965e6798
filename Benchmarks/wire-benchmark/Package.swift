// swift-tools-version: 6.1
import PackageDescription

// Apart from the other benchmarks, which need none of what the transports depend on.
let package = Package(
    name: "wire-benchmark",
    platforms: [.macOS(.v13)],
    dependencies: [
        .package(name: "openapi-gen", path: "../..", traits: ["AsyncHTTPClient"]),
        .package(url: "https://github.com/swift-server/async-http-client", from: "1.28.0"),
        .package(url: "https://github.com/apple/swift-nio", from: "2.81.0"),
    ],
    targets: [
        // Behind a symbolic link, like the golden client.
        .target(name: "Measuring"),
        .target(name: "PlatformAPI", dependencies: [.product(name: "APIRuntime", package: "openapi-gen")]),
        // Calls, bodies and events over both transports, beside the same by hand.
        .executableTarget(
            name: "wire-benchmark",
            dependencies: [
                "Measuring", "PlatformAPI", .product(name: "APIRuntime", package: "openapi-gen"),
                .product(name: "AsyncHTTPClient", package: "async-http-client"),
                .product(name: "NIOCore", package: "swift-nio"),
                .product(name: "NIOHTTP1", package: "swift-nio"),
                .product(name: "NIOPosix", package: "swift-nio"),
            ]),
    ],
    swiftLanguageModes: [.v6]
)
