import APIJSON
import APIRuntime
import HTTPTypes
import Testing

/// Parameters that a client is given once.
@Suite struct ParameterDefaultsTests {
    private let key = HTTPField.Name("X-Key")!

    private func sent(
        _ configure: (inout ClientConfiguration) -> Void = { _ in }, _ fill: (inout OperationRequest) -> Void
    ) async throws -> HTTPRequest {
        let transport = RecordingTransport()
        var defaults = ParameterDefaults()
        defaults.add(.header, "x-key") { $0.header("x-key", "client") }
        defaults.add(.query, "tenant") { $0.query("tenant", ["a b", "c"] as JSONValue) }
        defaults.add(.cookie, "session") { $0.cookie("session", "s") }
        defaults.add(.query, "unset") { $0.query("unset", String?.none) }
        var configuration = ClientConfiguration { $0.transport = transport }
        configure(&configuration)
        let core = ClientCore(
            server: "https://api.example.com", defaults: defaults, configuration: configuration)
        var request = OperationRequest("test", .get, "/")
        fill(&request)
        _ = try await core.raw(request)
        return try #require(await transport.exchanges.first).request
    }

    @Test func theClientFillsWhatACallLeavesToIt() async throws {
        let request = try await sent {
            $0.shared(.header, "x-key", isSet: false)
            $0.shared(.query, "tenant", isSet: false)
            $0.shared(.cookie, "session", isSet: false)
            $0.shared(.query, "unset", isSet: false)
            $0.shared(.query, "unknown", isSet: false)
        }
        #expect(request.headerFields[key] == "client")
        #expect(request.path == "/?tenant=a%20b&tenant=c")
        #expect(request.headerFields[.cookie] == "session=s")
    }

    @Test func theCallsOwnArgumentWins() async throws {
        let request = try await sent {
            $0.header("x-key", "call")
            $0.shared(.header, "x-key", isSet: true)
        }
        #expect(request.headerFields[key] == "call")
        #expect(request.path == "/")
    }

    @Test func whatAnOperationDoesNotTakeIsNotSent() async throws {
        let request = try await sent { _ in }
        #expect(request.headerFields[key] == nil)
        #expect(request.path == "/")
        #expect(request.headerFields[.cookie] == nil)
    }

    @Test func oneServerForAllOperations() async throws {
        let own = try await sent { $0.server = "https://files.example.com" }
        #expect(own.authority == "files.example.com")
        let one = try await sent({ $0.usesOneServer = true }, { $0.server = "https://files.example.com" })
        #expect(one.authority == "api.example.com")
    }
}
