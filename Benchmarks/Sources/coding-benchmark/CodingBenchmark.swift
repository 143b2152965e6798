import APIRuntime
import Foundation
import Measuring
import PlatformAPI

/// Reading and writing JSON with a generated model, beside JSONDecoder and JSONEncoder with an equal Codable model, on the same bytes.
///
///     swift run -c release coding-benchmark
@main struct CodingBenchmark {
    static func main() throws {
        let bytes = jobs(count: 4_000)
        let data = Data(bytes)
        let decoder = JSONDecoder()
        decoder.dateDecodingStrategy = .iso8601
        let encoder = JSONEncoder()
        encoder.dateEncodingStrategy = .iso8601

        let ours = try [JobInformation](jsonBytes: bytes)
        let theirs = try decoder.decode([CodableJob].self, from: data)
        guard ours.count == theirs.count, ours.last?.createdAt == theirs.last?.createdAt else { return print("the models differ") }

        let readOurs = try medianSeconds { _ = try [JobInformation](jsonBytes: bytes) }
        let readTheirs = try medianSeconds { _ = try decoder.decode([CodableJob].self, from: data) }
        let writeOurs = try medianSeconds { _ = ours.jsonBytes() }
        let writeTheirs = try medianSeconds { _ = try encoder.encode(theirs) }
        let megabytes = Double(bytes.count) / 1e6
        printTable([
            ["\(decimal(megabytes)) MB of jobs", "ours MB/s", "Foundation MB/s", "times as fast"],
            ["read", decimal(megabytes / readOurs, places: 0), decimal(megabytes / readTheirs, places: 0), decimal(readTheirs / readOurs, places: 1)],
            ["write", decimal(megabytes / writeOurs, places: 0), decimal(megabytes / writeTheirs, places: 0), decimal(writeTheirs / writeOurs, places: 1)],
        ])
        var check = BudgetCheck()
        let budgets = try Budgets()
        for (direction, times) in [("read", readTheirs / readOurs), ("write", writeTheirs / writeOurs)] {
            let limit = budgets.limits(of: "coding", direction).first
            check.require(direction, times, atLeast: limit, "times as fast as Foundation")
        }
        check.printResult()
    }

    /// Jobs as the platform sends them, each a little different.
    private static func jobs(count: Int) -> [UInt8] {
        let jobs = (0..<count).map { number in
            """
            {"id":"5f9b0c3a-8a57-4f4e-9f58-\(padded(number, to: 12))","workflow_id":"0a6d3f6a-2f10-4c52-8d1e-2b7f6f0c9a11",\
            "workflow_name":"Nightly intake \(number)","status":"\(["COMPLETED", "IN_PROGRESS", "FAILED"][number % 3])",\
            "created_at":"2026-03-\(padded(number % 28 + 1, to: 2))T08:15:30Z","runtime":"PT\(number % 60)M",\
            "input_file_ids":["in-\(number)-a.pdf","in-\(number)-b.docx"],"output_node_files":[{"node_id":\
            "c0ffee00-1111-4222-8333-444455556666","file_id":"out-\(number).json","node_type":"partition","node_subtype":"vlm"}],\
            "job_type":"\(number % 2 == 0 ? "scheduled" : "ephemeral")"}
            """
        }
        return Array(("[" + jobs.joined(separator: ",") + "]").utf8)
    }

    private static func padded(_ number: Int, to width: Int) -> String {
        let digits = String(number)
        return String(repeating: "0", count: max(0, width - digits.count)) + digits
    }

    private static func medianSeconds(of work: () throws -> Void) rethrows -> Double {
        let clock = ContinuousClock()
        var seconds: [Double] = []
        for _ in 0..<15 {
            let elapsed = try clock.measure(work)
            seconds.append(Double(elapsed.components.seconds) + Double(elapsed.components.attoseconds) / 1e18)
        }
        return seconds.sorted()[seconds.count / 2]
    }
}
