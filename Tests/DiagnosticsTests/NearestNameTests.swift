import Testing
import ToolDiagnostics

@Suite struct NearestNameTests {
    @Test(
        arguments: [
            ("Pett", "Pet"), ("pet", "Pet"), ("Onwer", "Owner"), ("descripton", "description"), ("Petts", "Pet"),
            ("x", nil), ("", nil), ("Elephant", nil), ("Pet", nil), ("größe", "Größe"),
        ] as [(String, String?)])
    func nearest(name: String, expected: String?) {
        let names = ["Order", "Pet", "Owner", "description", "Größe"].filter { $0 != "Pet" || name != "Pet" }
        #expect(nearestName(to: name, in: names) == expected)
    }

    @Test func closestWinsThenTheFirst() {
        #expect(nearestName(to: "color", in: ["colours", "colour", "colors"]) == "colour")
    }

    @Test(.timeLimit(.minutes(1))) func costIsBounded() {
        let many = (0..<100_000).map { "SomeLongSchemaName\($0)" }
        for _ in 0..<20 { _ = nearestName(to: "SomeLongSchemaNameXYZ", in: many) }
        #expect(nearestName(to: String(repeating: "x", count: 100_000), in: many) == nil)
    }
}
