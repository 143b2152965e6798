import APIRuntime
import Foundation
import Testing

@Suite struct ServerURLTests {
    @Test(arguments: [
        ("https://api.example.com", "https://api.example.com"), ("https://api.example.com/", "https://api.example.com"),
        ("HTTPS://API.Example.COM:8443/v1//", "https://api.example.com:8443/v1"),
        ("http://[::1]:80/a b", "http://[::1]:80/a%20b"), ("http://localhost/%7Euser/#x", "http://localhost/%7Euser"),
    ])
    func parsing(text: String, expected: String) throws {
        #expect(try #require(ServerURL(text)).description == expected)
    }

    @Test(arguments: [
        "", "/v1", "api.example.com", "ftp://example.com", "https://", "https://user:secret@example.com",
        "https://example.com?x=1", "https://exa mple.com", "https://:80", "https://ex\r\nample.com",
        "file:///etc/passwd",
    ])
    func refusal(text: String) {
        #expect(ServerURL(text) == nil)
    }

    @Test func refusalIsReportedByTheFirstCall() async throws {
        await #expect {
            _ = try await sent(server: "/v1") { _ in }
        } throws: {
            guard case .invalidRequest(.invalidServer("/v1"))? = $0 as? APIError<Never> else { return false }
            return true
        }
    }

    /// The first call's error says what was wrong, without what may be secret.
    @Test(arguments: [
        ("https://user:secret@example.com/v1", "https://…@example.com/v1"),
        ("https://user:se?cr#et@example.com?key=secret", "https://…@example.com?…"),
        ("https://example.com?key=secret", "https://example.com?…"), ("user:secret@example.com", "…@example.com"),
    ])
    func refusalsHoldNoSecret(text: String, shown: String) {
        #expect("\(ServerURL(stringLiteral: text))".contains("'\(shown)'"))
    }

    @Test func urls() throws {
        let url = try #require(URL(string: "https://example.com/v1/"))
        #expect(ServerURL(url)?.description == "https://example.com/v1")
    }

    @Test(arguments: [
        ("https://{region}.example.com:{port}/{base}", "https://eu.example.com:443/v2/x"),
        ("{scheme}://example.com", "https://example.com"), ("{whole}/v1", "https://whole.example.com/v1"),
    ])
    func templates(template: String, expected: String) {
        let values = [
            "region": "eu", "port": "443", "base": "v2/x", "scheme": "https", "whole": "https://whole.example.com",
        ]
        #expect(ServerURL(template: template, values).description == expected)
    }

    @Test(arguments: ["evil.com/", "evil.com#", "user@evil.com", "evil.com?", "a\\b", "evil com"])
    func variablesStayInTheHost(value: String) async throws {
        let server = ServerURL(template: "https://{region}.example.com", ["region": value])
        await #expect {
            _ = try await sent(server: server) { _ in }
        } throws: {
            guard case .invalidRequest(.invalidServerVariable("region"))? = $0 as? APIError<Never> else { return false }
            return true
        }
    }

    @Test func variablesWithoutValue() async throws {
        let server = ServerURL(template: "https://{region}.example.com", [:])
        await #expect {
            _ = try await sent(server: server) { _ in }
        } throws: {
            guard case .invalidRequest(.missingServerVariable("region"))? = $0 as? APIError<Never> else { return false }
            return true
        }
    }

    @Test func pathsAreJoined() async throws {
        let exchange = try await sent(.get, "/jobs/", server: "https://example.com/api/v1/") { _ in }
        #expect(exchange.request.scheme == "https")
        #expect(exchange.request.authority == "example.com")
        #expect(exchange.request.path == "/api/v1/jobs/")
    }

    @Test func anOperationsOwnServer() async throws {
        let exchange = try await sent { $0.server = "https://upload.example.com/x" }
        #expect(exchange.request.authority == "upload.example.com")
        #expect(exchange.request.path == "/x/")
    }
}
