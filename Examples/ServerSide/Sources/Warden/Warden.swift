import APIRuntime
import Logging

/// Starts the service of the lights, and looks after it as another service would.
@main struct Warden {
    static func main() async throws {
        try await LightService.run { address in
            guard let server = ServerURL(address) else { return }
            var logger = Logger(label: "lights")
            logger.logLevel = .debug
            let configuration = ClientConfiguration {
                $0.transport = AsyncHTTPClientTransport.shared
                $0.middleware = [LoggingMiddleware(logger)]
            }
            let client = LighthouseClient(
                server: server, credentials: .init(token: .value("secret")), configuration: configuration)
            try await look(after: client)
        }
    }

    private static func look(after client: LighthouseClient) async throws {
        let saved = try await client.lights.save(
            name: "Pier", body: Light(name: "Pier", colour: .green, height: 9.5))
        print("kept", saved.name, saved.height)
        for light in try await client.lights.list(colour: .green) { print("shines", light.name, light.colour.rawValue) }
        do {
            _ = try await client.lights.save(name: "Mole", body: Light(name: "Mole", colour: .red, height: 7))
        } catch .documented(let conflict, let response) {
            print("refused with \(response.status.code):", conflict.other, "stands there")
        }
    }
}
