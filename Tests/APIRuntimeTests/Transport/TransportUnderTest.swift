import APIRuntime
import Testing

/// The transports that the tests of this folder run over. `Tests/Transports` compiles them with all of them.
enum TransportUnderTest: CaseIterable, Sendable {
    case urlSession
    #if AsyncHTTPClient
        case asyncHTTPClient
    #endif

    var transport: any HTTPTransport {
        switch self {
        case .urlSession: URLSessionTransport.shared
        #if AsyncHTTPClient
            case .asyncHTTPClient: AsyncHTTPClientTransport.shared
        #endif
        }
    }

    /// Whether it cannot make the other side wait, and so keeps what is unread or unsent on disk.
    var keepsOnDisk: Bool { isLibcurl }

    var isLibcurl: Bool {
        #if canImport(FoundationNetworking)
            self == .urlSession
        #else
            false
        #endif
    }

    func core(_ url: String, _ configure: (inout ClientConfiguration) -> Void = { _ in }) throws -> ClientCore {
        ClientCore(
            server: try #require(ServerURL(url)), security: [["s"]],
            credentials: [SecurityScheme("s", .bearer): .value("secret")],
            configuration: ClientConfiguration {
                $0.transport = transport
                configure(&$0)
            })
    }
}
