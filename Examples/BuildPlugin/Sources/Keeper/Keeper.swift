import APIRuntime

/// Shows the lights of a coast: `LIGHTS_TOKEN=… swift run Keeper`. Without a token nothing is sent.
@main struct Keeper {
    static func main() async {
        let light = Light(name: "North Head", colour: .white, height: 41)
        print("would save", String(decoding: light.jsonBytes(), as: UTF8.self))
        guard let token = environment("LIGHTS_TOKEN") else { return }
        await save(light, with: LighthouseClient(credentials: .init(token: .value(token))))
    }

    static func save(_ light: Light, with client: LighthouseClient) async {
        do {
            let saved = try await client.lights.save(name: light.name, body: light)
            print("saved", saved.name)
        } catch .documented(let conflict, _) {
            print("there is already", conflict.other)
        } catch {
            print(error)
        }
    }
}
