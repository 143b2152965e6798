// swift-tools-version: 6.1
import PackageDescription

/// Every module sees only what it imports itself, and shows nothing of it to others by accident.
let strict: [SwiftSetting] = [
    .enableUpcomingFeature("InternalImportsByDefault"),
    .enableUpcomingFeature("MemberImportVisibility"),
]

// The runtime with all of its traits. A package of its own, so that the tests of the generator need none of what the
// traits depend on.
let package = Package(
    name: "transports",
    platforms: [.macOS(.v13)],
    dependencies: [
        .package(name: "openapi-gen", path: "../..", traits: ["AsyncHTTPClient", "Compression", "Logging", "Metrics", "Tracing"]),
        .package(url: "https://github.com/apple/swift-http-types", from: "1.3.0"),
        .package(url: "https://github.com/swhitty/FlyingFox", from: "0.27.1"),
        .package(url: "https://github.com/swift-server/async-http-client", from: "1.28.0"),
        .package(url: "https://github.com/apple/swift-nio", from: "2.81.0"),
        .package(url: "https://github.com/apple/swift-nio-http2", from: "1.36.0"),
        .package(url: "https://github.com/apple/swift-nio-ssl", from: "2.30.0"),
        .package(url: "https://github.com/apple/swift-log", from: "1.6.0"),
        .package(url: "https://github.com/apple/swift-metrics", from: "2.5.0"),
        .package(url: "https://github.com/apple/swift-distributed-tracing", from: "1.2.0"),
    ],
    targets: [
        // The server of all tests, behind a symbolic link.
        .target(name: "TestServer", dependencies: [.product(name: "FlyingFox", package: "FlyingFox")], swiftSettings: strict),
        // Puts load on a transport in a process of its own, for what is counted per process.
        .executableTarget(
            name: "load-probe", dependencies: ["TestServer", .product(name: "APIRuntime", package: "openapi-gen")],
            path: "Sources/LoadProbe", swiftSettings: strict),
        // The tests of `APIRuntimeTests/Transport`, behind a symbolic link, over every transport; and what only some
        // transports can do.
        .testTarget(
            name: "TransportTests",
            dependencies: [
                "TestServer", "load-probe", .product(name: "APIRuntime", package: "openapi-gen"),
                .product(name: "AsyncHTTPClient", package: "async-http-client"),
                .product(name: "HTTPTypes", package: "swift-http-types"),
                .product(name: "NIOCore", package: "swift-nio"),
                .product(name: "NIOHTTP1", package: "swift-nio"),
                .product(name: "NIOPosix", package: "swift-nio"),
                .product(name: "NIOHTTP2", package: "swift-nio-http2"),
                .product(name: "NIOSSL", package: "swift-nio-ssl"),
            ],
            swiftSettings: strict + [.define("AsyncHTTPClient")]),
        // What logs, metrics and traces show of a call, and what they do not.
        .testTarget(
            name: "ObservingTests",
            dependencies: [
                "TestServer", .product(name: "APIRuntime", package: "openapi-gen"),
                .product(name: "InMemoryLogging", package: "swift-log"),
                .product(name: "Logging", package: "swift-log"),
                .product(name: "CoreMetrics", package: "swift-metrics"),
                .product(name: "MetricsTestKit", package: "swift-metrics"),
                .product(name: "InMemoryTracing", package: "swift-distributed-tracing"),
                .product(name: "Tracing", package: "swift-distributed-tracing"),
            ],
            swiftSettings: strict),
    ],
    swiftLanguageModes: [.v6]
)
