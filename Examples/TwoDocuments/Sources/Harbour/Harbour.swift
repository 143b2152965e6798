import Lights
import Tides
import Units

/// Two clients in one program, each a target of its own.
@main struct Harbour {
    static func main() throws {
        let lights = Lighthouses(credentials: .init(token: .value("secret")))
        let tides = TidesClient()
        _ = (lights, tides)

        let light = Light(name: "Pier", colour: .green, height: 9.5)
        print(String(decoding: light.jsonBytes(), as: UTF8.self), light.isTall ? "tall" : "low")
        let tide = try Tide(jsonBytes: Array(#"{"at": "2026-03-01T04:12:00Z", "level": 3.4}"#.utf8))
        print(tide.level.value, "metres", tide.isHigh ? "high" : "low")
    }
}
