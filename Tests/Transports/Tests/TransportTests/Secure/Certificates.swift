import Foundation
import Testing

/// A root that nobody knows, and what it vouches for, made by the `openssl` of the system.
struct Certificates {
    let root: URL
    /// For localhost.
    let server: (certificate: URL, key: URL)
    let client: (certificate: URL, key: URL)

    static let shared = Result { try Certificates() }

    private init() throws {
        let folder = try TemporaryFolder.file("names.cnf", "subjectAltName=DNS:localhost")
        let names = folder.path
        func place(_ name: String) -> URL { TemporaryFolder.place(name) }
        let root = (certificate: place("root.pem"), key: place("root.key"))
        try openssl(
            "req -x509 -newkey ec -pkeyopt ec_paramgen_curve:prime256v1 -nodes -days 2 -subj /CN=root "
                + "-keyout \(root.key.path) -out \(root.certificate.path)")
        func issue(_ name: String) throws -> (certificate: URL, key: URL) {
            let (certificate, key, request) = (place(name + ".pem"), place(name + ".key"), place(name + ".csr"))
            try openssl(
                "req -newkey ec -pkeyopt ec_paramgen_curve:prime256v1 -nodes -subj /CN=\(name) "
                    + "-keyout \(key.path) -out \(request.path)")
            try openssl(
                "x509 -req -in \(request.path) -CA \(root.certificate.path) -CAkey \(root.key.path) -set_serial 7 -days 2 "
                    + "-extfile \(names) -out \(certificate.path)")
            return (certificate, key)
        }
        self.root = root.certificate
        server = try issue("server")
        client = try issue("client")
    }
}

private func openssl(_ arguments: String) throws {
    let process = Process()
    process.executableURL = URL(filePath: "/usr/bin/env")
    process.arguments = ["openssl"] + arguments.split(separator: " ").map(String.init)
    process.standardError = FileHandle.nullDevice
    try process.run()
    process.waitUntilExit()
    try #require(process.terminationStatus == 0, "openssl \(arguments)")
}
