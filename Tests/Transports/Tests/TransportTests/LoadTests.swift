import Foundation
import Testing

/// What a transport holds under load, measured in processes that do nothing else.
@Suite(.serialized, .timeLimit(.minutes(5))) struct LoadTests {
    static let transports = ["urlSession", "asyncHTTPClient"]

    @Test(arguments: transports, ["many-bounded", "many-at-once", "many-posts"])
    func tenThousandCalls(over transport: String, load: String) async throws {
        let facts = try LoadProbe.run(transport, load)
        #expect(facts.right == 10_000)
        #expect(facts.descriptorsAfter <= facts.descriptorsBefore)
    }

    /// Resets, truncated answers, timeouts, cancellations and streams that are read half: neither a descriptor remains,
    /// nor anything that holds what was given to the call, which a task would.
    @Test(arguments: transports) func nothingIsLeftOfFaults(over transport: String) async throws {
        let facts = try LoadProbe.run(transport, "faults")
        #expect(facts.right == 800)
        #expect(facts.traces == 0)
        #expect(facts.descriptorsAfter <= facts.descriptorsBefore)
    }

    @Test(arguments: transports, ["upload", "download"])
    func bigBodiesTakeLittleMemory(over transport: String, load: String) async throws {
        let facts = try LoadProbe.run(transport, load)
        #expect(facts.right == 256 << 20)
        #expect(facts.descriptorsAfter <= facts.descriptorsBefore)
        #expect(facts.peakBytes < 128 << 20)
    }
}

/// What a probe said last.
private struct LoadProbe {
    let right: Int
    let descriptorsBefore: Int
    let descriptorsAfter: Int
    let peakBytes: Int
    /// What is left of calls, where that is counted.
    let traces: Int?

    static func run(_ transport: String, _ load: String) throws -> LoadProbe {
        let process = Process()
        process.executableURL = try #require(BuildFolder.item("load-probe") as URL?)
        process.arguments = [transport, load]
        let output = Pipe()
        process.standardOutput = output
        try process.run()
        let text = String(decoding: output.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
        process.waitUntilExit()
        try #require(process.terminationStatus == 0)
        let lines = text.split(separator: "\n").map { $0.split(separator: " ") }
        func number(_ name: String, _ place: Int = 1) throws -> Int {
            let line = try #require(lines.last { $0.first.map(String.init) == name })
            return try #require(Int(line[place]))
        }
        return LoadProbe(
            right: try number("right"), descriptorsBefore: try number("descriptors"),
            descriptorsAfter: try number("descriptors", 2), peakBytes: try number("peak"),
            traces: lines.last { $0.first == "traces" }.flatMap { Int($0[1]) })
    }
}
