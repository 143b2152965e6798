import Foundation
import TestServer
import TestSupport
import Testing

/// References to a server, which runs on the loopback interface.
@Suite struct NetworkTests {
    @Test func whatIsAllowedIsFetchedOnce() async throws {
        try await TestServer.run(answer: answer) { server in
            let outcome = try await generate(from: server.url, options: ["--allow-network", server.url])
            #expect(outcome.code == 0, "\(outcome.stderr)")
            #expect(outcome.stderr == "")
            #expect(outcome.files.contains("ShadesModels.swift"))
            let requests = await server.requests
            #expect(requests.map(\.target) == ["/v1/shade.yaml", "/v1/more/colour.json"])
            #expect(requests.allSatisfy { $0.headers["authorization"] == nil && $0.headers["cookie"] == nil })
        }
    }

    @Test(arguments: [[], ["--allow-network", "http://127.0.0.1:1"]])
    func nothingIsFetchedFromOriginsThatAreNotAllowed(_ options: [String]) async throws {
        try await TestServer.run(answer: answer) { server in
            let outcome = try await generate(from: server.url, options: options)
            #expect(outcome.code == 0)
            #expect(outcome.stderr.contains("nothing is fetched from there"))
            #expect(await server.requests.isEmpty)
        }
    }

    @Test(arguments: [
        ("/elsewhere.yaml", "it is redirected to another origin, 'http://localhost:1'"),
        ("/circle.yaml", "there are more than 5 redirects"),
        ("/missing.yaml", "the server answered with status 404"),
        ("/private.yaml", "the server answered with status 401"),
        ("/plain.yaml", "it is redirected to another origin, 'http://127.0.0.2'"),
        ("/credentials.yaml", "it is redirected to another origin"),
        ("/large.yaml", "it is larger than 64 MB"),
    ])
    func failuresAreTold(_ path: String, _ reason: String) async throws {
        try await TestServer.run(answer: answer) { server in
            let outcome = try await generate(from: server.url, path: path, options: ["--allow-network", server.url])
            #expect(outcome.code == 1)
            #expect(outcome.stderr.contains(reason), "\(outcome.stderr)")
            #expect(outcome.files.isEmpty)
        }
    }

    @Test func redirectsWithinTheOriginAreFollowed() async throws {
        try await TestServer.run(answer: answer) { server in
            let options = ["--allow-network", server.url]
            let outcome = try await generate(from: server.url, path: "/moved.yaml", options: options)
            #expect(outcome.code == 0, "\(outcome.stderr)")
        }
    }

    @Test(arguments: ["http://example.com", "https://user:secret@example.com", "example.com", "https://example.com/v1"])
    func originsThatCannotBeReadAreRefused(_ origin: String) async throws {
        let outcome = try await generate(from: "https://example.com", options: ["--allow-network", origin])
        #expect(outcome.code == 2)
    }

    private func generate(
        from origin: String, path: String = "/v1/shade.yaml", options: [String]
    ) async throws -> (code: Int32, stderr: String, files: [String]) {
        let folder = try WorkingDirectory(copying: [])
        let document = """
            openapi: 3.1.0
            info: { title: Shades, version: '1' }
            paths:
              /shades:
                get:
                  tags: [shades]
                  operationId: list_shades
                  responses:
                    '200':
                      description: All shades.
                      content: { application/json: { schema: { $ref: '\(origin)\(path)#/Shade' } } }
            """
        try Data(document.utf8).write(to: folder.url.appending(path: "shades.yaml"))
        let run = try await Tool.run(["shades.yaml", "--out", "Generated"] + options, in: folder.url)
        let files = try? FileManager.default.contentsOfDirectory(
            atPath: folder.url.appending(path: "Generated").path)
        return (run.status, run.errors, files ?? [])
    }
}

/// Serves schemas in two files, and answers that must not be followed.
@Sendable private func answer(_ request: RecordedRequest) -> ServerAnswer {
    switch request.path {
    case "/v1/shade.yaml":
        ServerAnswer(200, body: "Shade: { properties: { colour: { $ref: 'more/colour.json#/Colour' } } }")
    case "/v1/more/colour.json": .json(#"{"Colour": {"type": "string", "enum": ["red", "blue"]}}"#)
    case "/elsewhere.yaml": .redirect(302, to: "http://localhost:1/x.yaml")
    case "/circle.yaml": .redirect(302, to: "/circle.yaml")
    case "/plain.yaml": .redirect(302, to: "http://127.0.0.2/x.yaml")
    case "/credentials.yaml": .redirect(302, to: "http://user:secret@\(request.headers["host"] ?? "")/v1/shade.yaml")
    case "/large.yaml": ServerAnswer(200, body: String(repeating: "# nothing\n", count: (64 << 20) / 10 + 1))
    case "/moved.yaml": .redirect(302, to: "/v1/shade.yaml")
    case "/private.yaml": ServerAnswer(401, headers: ["WWW-Authenticate": "Basic realm=x"])
    default: ServerAnswer(404)
    }
}
